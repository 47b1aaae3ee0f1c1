// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/committees/SeatForm.h"

#include "commands/committees/AddSeat.h"
#include "commands/committees/AppointMember.h"
#include "commands/committees/EndMembership.h"
#include "commands/committees/RegisterPerson.h"
#include "commands/committees/ReviseSeat.h"
#include "commands/projects/RegisterOrganisation.h"

namespace minutier {

using namespace Qt::StringLiterals;

void SeatForm::read()
{
    m_organisations.clear();
    const auto organisations = OrganisationRepository(session()->database()).all();
    if (!organisations)
        return setError(organisations.error());
    for (const auto &organisation : *organisations)
        m_organisations.append(QVariantMap{
            {u"id"_s, organisation.id.toString()},
            {u"name"_s, session()->shield().showOrganisation(organisation, session()->phrases())},
        });
}

bool SeatForm::addSeat(const QString &title, const QString &organisation, int sector, bool sensitive)
{
    const auto stamp = session()->now().toMSecsSinceEpoch();
    const auto face = sensitive ? Face::SectorOnly : Face::FullName;
    const auto named = OrganisationRepository(session()->database()).byName(organisation.trimmed());
    if (!named)
        return ran(named.error());
    QList<PreparedCommand> commands;
    auto id = *named ? (*named)->id : OrganisationId();
    if (id.isNull() && !organisation.trimmed().isEmpty()) {
        id = OrganisationId(newUuid(stamp));
        const auto made = prepare(RegisterOrganisation{
            .id = id, .organisationName = organisation, .sector = Sector(sector), .face = face});
        if (!made)
            return ran(made.error());
        commands.append(*made);
    }
    const auto seat = prepare(AddSeat{
        .committee = session()->committee(),
        .title = title.trimmed().isEmpty() ? organisation : title,
        .organisation = id,
        .sector = benchOf(Sector(sector)),
        .face = face,
        .validFrom = PartialDate(session()->day()),
    });
    if (!seat)
        return ran(seat.error());
    commands.append(*seat);
    const auto made = session()->performAll(commands);
    return made ? ran(made->last()) : ran(made.error());
}

bool SeatForm::appoint(
    const QString &seatId, int kind, const QString &function, const QString &name, const QString &from
)
{
    const auto seat = SeatRepository(session()->database()).get(SeatId::fromString(seatId));
    if (!seat)
        return ran(seat.error());
    auto since = PartialDate(session()->day());
    if (!from.trimmed().isEmpty()) {
        const auto given = PartialDate::parse(from.trimmed(), u"valid_from"_s);
        if (!given)
            return ran(given.error());
        since = *given;
    }
    const PersonId person(newUuid(session()->now().toMSecsSinceEpoch()));
    const auto somebody = prepare(RegisterPerson{
        .id = person,
        .personName = name,
        .function = function,
        .organisation = seat->organisation,
        .face = seat->face == Face::FullName ? Face::FunctionOnly : seat->face});
    const auto place =
        prepare(AppointMember{.seat = seat->id, .person = person, .kind = MembershipKind(kind), .validFrom = since});
    if (!somebody)
        return ran(somebody.error());
    if (!place)
        return ran(place.error());
    const auto made = session()->performAll({*somebody, *place});
    return made ? ran(made->last()) : ran(made.error());
}

bool SeatForm::setFace(const QString &seatId, int face)
{
    return run(ReviseSeat{.seat = SeatId::fromString(seatId), .face = Face(face)});
}

bool SeatForm::endTitular(const QString &seatId)
{
    const auto seat = SeatId::fromString(seatId);
    const auto members = MembershipRepository(session()->database()).ofCommittee(session()->committee());
    if (!members)
        return ran(members.error());
    for (const auto &member : *members)
        if (member.seat == seat && member.kind == MembershipKind::Titular && member.isInForceOn(session()->day()))
            return run(EndMembership{.membership = member.id, .on = PartialDate(session()->day())});
    return ran(Error::notFound(tr("That seat has no titular.")));
}

} // namespace minutier
