// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/sharing/ProtectedNames.h"

#include <QSet>

namespace minutier {

/// Looks for protected names in texts, as whole words, and puts what the shield shows in their place.
class Screening
{
public:
    explicit Screening(QList<ProtectedName> names)
        : m_names(std::move(names))
    {}

    void screen(QString &text);
    [[nodiscard]] QString screened(QString text);

    /// How many texts held a name.
    [[nodiscard]] int touched() const { return m_touched; }
    /// The names that were there.
    [[nodiscard]] const QSet<QString> &found() const { return m_found; }

private:
    QList<ProtectedName> m_names;
    int m_touched = 0;
    QSet<QString> m_found;
};

} // namespace minutier
