// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"
#include "support/Catch.h"

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("A commit waits for the disk unless it was told not to", "[storage]")
{
    auto opened = Database::openMemory();
    REQUIRE_OK(opened);
    auto &database = **opened;
    const auto waits = [&database] { return database.value(u"PRAGMA synchronous"_s).value().toInt() > 1; };
    CHECK(waits());
    REQUIRE_OK(database.setDurable(false));
    CHECK_FALSE(waits());
    REQUIRE_OK(database.setDurable(true));
    CHECK(waits());
}
