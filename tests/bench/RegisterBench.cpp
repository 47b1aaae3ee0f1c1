// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Figures.h"
#include "queries/SearchIndex.h"
#include "queries/decisions/DecisionRegister.h"
#include "storage/RegisterFolder.h"
#include "storage/Statement.h"

#include <QDate>
#include <functional>

namespace minutier::bench {

using namespace Qt::StringLiterals;

/// Repeats the decisions of a synthetic register, with their texts for search but without their journal, which no
/// query of the register reads.
int enlarge(const QString &folder, int times)
{
    auto database = must(RegisterFolder(folder).open(Database::Access::ReadWrite));
    must(database->execute(u"PRAGMA synchronous = OFF"_s));
    must(database->execute(u"PRAGMA foreign_keys = OFF"_s));
    must(database->execute(u"BEGIN"_s));
    const auto id = u"substr(d.id, 1, 23) || '-' || printf('%012x', t.n * 1000003 + d.number)"_s;
    const auto turns =
        u"WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < %1) "_s.arg(times - 1);
    must(database->execute(
        turns +
        QString(u"INSERT INTO decision SELECT %1, project_id, meeting_id, agenda_item_id, year, number + t.n * 200000, "
                "printf('D-%d-%d', year, number + t.n * 200000), kind, title, statement, rationale, state, adopted_by, "
                "decided_on, "
                "closes_on, quorum, replaced_by_id, lang, strftime('%Y-%m-%dT%H:%M:%fZ', recorded_at, '+' || t.n || ' "
                "minutes'), "
                "revision FROM decision d, t"_s)
            .arg(id)
    ));
    must(database->execute(
        turns + u"INSERT INTO search_text (ledger, entity, id, lang, title, body) SELECT ledger, entity, "_s +
        u"substr(s.id, 1, 23) || '-' || printf('%012x', t.n * 1000003 + d.number)"_s +
        u", s.lang, s.title, s.body FROM search_text s JOIN decision d ON d.id = s.id AND d.number < 200000, t "
        "WHERE s.entity = 'decision'"_s
    ));
    must(database->execute(u"INSERT INTO search_index (search_index) VALUES ('rebuild')"_s));
    must(database->execute(u"COMMIT"_s));
    must(database->execute(u"ANALYZE"_s));
    return 0;
}

int measureRegister(const QString &folder, const char *size)
{
    auto database = must(RegisterFolder(folder).open(Database::Access::ReadOnly));
    const auto project =
        ProjectId::fromString(must(database->value(u"SELECT id FROM project ORDER BY code"_s)).toString());
    const auto meeting =
        MeetingId::fromString(must(database->value(u"SELECT id FROM meeting ORDER BY number"_s)).toString());
    const QDate today(2026, 1, 15);
    const auto page = [&](const RegisterQuery &query) {
        return must(readRegister(*database, query, Audience::Office));
    };
    const auto first = page({.today = today});
    const auto measure = [&](const char *name, double share, const std::function<void()> &read) {
        for (int turn = 0; turn < 3; ++turn)
            read();
        std::vector<double> times;
        for (int turn = 0; turn < 200; ++turn)
            times.push_back(timed(read));
        tell((std::string(name) + "_" + size).c_str(), atMost(times, share));
    };
    measure("page_first", 0.95, [&] { page({.today = today}); });
    measure("page_next", 0.95, [&] {
        page({.today = today, .beforeTime = first.last().recordedAt, .beforeId = first.last().id});
    });
    measure("page_project", 0.95, [&] { page({.project = project, .today = today}); });
    measure("page_kind", 0.95, [&] { page({.kind = u"takes_note"_s, .today = today}); });
    measure("page_state", 0.95, [&] { page({.state = u"deferred"_s, .today = today}); });
    measure("page_meeting", 0.95, [&] { page({.meeting = meeting, .today = today}); });
    measure("page_project_kind_state", 0.95, [&] {
        page({.project = project, .kind = u"takes_note"_s, .state = u"deferred"_s, .today = today});
    });
    measure("page_rare", 0.95, [&] {
        page({.meeting = meeting, .kind = u"takes_note"_s, .state = u"adopted_with_conditions"_s, .today = today});
    });
    measure("page_late", 0.95, [&] { page({.project = project, .late = true, .today = today}); });
    // The commonest word, one in the middle, a rare one: as the synthetic texts hold them.
    const auto body =
        must(database->value(u"SELECT body FROM search_text WHERE entity = 'decision' ORDER BY seq LIMIT 1"_s))
            .toString();
    const auto words = body.split(u' ');
    const auto find = [&](const QString &text, bool ranked = false) {
        must(search(*database, {.words = text, .byRelevance = ranked}, Audience::Office));
    };
    const auto common =
        must(
            database->value(
                u"SELECT substr(body, 1, instr(body, ' ') - 1) w FROM search_text WHERE entity = 'decision' GROUP BY w ORDER BY count(*) DESC"_s
            )
        )
            .toString();
    measure("search_common", 0.99, [&] { find(common); });
    measure("search_middling", 0.99, [&] { find(words.value(3)); });
    measure("search_rare", 0.99, [&] { find(words.value(5) + u' ' + words.value(7) + u' ' + words.value(9)); });
    measure("search_two_letters", 0.99, [&] { find(common.left(2)); });
    measure("search_phrase", 0.99, [&] { find(u"\"%1 %2\""_s.arg(words.value(1), words.value(2))); });
    measure("search_relevance", 0.99, [&] { find(common, true); });
    return 0;
}

} // namespace minutier::bench
