// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Actor.h"
#include "storage/Database.h"

namespace minutier {

/// Something found.
struct SearchHit
{
    QString entity;
    QString id;
    QString reference;
    QString project; ///< Code.
    QString title;
    QString snippet; ///< Words around the match, the match between U+2068 and U+2069.
    QString lang;
    qint64 seq = 0;
};

/// What is looked for.
struct SearchQuery
{
    QString words; ///< As typed: words, beginnings of words, "phrases".
    QUuid project; ///< Null for every project.
    int limit = 50;
    QStringList entities;     ///< Only these; empty for all.
    bool byRelevance = false; ///< Ranks the newest 2,000 hits instead of showing the newest first.
    bool withSnippets = true;
};

/// The texts of the register that hold all words, in any language; the last word may be a beginning.
Result<QList<SearchHit>> search(Database &database, const SearchQuery &query, Audience audience);

} // namespace minutier
