// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/SearchAgreement.h"

#include "storage/Repository.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

/// Whether the text kept for a record is the one its columns make.
static Result<bool> agrees(Database &database, const SearchText &text)
{
    const auto kept =
        Statement(database, u"SELECT title, body FROM search_text WHERE id = ? AND lang = ? AND entity = ?"_s)
            .bind(text.id, text.lang.isNull() ? u""_s : text.lang, text.entity)
            .first<std::pair<QString, QString>>([](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    if (!kept)
        return kept.error();
    return *kept && (*kept)->first == text.title && (*kept)->second == text.body;
}

Result<qint64> searchTextsAstray(Database &database)
{
    qint64 astray = 0;
    for (const auto *table : allTables()) {
        if (!table->isSearched())
            continue;
        Result<> failure;
        const auto walked = Statement(database, u"SELECT %1 FROM %2"_s.arg(table->columnList(), table->name()))
                                .each([&](const Row &row) {
                                    QVariantList cells;
                                    for (int i = 0; i < table->columns().size(); ++i)
                                        cells.append(row.value(i));
                                    const auto same = agrees(database, searchTextOf(*table, cells, false));
                                    if (!same)
                                        failure = same.error();
                                    astray += same && !*same;
                                    return same.has_value();
                                });
        if (!walked || !failure)
            return walked ? failure.error() : walked.error();
        const auto strangers =
            Statement(
                database,
                u"SELECT count(*) FROM search_text WHERE entity = ? AND id NOT IN (SELECT id FROM %1)"_s.arg(
                    table->name()
                )
            )
                .bind(QString(table->name()))
                .integer();
        if (!strangers)
            return strangers.error();
        astray += *strangers;
    }
    return astray;
}

} // namespace minutier
