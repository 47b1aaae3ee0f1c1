// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cooperation/CooperationShapes.h"

#include "core/Say.h"
#include "domain/results/Quantity.h"
#include "presentation/Formats.h"
#include "presentation/Session.h"

namespace minutier {

using namespace Qt::StringLiterals;

QString shapeOf(MandateState state)
{
    switch (state) {
    case MandateState::Planned:
        return u"planned"_s;
    case MandateState::UnderWay:
        return u"progress"_s;
    case MandateState::Completed:
        return u"ok"_s;
    case MandateState::Interrupted:
        return u"warn"_s;
    case MandateState::Cancelled:
        break;
    }
    return u"draft"_s;
}

QString shapeOf(CallState state)
{
    switch (state) {
    case CallState::Open:
        return u"progress"_s;
    case CallState::Closed:
        return u"planned"_s;
    case CallState::Decided:
        return u"ok"_s;
    case CallState::Draft:
    case CallState::Cancelled:
        break;
    }
    return u"draft"_s;
}

QString shapeOf(ProposalState state)
{
    switch (state) {
    case ProposalState::Received:
        return u"planned"_s;
    case ProposalState::Recommended:
        return u"progress"_s;
    case ProposalState::Selected:
        return u"ok"_s;
    case ProposalState::Declined:
    case ProposalState::Withdrawn:
        break;
    }
    return u"draft"_s;
}

QString shapeOf(AwardState state)
{
    switch (state) {
    case AwardState::Awarded:
        return u"planned"_s;
    case AwardState::UnderWay:
        return u"progress"_s;
    case AwardState::Completed:
        return u"ok"_s;
    case AwardState::Cancelled:
        break;
    }
    return u"late"_s;
}

QString shapeOf(InitiativeState state)
{
    switch (state) {
    case InitiativeState::Testing:
        return u"progress"_s;
    case InitiativeState::Adopted:
        return u"ok"_s;
    case InitiativeState::Idea:
        return u"planned"_s;
    case InitiativeState::Ended:
        break;
    }
    return u"draft"_s;
}

QString moneyOf(const std::optional<Decimal> &amount, const QString &currency, const Phrasebook &phrases)
{
    return amount ? u"%1\u00a0%2"_s.arg(toText(*amount, phrases), currency) : QString();
}

QString periodOf(const PartialDate &from, const PartialDate &until)
{
    const auto isDay = [](const PartialDate &date) { return date.precision() == PartialDate::Precision::Day; };
    if (from.isNull() && until.isNull())
        return {};
    if (from.isNull())
        return (isDay(until) ? Say::tr("through %1", "a day") : Say::tr("until %1")).arg(fullDay(until));
    if (until.isNull())
        return (isDay(from) ? Say::tr("from %1 on", "a day") : Say::tr("from %1")).arg(fullDay(from));
    return Say::tr("%1 – %2", "from a day until another").arg(fullDay(from), fullDay(until));
}

QString shownOrganisation(const Session &session, const std::optional<Organisation> &organisation)
{
    return organisation ? session.shield().showOrganisation(*organisation, session.phrases()) : QString();
}

QString shownPerson(const Session &session, const Identity &identity)
{
    const bool isNobody = !identity.person && !identity.organisation;
    return isNobody ? QString() : session.shield().show(identity, session.phrases());
}

} // namespace minutier
