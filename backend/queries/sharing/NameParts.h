// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace minutier {

/// The ways people write somebody's name beside the whole of it, as patterns for words without accents.
class NameParts
{
public:
    explicit NameParts(const QStringList &words);

    /// One of its words after a title, "Sra. Reyes", and two that a sign joins, as in an address: "ana.reyes@".
    [[nodiscard]] QStringList sureWays() const;
    /// Two of its words in any order ("Reyes, Ana", "Ana M. de los Reyes"), one with an initial ("A. Reyes", "Ana R."):
    /// without a capital these are words as any.
    [[nodiscard]] QStringList ways() const;

    /// Words one after the other, with few signs between them.
    static QString together(const QStringList &words);
    /// The words of a text that stand after a title, or beside an initial: one of them alone may tell who is meant.
    static QSet<QString> introducedIn(const QString &letters);

private:
    [[nodiscard]] QString led() const;
    [[nodiscard]] static QString between();
    [[nodiscard]] QString next() const;

    QStringList m_telling; ///< Patterns of the words that tell somebody by themselves.
    QString m_initials;
};

} // namespace minutier
