// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BareWriter.h"

#include "Figures.h"

namespace minutier::bench {

namespace {

sqlite3 *open(const QByteArray &file)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(file.constData(), &database) != SQLITE_OK)
        std::exit(1);
    for (const auto *pragma :
         {"PRAGMA journal_mode=WAL",
          "PRAGMA foreign_keys=ON",
          "PRAGMA trusted_schema=OFF",
          "PRAGMA cell_size_check=ON",
          "PRAGMA synchronous=FULL",
          "PRAGMA cache_size=-16384"})
        sqlite3_exec(database, pragma, nullptr, nullptr, nullptr);
    return database;
}

sqlite3_stmt *prepared(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", sql.constData(), sqlite3_errmsg(database));
        std::exit(1);
    }
    return statement;
}

void collect(sqlite3 *database, const QByteArray &table, const QByteArray &condition, BareDecision &into)
{
    auto *statement = prepared(database, "SELECT * FROM " + table + " WHERE " + condition);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        BareRow row;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            row.push_back(sqlite3_value_dup(sqlite3_column_value(statement, column)));
        into.rows.emplace_back(table, std::move(row));
    }
    sqlite3_finalize(statement);
}

} // namespace

std::vector<BareDecision> readDecisions(const QByteArray &file, int count)
{
    auto *database = open(file);
    auto *ids = prepared(
        database,
        "SELECT d.id, t.ledger, t.idx FROM decision d JOIN journal_touch t ON t.entity_id = d.id ORDER BY t.idx DESC "
        "LIMIT " +
            QByteArray::number(count)
    );
    std::vector<BareDecision> decisions;
    while (sqlite3_step(ids) == SQLITE_ROW) {
        const auto text = [ids](int column) {
            return QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(ids, column)));
        };
        const QByteArray entry = "ledger = '" + text(1) + "' AND idx = " + text(2);
        BareDecision decision;
        collect(database, "decision", "id = '" + text(0) + "'", decision);
        collect(database, "search_text", "id = '" + text(0) + "'", decision);
        collect(database, "journal_entry", entry, decision);
        collect(database, "journal_body", entry, decision);
        collect(database, "journal_touch", entry, decision);
        decisions.insert(decisions.begin(), std::move(decision));
    }
    sqlite3_finalize(ids);
    sqlite3_close(database);
    return decisions;
}

std::vector<double> writeBare(const QByteArray &file, const std::vector<BareDecision> &decisions)
{
    auto *database = open(file);
    QHash<QByteArray, sqlite3_stmt *> inserts;
    auto *begin = prepared(database, "BEGIN IMMEDIATE");
    auto *commit = prepared(database, "COMMIT");
    auto *index = prepared(database, "INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)");
    auto *head = prepared(database, "UPDATE ledger SET size = size + 1, root = ?, frontier = ? WHERE id = ?");
    const auto run = [database](sqlite3_stmt *statement) {
        const int code = sqlite3_step(statement);
        if (code != SQLITE_DONE && code != SQLITE_ROW) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(database));
            std::exit(1);
        }
        sqlite3_reset(statement);
    };
    std::vector<double> times;
    for (const auto &decision : decisions)
        times.push_back(timed([&] {
            run(begin);
            for (const auto &[table, row] : decision.rows) {
                auto *&insert = inserts[table];
                if (!insert)
                    insert = prepared(
                        database,
                        "INSERT INTO " + table + " VALUES (?" + QByteArray(",?").repeated(int(row.size()) - 1) + ")"
                    );
                for (std::size_t column = 0; column < row.size(); ++column)
                    sqlite3_bind_value(insert, int(column) + 1, row[column]);
                run(insert);
                if (table == "search_text") {
                    sqlite3_bind_value(index, 1, row.at(0));
                    sqlite3_bind_value(index, 2, row.at(5));
                    sqlite3_bind_value(index, 3, row.at(6));
                    run(index);
                }
                if (table == "journal_entry") {
                    const QByteArray frontier(640, 'x'); // about what twenty levels of a tree take
                    sqlite3_bind_value(head, 1, row.at(2));
                    sqlite3_bind_blob(head, 2, frontier.constData(), int(frontier.size()), SQLITE_TRANSIENT);
                    sqlite3_bind_value(head, 3, row.at(0));
                    run(head);
                }
            }
            run(commit);
        }));
    for (auto *statement : inserts)
        sqlite3_finalize(statement);
    for (auto *statement : {begin, commit, index, head})
        sqlite3_finalize(statement);
    sqlite3_close(database);
    return times;
}

} // namespace minutier::bench
