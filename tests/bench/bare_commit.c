/* SPDX-FileCopyrightText: 2026 The Minutier authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The least a process can do to record a decision: open the register, commit rows as large, end. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static sqlite3 *database;

static void run(const char *sql)
{
    char *fault = NULL;
    if (sqlite3_exec(database, sql, NULL, NULL, &fault) != SQLITE_OK) {
        fprintf(stderr, "%.60s…: %s\n", sql, fault);
        exit(1);
    }
}

int main(int argc, char **argv)
{
    char arguments[4096];
    if (argc < 3 || read(0, arguments, sizeof arguments) < 0 || sqlite3_open(argv[1], &database) != SQLITE_OK)
        return 1;
    run("PRAGMA journal_mode=WAL;PRAGMA foreign_keys=ON;PRAGMA synchronous=FULL");
    char sql[8192];
    char body[2049];
    memset(body, 'x', sizeof body - 1);
    body[sizeof body - 1] = 0;
    run("BEGIN IMMEDIATE");
    snprintf(sql, sizeof sql,
             "INSERT INTO decision SELECT 'bare-%s', project_id, meeting_id, agenda_item_id, 1900, (SELECT coalesce(max(number),0)+1 FROM "
             "decision WHERE year=1900), 'B-%s', kind, title, statement, rationale, state, adopted_by, decided_on, closes_on, "
             "quorum, NULL, lang, recorded_at, 1 FROM decision LIMIT 1",
             argv[2], argv[2]);
    run(sql);
    snprintf(sql, sizeof sql,
             "INSERT INTO search_text (ledger, entity, id, lang, title, body) SELECT ledger, entity, 'bare-%s', lang, title, body "
             "FROM search_text LIMIT 1;INSERT INTO search_index (rowid, title, body) SELECT seq, title, body FROM search_text "
             "WHERE id = 'bare-%s'",
             argv[2], argv[2]);
    run(sql);
    snprintf(sql, sizeof sql,
             "INSERT INTO journal_entry SELECT ledger, max(idx)+1, 'bare', max(idx)+1, who, verb, at, '%s' FROM journal_entry GROUP BY "
             "ledger LIMIT 1;INSERT INTO journal_body SELECT ledger, max(idx), 'bare', '%s' FROM journal_entry GROUP BY ledger LIMIT "
             "1;INSERT INTO journal_touch SELECT 'bare-%s', ledger, max(idx), 'decision' FROM journal_entry GROUP BY ledger LIMIT "
             "1;UPDATE ledger SET size = size + 1, root = hex(substr(frontier,1,20))",
             body, body, argv[2]);
    run(sql);
    run("COMMIT");
    sqlite3_close(database);
    puts("{}");
    return 0;
}
