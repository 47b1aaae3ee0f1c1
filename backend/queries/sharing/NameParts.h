// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace minutier {

/// The ways people write somebody's name beside the whole of it, as patterns: two of its words in any order, with what
/// stands between them ("Reyes, Ana", "Ana de los Reyes"); one word after a title or an initial ("Sra. Reyes").
class NameParts
{
public:
    /// The words of a name, without accents.
    explicit NameParts(const QStringList &words);

    [[nodiscard]] QStringList ways() const;
    /// The words of a text that stand after a title or an initial: one of them alone may tell who is meant.
    static QSet<QString> introducedIn(const QString &letters);

private:
    QStringList m_telling; ///< The words that tell somebody by themselves, ready to be looked for.
    QString m_initials;
    QString m_between;
};

} // namespace minutier
