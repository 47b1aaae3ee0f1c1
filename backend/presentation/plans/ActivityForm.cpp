// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/plans/ActivityForm.h"

#include "commands/plans/AddActivity.h"
#include "commands/plans/ReportActivity.h"
#include "commands/plans/ReviseActivity.h"
#include "domain/Words.h"
#include "storage/plans/PlanRepositories.h"
#include "storage/projects/ProjectRepositories.h"
#include "storage/results/ResultRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

void ActivityForm::read()
{
    m_results.clear();
    m_organisations.clear();
    const auto nodes = ResultRepository(session()->database()).ofProject(session()->project());
    if (!nodes)
        return setError(nodes.error());
    for (const auto &node : *nodes)
        if (!node.retired && node.level != ResultLevel::Ultimate)
            m_results.append(QVariantMap{
                {u"id"_s, node.id.toString()}, {u"label"_s, u"%1 %2"_s.arg(node.code, node.title)}});
    const auto known = OrganisationRepository(session()->database()).all();
    if (!known)
        return setError(known.error());
    for (const auto &organisation : *known)
        m_organisations.append(QVariantMap{
            {u"id"_s, organisation.id.toString()},
            {u"label"_s, session()->shield().showOrganisation(organisation, session()->phrases())}});
}

template <Named E>
static QVariantList choicesOf()
{
    QVariantList all;
    for (const auto &name : names<E>)
        all.append(QVariantMap{{u"word"_s, QString(name.word)}, {u"label"_s, spoken(name.value)}});
    return all;
}

QVariantList ActivityForm::types() const
{
    return choicesOf<ActivityType>();
}

QVariantList ActivityForm::states() const
{
    return choicesOf<ProgressState>();
}

QVariantMap ActivityForm::fieldsOf(const QString &activityId) const
{
    const auto found = ActivityRepository(session()->database()).find(ActivityId::fromString(activityId));
    const auto activity = found && *found ? **found : PlanActivity();
    return {
        {u"id"_s, activity.id.toString()},
        {u"code"_s, activity.code},
        {u"title"_s, activity.title},
        {u"type"_s, nameOf(activity.type)},
        {u"result"_s, activity.result.toString()},
        {u"description"_s, activity.description},
        {u"partner"_s, activity.partner.toString()},
        {u"responsible"_s, activity.responsible.toString()},
        {u"place"_s, activity.place},
        {u"starts_on"_s, activity.startsOn.toString()},
        {u"ends_on"_s, activity.endsOn.toString()},
        {u"budget"_s, activity.budget ? activity.budget->toString() : QString()},
        {u"currency"_s, activity.currency},
        {u"milestones"_s, activity.milestones},
    };
}

bool ActivityForm::submit(const QString &versionId, const QVariantMap &fields)
{
    const auto text = [&fields](const QString &name) { return fields.value(name).toString().trimmed(); };
    const auto from = PartialDate::parse(text(u"starts_on"_s), u"starts_on"_s);
    const auto until = PartialDate::parse(text(u"ends_on"_s), u"ends_on"_s);
    const auto budget = Decimal::parse(text(u"budget"_s).isEmpty() ? u"0"_s : text(u"budget"_s), u"budget"_s);
    for (const auto *wrong :
         {text(u"starts_on"_s).isEmpty() || from ? nullptr : &from.error(),
          text(u"ends_on"_s).isEmpty() || until ? nullptr : &until.error(),
          budget ? nullptr : &budget.error()})
        if (wrong) {
            setError(*wrong);
            return false;
        }
    ReviseActivity change{
        .activity = ActivityId::fromString(text(u"id"_s)),
        .result = ResultId::fromString(text(u"result"_s)),
        .type = fromName<ActivityType>(text(u"type"_s)).value_or(ActivityType::Other),
        .title = text(u"title"_s),
        .description = text(u"description"_s),
        .partner = OrganisationId::fromString(text(u"partner"_s)),
        .place = text(u"place"_s),
        .startsOn = from ? *from : PartialDate(),
        .endsOn = until ? *until : PartialDate(),
        .responsible = OrganisationId::fromString(text(u"responsible"_s)),
        .budget = text(u"budget"_s).isEmpty() ? std::nullopt : std::optional(*budget),
        .currency = text(u"budget"_s).isEmpty() ? QString() : text(u"currency"_s).toUpper(),
        .milestones = text(u"milestones"_s),
    };
    if (!change.activity.isNull())
        return run(change);
    return run(AddActivity{
        .version = PlanVersionId::fromString(versionId),
        .result = change.result.value,
        .type = change.type.value,
        .title = change.title.value,
        .description = change.description.value,
        .partner = change.partner.value,
        .place = change.place.value,
        .startsOn = change.startsOn.value,
        .endsOn = change.endsOn.value,
        .responsible = change.responsible.value,
        .budget = change.budget.value,
        .currency = change.currency.value,
        .milestones = change.milestones.value,
    });
}

bool ActivityForm::mayReport(const QString &activityId) const
{
    return session() && session()->mayRun(ReportActivity{.activity = ActivityId::fromString(activityId)});
}

bool ActivityForm::report(const QString &activityId, const QVariantMap &fields)
{
    const auto percent = fields.value(u"percent"_s).toString().trimmed();
    bool isNumber = true;
    const auto done = percent.isEmpty() ? 0 : percent.toInt(&isNumber);
    if (!isNumber) {
        setError(Error::invalid(tr("Write the percentage as a whole number, such as 40."), u"percent"_s));
        return false;
    }
    return run(ReportActivity{
        .activity = ActivityId::fromString(activityId),
        .state = fromName<ProgressState>(fields.value(u"state"_s).toString()).value_or(ProgressState::InProgress),
        .percent = percent.isEmpty() ? std::nullopt : std::optional(done),
        .text = fields.value(u"text"_s).toString(),
        .variance = fields.value(u"variance"_s).toString(),
    });
}

} // namespace minutier
