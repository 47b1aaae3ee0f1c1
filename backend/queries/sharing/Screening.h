// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/sharing/ProtectedNames.h"

#include <QRegularExpression>
#include <QSet>

namespace minutier {

/// Looks for protected names in texts, as whole words, and puts what the shield shows in their place. Accents, capitals
/// and the kind of space do not hide a name, nor for a person a part left out, a title, an initial, the family name
/// first; an acronym may also be a word, so it counts as it is written only.
class Screening
{
public:
    explicit Screening(const QList<ProtectedName> &names);

    void screen(QString &text);
    [[nodiscard]] QString screened(QString text);

    /// How many texts held a name.
    [[nodiscard]] int touched() const { return m_touched; }
    /// The names that were there.
    [[nodiscard]] const QSet<QString> &found() const { return m_found; }

private:
    struct Wanted
    {
        ProtectedName name;
        bool anyCase = true;
        QStringList words; ///< One of them is in every text that holds the name.
        QRegularExpression whole;
    };

    QList<Wanted> m_wanted;
    int m_touched = 0;
    QSet<QString> m_found;
};

} // namespace minutier
