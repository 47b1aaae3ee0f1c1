// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/CareForm.h"

#include "commands/committees/RegisterPerson.h"
#include "commands/sharing/CloseIncident.h"
#include "commands/sharing/NotifyIncident.h"
#include "commands/sharing/RecordConsent.h"
#include "commands/sharing/ReportIncident.h"
#include "commands/sharing/ReviseIncident.h"
#include "commands/sharing/SetRetention.h"
#include "commands/sharing/WithdrawConsent.h"
#include "domain/sharing/SharingWords.h"
#include "presentation/TypedFields.h"
#include "presentation/cooperation/CooperationShapes.h"
#include "queries/cooperation/WhoIsWho.h"

namespace minutier {

using namespace Qt::StringLiterals;

static QVariantMap careChoice(const QString &id, const QString &label)
{
    return {{u"id"_s, id}, {u"label"_s, label}};
}

template <Named E>
static QVariantList wordsToChoose()
{
    QVariantList choices;
    for (const auto &name : names<E>)
        choices.append(careChoice(name.word, spoken(name.value)));
    return choices;
}

QVariantList CareForm::purposes()
{
    return wordsToChoose<Purpose>();
}

QVariantList CareForm::ways()
{
    return wordsToChoose<GivenHow>();
}

QVariantList CareForm::faces()
{
    return wordsToChoose<Face>();
}

QVariantList CareForm::kinds()
{
    return wordsToChoose<IncidentKind>();
}

QVariantList CareForm::severities()
{
    auto choices = wordsToChoose<Severity>();
    choices.move(int(Severity::Serious), 0); // nobody says by oversight that the harm is little
    return choices;
}

QVariantList CareForm::languages() const
{
    QVariantList choices{
        careChoice(u"en"_s, u"English"_s), careChoice(u"fr"_s, u"Français"_s), careChoice(u"es"_s, u"Español"_s)};
    for (qsizetype i = 1; i < choices.size(); ++i)
        if (session() && choices.at(i).toMap().value(u"id"_s) == session()->language())
            choices.move(i, 0);
    return choices;
}

QString CareForm::today() const
{
    return session() && session()->isOpen() ? session()->day().toString(Qt::ISODate) : QString();
}

QVariantMap CareForm::rightNow() const
{
    const auto local = inZone(session()->now(), session()->reg().office().zone);
    return {{u"day"_s, local.date().toString(Qt::ISODate)}, {u"hour"_s, local.time().toString(u"HH:mm"_s)}};
}

void CareForm::read()
{
    m_organisations = {careChoice({}, tr("No organisation"))};
    m_people = {careChoice({}, tr("Nobody of the register"))};
    if (session()->shield().audience() != Audience::Office)
        return;
    const auto organisations = OrganisationRepository(session()->database()).all();
    const auto people = readPeople(session()->database());
    if (!organisations || !people)
        return setError(!organisations ? organisations.error() : people.error());
    for (const auto &organisation : *organisations)
        m_organisations.append(careChoice(organisation.id.toString(), shownOrganisation(*session(), organisation)));
    for (const auto &identity : *people)
        if (identity.person->erasedOn.isNull())
            m_people.append(careChoice(identity.person->id.toString(), shownPerson(*session(), identity)));
}

template <Command C>
bool CareForm::keep(const QVariantMap &fields, bool emptied)
{
    const auto command = typedCommand<C>(fields, emptied);
    return ran(command ? session()->perform(*command) : Result<Made>(command.error()));
}

bool CareForm::addPerson(const QVariantMap &fields)
{
    return keep<RegisterPerson>(fields);
}

bool CareForm::recordConsent(const QVariantMap &fields)
{
    return keep<RecordConsent>(fields);
}

bool CareForm::withdrawConsent(const QVariantMap &fields)
{
    return keep<WithdrawConsent>(fields);
}

bool CareForm::setRetention(const QVariantMap &fields)
{
    return keep<SetRetention>(fields);
}

bool CareForm::reportIncident(const QVariantMap &fields)
{
    auto command = typedCommand<ReportIncident>(fields);
    const auto person = fields.value(u"person"_s).toString();
    if (!command || person.isEmpty())
        return ran(command ? session()->perform(*command) : Result<Made>(command.error()));
    auto arguments = *command->arguments.asObject();
    arguments.set("people", evidence::Json(evidence::Json::Array{evidence::Json(toUtf8(person))}));
    ReportIncident report;
    if (auto read = ReportIncident::arguments().read(report, evidence::Json(arguments), ReportIncident::name); !read)
        return ran(read.error());
    return run(report);
}

bool CareForm::reviseIncident(const QVariantMap &fields)
{
    return keep<ReviseIncident>(fields, true);
}

bool CareForm::notifyIncident(const QVariantMap &fields)
{
    return keep<NotifyIncident>(fields);
}

bool CareForm::closeIncident(const QString &incident)
{
    return run(CloseIncident{.incident = IncidentId::fromString(incident)});
}

} // namespace minutier
