// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/committees/Membership.h"
#include "domain/committees/TermsOfReference.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

template <>
const Table<Committee> &tableOf<Committee>()
{
    static const auto table = Table<Committee>("committee"_L1, "committees"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Committee::id)
                                  .column("project_id"_L1, &Committee::project)
                                  .column("programme_id"_L1, &Committee::programme)
                                  .column("name"_L1, &Committee::name)
                                  .column("lang"_L1, &Committee::lang)
                                  .column("note"_L1, &Committee::note)
                                  .column("revision"_L1, &Committee::revision)
                                  .searched({"name"_L1}, {"note"_L1});
    return table;
}

template <>
const Table<TermsOfReference> &tableOf<TermsOfReference>()
{
    static const auto table = Table<TermsOfReference>("terms"_L1, "terms"_L1, LedgerScope::Project)
                                  .column("id"_L1, &TermsOfReference::id)
                                  .column("project_id"_L1, &TermsOfReference::project)
                                  .column("committee_id"_L1, &TermsOfReference::committee)
                                  .column("valid_from"_L1, &TermsOfReference::validFrom)
                                  .column("valid_until"_L1, &TermsOfReference::validUntil)
                                  .column("functions"_L1, &TermsOfReference::functions)
                                  .column("sectors"_L1, &TermsOfReference::sectors)
                                  .column("period"_L1, &TermsOfReference::period)
                                  .column("sessions_per_period"_L1, &TermsOfReference::sessionsPerPeriod)
                                  .column("notice_days"_L1, &TermsOfReference::noticeDays)
                                  .column("quorum_seats"_L1, &TermsOfReference::quorumSeats)
                                  .column("quorum_sectors"_L1, &TermsOfReference::quorumSectors)
                                  .column("decision_rule"_L1, &TermsOfReference::decisionRule)
                                  .column("approval_days"_L1, &TermsOfReference::approvalDays)
                                  .column("silence_rule"_L1, &TermsOfReference::silenceRule)
                                  .column("note"_L1, &TermsOfReference::note)
                                  .column("lang"_L1, &TermsOfReference::lang)
                                  .column("revision"_L1, &TermsOfReference::revision);
    return table;
}

/// The title of a seat often is the name of who sends its delegate: it is sealed as that name is.
static QUuid delegates(const Seat &seat)
{
    return seat.face > Face::FullName ? seat.id.uuid() : QUuid();
}

template <>
const Table<Seat> &tableOf<Seat>()
{
    static const auto table = Table<Seat>("seat"_L1, "seats"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Seat::id)
                                  .column("project_id"_L1, &Seat::project)
                                  .column("committee_id"_L1, &Seat::committee)
                                  .column("number"_L1, &Seat::number)
                                  .personalColumn("title"_L1, &Seat::title)
                                  .shieldedColumn("organisation_id"_L1, &Seat::organisation)
                                  .column("sector"_L1, &Seat::sector)
                                  .column("face"_L1, &Seat::face)
                                  .column("valid_from"_L1, &Seat::validFrom)
                                  .column("valid_until"_L1, &Seat::validUntil)
                                  .personalColumn("note"_L1, &Seat::note)
                                  .column("revision"_L1, &Seat::revision)
                                  .about(delegates);
    return table;
}

template <>
const Table<Membership> &tableOf<Membership>()
{
    static const auto table = Table<Membership>("membership"_L1, "memberships"_L1, LedgerScope::Project)
                                  .column("id"_L1, &Membership::id)
                                  .column("project_id"_L1, &Membership::project)
                                  .column("committee_id"_L1, &Membership::committee)
                                  .column("seat_id"_L1, &Membership::seat)
                                  .column("person_id"_L1, &Membership::person)
                                  .column("kind"_L1, &Membership::kind)
                                  .column("valid_from"_L1, &Membership::validFrom)
                                  .column("valid_until"_L1, &Membership::validUntil)
                                  .shieldedColumn("note"_L1, &Membership::note)
                                  .column("revision"_L1, &Membership::revision);
    return table;
}

} // namespace minutier
