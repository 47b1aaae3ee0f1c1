// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cooperation/CooperationForm.h"

#include "commands/committees/RegisterPerson.h"
#include "commands/cooperation/AddCriterion.h"
#include "commands/cooperation/AdvanceAward.h"
#include "commands/cooperation/AdvanceCall.h"
#include "commands/cooperation/AdvanceMandate.h"
#include "commands/cooperation/AdvanceProposal.h"
#include "commands/cooperation/AnnounceCall.h"
#include "commands/cooperation/AwardProposal.h"
#include "commands/cooperation/DeclareConflict.h"
#include "commands/cooperation/PlanMandate.h"
#include "commands/cooperation/ReceiveProposal.h"
#include "commands/cooperation/ReviseCall.h"
#include "commands/cooperation/ReviseInitiative.h"
#include "commands/cooperation/ScoreProposal.h"
#include "commands/cooperation/SeatPanelMember.h"
#include "commands/cooperation/StartInitiative.h"
#include "commands/followup/AssessRisk.h"
#include "commands/followup/RaiseRisk.h"
#include "commands/followup/ReviseRisk.h"
#include "presentation/TypedFields.h"
#include "presentation/cooperation/CooperationShapes.h"
#include "presentation/cooperation/CountryNames.h"
#include "queries/cooperation/WhoIsWho.h"
#include "queries/decisions/DecisionRegister.h"

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

QVariantMap choice(const QString &id, const QString &label)
{
    return {{u"id"_s, id}, {u"label"_s, label}};
}

} // namespace

template <Command C>
Result<PreparedCommand> CooperationForm::filled(const QVariantMap &fields) const
{
    return typedCommand<C>(fields);
}

template <Command C>
bool CooperationForm::keep(const QVariantMap &fields)
{
    return keepAll({filled<C>(fields)});
}

bool CooperationForm::keepAll(const QList<Result<PreparedCommand>> &commands)
{
    QList<PreparedCommand> ready;
    for (const auto &command : commands) {
        if (!command)
            return ran(command.error());
        ready.append(*command);
    }
    if (ready.size() == 1)
        return ran(session()->perform(ready.first()));
    const auto made = session()->performAll(ready);
    return made ? ran(made->last()) : ran(made.error());
}

QVariantMap CooperationForm::inProject(QVariantMap fields) const
{
    fields.insert(u"project"_s, session()->projectId());
    return fields;
}

void CooperationForm::read()
{
    m_organisations = {choice({}, tr("Not named"))};
    m_people = {choice({}, tr("Nobody yet"))};
    m_countries = countryChoices(session()->projectRecord().countries);
    m_decisions = {choice({}, tr("No decision"))};
    const auto organisations = OrganisationRepository(session()->database()).all();
    const auto people = readPeople(session()->database());
    const auto decisions = readRegister(
        session()->database(),
        {.project = session()->project(), .today = session()->day()},
        session()->shield().audience()
    );
    if (!organisations || !people || !decisions)
        return setError(!organisations ? organisations.error() : !people ? people.error() : decisions.error());
    for (const auto &organisation : *organisations)
        m_organisations.append(choice(organisation.id.toString(), shownOrganisation(*session(), organisation)));
    for (const auto &identity : *people)
        m_people.append(choice(identity.person->id.toString(), shownPerson(*session(), identity)));
    for (const auto &line : *decisions)
        if (line.entity == "decision"_L1)
            m_decisions.append(choice(toText(line.id), u"%1 · %2"_s.arg(line.reference, line.title)));
    readResults();
}

void CooperationForm::readResults()
{
    m_results = {choice({}, tr("The whole project"))};
    const auto results = ResultRepository(session()->database()).ofProject(session()->project());
    if (!results)
        return setError(results.error());
    for (const auto &result : *results)
        if (!result.retired)
            m_results.append(choice(result.id.toString(), u"%1 · %2"_s.arg(result.code, result.title)));
}

bool CooperationForm::planMandate(const QVariantMap &fields)
{
    auto all = inProject(fields);
    const auto function = fields.value(u"function"_s).toString();
    if (function.trimmed().isEmpty())
        return keep<PlanMandate>(all);
    const PersonId volunteer(newUuid(session()->now().toMSecsSinceEpoch()));
    all.insert(u"volunteer"_s, volunteer.toString());
    const auto person = prepare(RegisterPerson{
        .id = volunteer, .personName = fields.value(u"name"_s).toString(), .function = function});
    return keepAll({person, filled<PlanMandate>(all)});
}

bool CooperationForm::advanceMandate(const QVariantMap &fields)
{
    return keep<AdvanceMandate>(fields);
}

bool CooperationForm::announceCall(const QVariantMap &fields)
{
    return keep<AnnounceCall>(inProject(fields));
}

bool CooperationForm::reviseCall(const QVariantMap &fields)
{
    return keep<ReviseCall>(fields);
}

bool CooperationForm::advanceCall(const QVariantMap &fields)
{
    return keep<AdvanceCall>(fields);
}

bool CooperationForm::addCriterion(const QVariantMap &fields)
{
    return keep<AddCriterion>(fields);
}

bool CooperationForm::seatPanelMember(const QVariantMap &fields)
{
    return keep<SeatPanelMember>(fields);
}

bool CooperationForm::declareConflict(const QVariantMap &fields)
{
    return keep<DeclareConflict>(fields);
}

bool CooperationForm::receiveProposal(const QVariantMap &fields)
{
    return keep<ReceiveProposal>(fields);
}

bool CooperationForm::scoreProposal(const QString &proposal, const QString &member, const QVariantMap &points)
{
    QList<Result<PreparedCommand>> commands;
    for (const auto &[criterion, given] : points.asKeyValueRange())
        if (!given.toString().trimmed().isEmpty())
            commands.append(filled<ScoreProposal>(
                {{u"proposal"_s, proposal}, {u"member"_s, member}, {u"criterion"_s, criterion}, {u"points"_s, given}}
            ));
    return commands.isEmpty() ? ran(Error::invalid(tr("Give points on one criterion at least."), u"points"_s))
                              : keepAll(commands);
}

bool CooperationForm::advanceProposal(const QVariantMap &fields)
{
    return keep<AdvanceProposal>(fields);
}

bool CooperationForm::awardProposal(const QVariantMap &fields)
{
    return keep<AwardProposal>(fields);
}

bool CooperationForm::advanceAward(const QVariantMap &fields)
{
    return keep<AdvanceAward>(fields);
}

bool CooperationForm::startInitiative(const QVariantMap &fields)
{
    return keep<StartInitiative>(inProject(fields));
}

bool CooperationForm::reviseInitiative(const QVariantMap &fields)
{
    return keep<ReviseInitiative>(fields);
}

bool CooperationForm::raiseRisk(const QVariantMap &fields)
{
    return keep<RaiseRisk>(inProject(fields));
}

bool CooperationForm::assessRisk(const QVariantMap &fields)
{
    return keep<AssessRisk>(fields);
}

bool CooperationForm::reviseRisk(const QVariantMap &fields)
{
    return keep<ReviseRisk>(fields);
}

} // namespace minutier
