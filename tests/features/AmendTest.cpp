// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/committees/AddSeat.h"
#include "commands/committees/AdoptTerms.h"
#include "commands/committees/AppointMember.h"
#include "commands/committees/EndMembership.h"
#include "commands/projects/AdvanceAmendment.h"
#include "commands/projects/RequestAmendment.h"
#include "commands/projects/ReviseProject.h"
#include "commands/projects/SignAmendment.h"
#include "commands/sharing/AddDocument.h"
#include "support/Catch.h"
#include "support/TestRegister.h"

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("Only a signed amendment moves the end of a project", "[feature]")
{
    TestRegister reg;
    const auto project = reg.project();
    const AmendmentId amendment(reg.must(RequestAmendment{.project = project, .title = u"Some months more"_s}).id);
    CHECK_FALSE(AmendmentRepository(reg.database()).get(amendment)->months);
    reg.must(AdvanceAmendment{.amendment = amendment, .state = AmendmentState::Noted});
    CHECK(ProjectRepository(reg.database()).get(project)->endsOn.isNull());
    CHECK_FALSE(reg.commands().run(AdvanceAmendment{.amendment = amendment, .state = AmendmentState::Signed}));
    CHECK_FALSE(reg.commands().run(AdvanceAmendment{.amendment = amendment, .state = AmendmentState::Requested}));
    const auto end = PartialDate::fromStored(u"2022-12-31"_s);
    reg.must(SignAmendment{.amendment = amendment, .signedOn = PartialDate(QDate(2020, 9, 1)), .endsOn = end});
    CHECK(ProjectRepository(reg.database()).get(project)->endsOn == end);
    CHECK_FALSE(reg.commands().run(SignAmendment{
        .amendment = amendment, .signedOn = PartialDate(QDate(2020, 9, 2)), .endsOn = end}));
    // No argument of ReviseProject names the end.
    for (const auto &shape : ReviseProject::arguments().shapes())
        CHECK(shape.name != "ends_on");
}

TEST_CASE("New terms end those before on the day before", "[feature]")
{
    TestRegister reg;
    reg.terms();
    reg.must(AdoptTerms{.committee = reg.committee(), .validFrom = PartialDate(QDate(2021, 1, 1)), .quorumSeats = 5});
    const auto terms = TermsRepository(reg.database()).ofCommittee(reg.committee());
    CHECK(terms->first().validUntil == PartialDate(QDate(2020, 12, 31)));
    CHECK(inForceOn(*terms, QDate(2020, 9, 3))->quorumSeats == 2);
    CHECK(inForceOn(*terms, QDate(2021, 9, 3))->quorumSeats == 5);
    CHECK_FALSE(inForceOn(*terms, QDate(2018, 1, 1)));
    CHECK_FALSE(reg.commands().run(AdoptTerms{.committee = reg.committee(), .validFrom = PartialDate(QDate(2020, 1, 1))}
    ));
}

TEST_CASE("A seat has one titular at a time", "[feature]")
{
    TestRegister reg;
    const auto seat = reg.seat(u"Police"_s);
    const auto other = reg.titularOf(reg.seat(u"Judges"_s));
    CHECK_FALSE(reg.commands().run(AppointMember{.seat = seat, .person = other}));
    MembershipId titular;
    for (const auto &membership : *MembershipRepository(reg.database()).ofCommittee(reg.committee()))
        if (membership.seat == seat)
            titular = membership.id;
    reg.must(EndMembership{.membership = titular, .on = PartialDate(QDate(2020, 8, 31))});
    CHECK(reg.commands().run(AppointMember{.seat = seat, .person = other, .validFrom = PartialDate(QDate(2020, 9, 1))})
    );
    CHECK_FALSE(reg.commands().run(AppointMember{.committee = reg.committee(), .person = other}));
    CHECK(reg.commands().run(AppointMember{
        .committee = reg.committee(), .person = other, .kind = MembershipKind::Observer}));
}

TEST_CASE("A seat's number is not given twice", "[feature]")
{
    TestRegister reg;
    reg.seat(u"Police"_s);
    const auto twice = reg.commands().run(AddSeat{.committee = reg.committee(), .title = u"Judges"_s, .number = 1});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == Error::Kind::Conflict);
}

TEST_CASE("A document's bytes are kept once, by their digest", "[feature]")
{
    TestRegister reg;
    const auto add = [&](const QString &title, const QByteArray &bytes) {
        return DocumentId(
            reg.must(AddDocument{.project = reg.project(), .title = title, .fileName = u"paper.txt"_s, .content = bytes}
            )
                .id
        );
    };
    const QByteArray large(700'000, 'x');
    const auto first = add(u"One"_s, large);
    add(u"Two"_s, large);
    CHECK(reg.database().value(u"SELECT count(*) FROM document_chunk"_s)->toInt() == 3);
    const DocumentRepository documents(reg.database());
    CHECK(*documents.content(*documents.get(first)) == large);
    REQUIRE_OK(reg.database().execute(u"DELETE FROM document_chunk WHERE position = 1"_s));
    CHECK_FALSE(documents.content(*documents.get(first)));
    for (const auto &name : {u"../paper.txt"_s, u"a/b"_s, u".hidden"_s})
        CHECK_FALSE(reg.commands().run(AddDocument{
            .project = reg.project(), .title = u"x"_s, .fileName = name, .content = "x"}));
}
