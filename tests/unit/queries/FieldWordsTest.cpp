// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/FieldWords.h"
#include "queries/EntityRows.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

#include <QRegularExpression>

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("Every column that the tables restrict to words is known with the same words", "[queries]")
{
    const TestRegister empty;
    if (qEnvironmentVariableIsSet("MINUTIER_TEST_POSTGRES"))
        return; // says its restrictions in other words
    static const QRegularExpression restriction(u"CHECK \\((\\w+) IN \\(([^)]*)\\)\\)"_s);
    for (const auto *table : allTables()) {
        const auto sql = Statement(empty.database(), u"SELECT sql FROM sqlite_master WHERE name = ?"_s)
                             .bind(QString(table->name()))
                             .first<QString>([](const Row &row) { return row.text(0); });
        REQUIRE_OK(sql);
        for (auto each = restriction.globalMatch(sql->value_or(QString())); each.hasNext();) {
            const auto found = each.next();
            if (found.captured(2) == u"0, 1"_s)
                continue; // yes or no
            auto words = found.captured(2).remove(u'\'').split(u',');
            for (auto &word : words)
                word = word.trimmed();
            const auto column = found.captured(1).toLatin1();
            auto known = wordsOfColumn(table->name(), QLatin1StringView(column));
            words.sort();
            known.sort();
            INFO(table->name().data() << '.' << column.constData());
            CHECK(known == words);
        }
    }
}

TEST_CASE("A condition with a word that its field does not take is refused with those it takes", "[queries]")
{
    const TestRegister empty;
    EntityQuery query{.table = tableNamed(u"decisions"_s), .where = {{u"state"_s, u"zz"_s}}};
    const auto refused = listEntities(empty.database(), query, Audience::Office);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"adopted"_s));
    query.where = {{u"revision"_s, u"many"_s}};
    CHECK_FALSE(listEntities(empty.database(), query, Audience::Office));
    query.where = {{u"state"_s, u"adopted"_s}, {u"revision"_s, u"1"_s}};
    CHECK(listEntities(empty.database(), query, Audience::Office));
}
