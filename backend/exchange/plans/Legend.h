// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Manuscript.h"

namespace minutier {

/// The notes below a table: each is said once, and cells refer to it by a raised number.
class Legend
{
public:
    /// The raised numbers of notes, to stand behind what they are about; empty notes have none.
    QString mark(const QStringList &notes);
    /// The notes in the order of their numbers.
    [[nodiscard]] QList<Manuscript::Block> blocks() const;

private:
    QStringList m_notes;
};

} // namespace minutier
