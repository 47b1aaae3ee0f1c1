// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <random>

namespace minutier {

/// Invented words for synthetic registers: a few in nearly every sentence, most of them rare, as in any language.
class Vocabulary
{
public:
    explicit Vocabulary(quint64 seed);

    QString sentence(int words);
    /// A number from 0 up to, and without, `below`.
    int pick(int below);
    /// Whether something that happens this often, in percent, happens.
    bool happens(int percent) { return pick(100) < percent; }

private:
    QString word();

    std::mt19937_64 m_random;
    QStringList m_words;
};

} // namespace minutier
