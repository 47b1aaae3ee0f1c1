// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/sharing/ProtectedNames.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace minutier {

/// Looks for protected names in texts, as whole words, and puts what the shield shows in their place. Accents,
/// capitals, spaces, hyphens and what cannot be seen do not hide a name, nor for a person a part left out, a title, an
/// initial, the family name first; an acronym may also be a word, so it counts in its own capitals only.
class Screening
{
public:
    explicit Screening(const QList<ProtectedName> &names = {});

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
        int leastWords = 1; ///< Of the name that are in every text with it, where no title stands before one.
        QRegularExpression whole;
    };

    void want(const ProtectedName &name, const QString &composed);
    /// The names that a text may hold, by the words it has: what it costs does not grow with the names.
    [[nodiscard]] QList<qsizetype> possibleIn(const QString &small, const QString &written) const;

    QList<Wanted> m_wanted;
    QHash<QString, QList<qsizetype>> m_places; ///< Of names in the list, by each of their words.
    QList<qsizetype> m_wordless;
    int m_touched = 0;
    QSet<QString> m_found;
};

} // namespace minutier
