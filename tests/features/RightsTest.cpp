// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/AddSeat.h"
#include "commands/followup/AssignAction.h"
#include "commands/followup/ReportProgress.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

static PreparedCommand asked(const ActionItemId &action)
{
    auto prepared = prepare(ReportProgress{.action = action, .progress = u"Half way."_s});
    REQUIRE_OK(prepared);
    return *prepared;
}

TEST_CASE("What an account may do is asked without doing it", "[rights]")
{
    TestRegister reg;
    const auto mine = reg.organisation(u"Women's network"_s);
    const auto theirs = reg.organisation(u"Labour office"_s);
    const auto actionOf = [&reg](const OrganisationId &owner) {
        return ActionItemId(reg.must(AssignAction{
                                         .project = reg.project(),
                                         .title = u"Send the list"_s,
                                         .owner = owner,
                                         .dueOn = PartialDate(QDate(2020, 10, 1))})
                                .id);
    };
    const auto own = actionOf(mine);
    const auto other = actionOf(theirs);
    const auto addSeat = prepare(AddSeat{.committee = reg.committee(), .title = u"Seat"_s});
    REQUIRE_OK(addSeat);
    const auto before = reg.dump();

    SECTION("The coordinator may do both, and nothing happens by asking")
    {
        CHECK(reg.commands().allows(asked(other)));
        CHECK(reg.commands().allows(*addSeat));
        CHECK(reg.dump() == before);
    }
    SECTION("A member may speak for their own organisation only")
    {
        reg.commands().actAs({.account = {}, .title = {}, .roles = {Role::Member}, .organisation = mine});
        CHECK(reg.commands().allows(asked(own)));
        CHECK_FALSE(reg.commands().allows(asked(other)));
        CHECK_FALSE(reg.commands().allows(*addSeat));
    }
    SECTION("A donor reads")
    {
        reg.commands().actAs({.account = {}, .title = {}, .roles = {Role::Donor}, .organisation = mine});
        CHECK_FALSE(reg.commands().allows(asked(own)));
        CHECK_FALSE(reg.commands().allows(*addSeat));
    }
}
