// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/Story.h"

#include "commands/projects/JoinProject.h"
#include "commands/projects/RegisterProgramme.h"
#include "commands/projects/StartProject.h"
#include "property/StandingRules.h"
#include "queries/Doctor.h"
#include "support/Catch.h"

namespace minutier {

using namespace Qt::StringLiterals;

void Tally::add(const QString &command, bool wasAccepted)
{
    ++tried;
    auto &[taken, all] = byCommand[command];
    ++all;
    if (!wasAccepted)
        return;
    ++accepted;
    ++taken;
}

Story::Story(Tally &tally)
    : m_rows(m_register.database())
    , m_requests(m_rows, m_register.clock)
    , m_witness(m_rows)
    , m_tally(tally)
{
    setTheScene();
}

/// Two projects of one programme and one apart; a committee of four seats in the first, with terms and a quorum.
void Story::setTheScene()
{
    const ProgrammeId programme(
        m_register.must(RegisterProgramme{.code = u"PRG"_s, .title = u"Programme"_s, .lang = u"fr"_s}).id
    );
    for (const auto &code : {u"HN-TEST"_s, u"HN-TWIN"_s})
        m_register.must(StartProject{
            .code = code,
            .title = u"Project"_s,
            .programme = programme,
            .lang = u"fr"_s,
            .zone = u"America/Tegucigalpa"_s,
            .startsOn = PartialDate::fromStored(u"2019-06"_s),
            .endsOn = PartialDate::fromStored(u"2022-05-31"_s),
        });
    m_register.project(u"APART"_s);
    m_register.terms();
    m_register.seat(u"Police"_s);
    m_register.seat(u"Women"_s, Sector::CivilSociety);
    m_register.seat(u"Embassy"_s, Sector::Donor);
    const auto author = m_register.organisation(u"IBCR"_s, Sector::Implementer);
    m_register.must(JoinProject{
        .project = m_register.project(), .organisation = author, .role = ProjectRole::Implementer});
    m_register.must(JoinProject{
        .project = m_register.project(),
        .organisation = m_register.organisation(u"Donor"_s, Sector::Donor),
        .role = ProjectRole::Donor});
}

void Story::passTime(const Attempt &attempt)
{
    Chance chance(~attempt.draw);
    if (chance.happens(8))
        m_register.clock.advance(qint64(86'400) * chance.between(1, 25));
    else
        m_register.clock.advance(chance.between(1, 900));
}

QString Story::attempt(const Attempt &attempt)
{
    passTime(attempt);
    const auto request = m_requests.of(attempt);
    // Comparing every table is dear; a sample of the refusals is enough.
    const bool compared = m_tally.tried % 50 == 0;
    const auto before = compared ? m_register.dump() : QStringList();
    const auto prepared = request.command->prepare(evidence::Json(request.arguments));
    const auto outcome = prepared ? m_register.commands().run(*prepared) : Result<Accepted>(prepared.error());
    m_tally.add(QString(request.command->name), outcome.has_value());
    return outcome ? accepted(request, *outcome) : refused(request, outcome.error(), before);
}

QString Story::refused(const Request &request, const Error &why, const QStringList &before)
{
    if (why.message.isEmpty() || why.kind == Error::Kind::Storage)
        return u"%1 %2 is refused with a sentence, not with “%3” (%4)"_s.arg(
            request.command->name, fromUtf8(evidence::Json(request.arguments).toCanonical()), why.message, why.detail
        );
    if (!before.isEmpty() && m_register.dump() != before)
        return u"what is refused changes nothing: %1"_s.arg(request.command->name);
    return {};
}

QString Story::accepted(const Request &request, const Accepted &accepted)
{
    const QString command(request.command->name);
    m_told.append(u"%1 %2 %3"_s.arg(
        m_register.clock.now().toString(Qt::ISODate), command, fromUtf8(evidence::Json(request.arguments).toCanonical())
    ));
    const auto touched = m_rows.forgetTouched(accepted.place.ledger, accepted.place.index);
    if (auto broken = m_witness.brokenBy(command, accepted.made, touched); !broken.isEmpty())
        return broken;
    if (auto broken = brokenByRows(m_register.database(), touched); !broken.isEmpty())
        return broken;
    if (++m_sinceContent < 20)
        return {};
    m_sinceContent = 0;
    return brokenByContent(m_register.database());
}

QString Story::end()
{
    if (auto broken = brokenByRows(m_register.database()); !broken.isEmpty())
        return broken;
    if (auto broken = brokenByContent(m_register.database()); !broken.isEmpty())
        return broken;
    const auto findings = examine(m_register.database(), m_register.clock.now());
    REQUIRE_OK(findings);
    for (const auto &finding : *findings)
        if (finding.concern != Concern::Fine)
            return u"the doctor finds: %1"_s.arg(finding.sentence);
    return {};
}

} // namespace minutier
