// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/sharing/Screening.h"

#include <QVariant>

namespace minutier {

/// What people typed, as an audience may read it: a name that the shield hides stands there as the shield shows it.
class ShieldedText
{
public:
    /// The names are read when the first text is asked for; the office reads every text as it is.
    ShieldedText(Database &database, const Shield &shield, const Phrasebook &phrases);

    /// A value with all its texts, of lists and maps too.
    [[nodiscard]] QVariant operator()(const QVariant &value);
    [[nodiscard]] QString operator()(const QString &text);
    /// Why no text is shown at all: hidden names that cannot be opened cannot be looked for. Empty where they can.
    [[nodiscard]] QString withheld();

private:
    void readNames();

    Database &m_database;
    Shield m_shield;
    const Phrasebook &m_phrases;
    std::optional<Screening> m_screening;
    QString m_withheld;
    QHash<QString, QString> m_known; ///< Texts that were asked for before: a list asks again with every turn.
};

} // namespace minutier
