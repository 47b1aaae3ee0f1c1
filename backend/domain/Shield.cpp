// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Shield.h"

#include "domain/Words.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

/// No name leaves without a consent to its publication, or, for the donor alone, to sharing it with the donor.
Face Shield::ceilingOf(const std::optional<Person> &person) const
{
    const auto agrees = [&person](Purpose purpose) { return person && hasAgreed(*person, purpose); };
    if (m_audience == Audience::Office || agrees(Purpose::PublishName))
        return Face::FullName;
    switch (m_audience) {
    case Audience::Office:
    case Audience::Members:
        return person ? Face::FunctionOnly : Face::FullName;
    case Audience::Donor:
        return agrees(Purpose::ShareWithDonor) ? Face::FullName : Face::FunctionOnly;
    case Audience::Public:
        break;
    }
    return agrees(Purpose::PublishFunction) ? Face::FunctionOnly : Face::OrganisationOnly;
}

Face Shield::faceOf(const Identity &identity) const
{
    if (m_audience == Audience::Office)
        return Face::FullName;
    auto face = ceilingOf(identity.person);
    if (identity.person)
        face = std::max(face, identity.person->face);
    if (identity.seat)
        face = std::max(face, identity.seat->face);
    if (identity.organisation)
        face = std::max(face, identity.organisation->face);
    return face;
}

static QString joined(QStringList parts)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

static QString sectorLine(const Identity &identity, Audience audience, const Phrasebook &phrases)
{
    if (!identity.seat) {
        const auto sector = identity.organisation ? wordOf(benchOf(identity.organisation->sector)) : nullptr;
        return sector ? phrases.say("Words", sector)
                      : phrases.say("Shield", QT_TRANSLATE_NOOP("Shield", "A participant"));
    }
    const auto sector = phrases.say("Words", wordOf(identity.seat->sector));
    // Within the committee a number tells seats apart; beyond it, it would link what one seat did from act to act.
    if (audience == Audience::Members)
        return phrases.say("Shield", QT_TRANSLATE_NOOP("Shield", "%1, seat %2")).arg(sector).arg(identity.seat->number);
    return sector;
}

QString Shield::show(const Identity &identity, const Phrasebook &phrases) const
{
    if (identity.person && !identity.person->erasedOn.isNull() && m_audience == Audience::Office)
        return phrases.say("Shield", QT_TRANSLATE_NOOP("Shield", "Erased person"));
    const auto name = identity.person ? identity.person->name : QString();
    const auto function = identity.person ? identity.person->function : identity.guest;
    const auto organisation = identity.organisation ? identity.organisation->name : QString();
    QString line;
    switch (faceOf(identity)) {
    case Face::FullName:
        line = joined({name, function, organisation});
        break;
    case Face::FunctionOnly:
        line = joined({function, organisation});
        break;
    case Face::OrganisationOnly:
        line = organisation;
        break;
    case Face::SectorOnly:
        return sectorLine(identity, m_audience, phrases);
    case Face::CountedOnly:
        return phrases.say("Shield", QT_TRANSLATE_NOOP("Shield", "A participant"));
    }
    if (line.isEmpty() && identity.seat)
        line = identity.seat->title;
    return line.isEmpty() ? sectorLine(identity, m_audience, phrases) : line;
}

QString Shield::showOrganisation(const Organisation &organisation, const Phrasebook &phrases) const
{
    const Identity identity{{}, {}, organisation, {}};
    // Without the keys the name of a sensitive organisation cannot be read; its sector can.
    return faceOf(identity) <= Face::OrganisationOnly && !organisation.name.isEmpty()
               ? organisation.name
               : sectorLine(identity, m_audience, phrases);
}

QString
Shield::showSeat(const Seat &seat, const std::optional<Organisation> &organisation, const Phrasebook &phrases) const
{
    const Identity identity{{}, seat, organisation, {}};
    switch (faceOf(identity)) {
    case Face::FullName:
    case Face::FunctionOnly:
    case Face::OrganisationOnly:
        return seat.title.isEmpty() ? sectorLine(identity, m_audience, phrases) : seat.title;
    case Face::SectorOnly:
        return sectorLine(identity, m_audience, phrases);
    case Face::CountedOnly:
        break;
    }
    return phrases.say("Shield", QT_TRANSLATE_NOOP("Shield", "A seat"));
}

} // namespace minutier
