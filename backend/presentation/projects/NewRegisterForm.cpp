// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/projects/NewRegisterForm.h"

#include "commands/committees/AddSeat.h"
#include "commands/committees/AdoptTerms.h"
#include "commands/committees/AppointMember.h"
#include "commands/committees/FormCommittee.h"
#include "commands/committees/RegisterPerson.h"
#include "commands/committees/SeatList.h"
#include "commands/meetings/PlanMeeting.h"
#include "commands/projects/RegisterOrganisation.h"
#include "commands/projects/StartProject.h"
#include "core/Text.h"

#include <QTimeZone>

namespace minutier {

using namespace Qt::StringLiterals;

bool NewRegisterForm::startProject(
    const QString &code, const QString &title, const QString &lang, const QString &zone, const QString &committee
)
{
    const ProjectId id(newUuid(session()->now().toMSecsSinceEpoch()));
    const auto project = prepare(StartProject{
        .id = id,
        .code = code.trimmed().toUpper(),
        .title = title,
        .lang = lang,
        .zone = zone,
        .startsOn = PartialDate(session()->day()),
    });
    const auto body = prepare(FormCommittee{
        .project = id, .committeeName = committee.trimmed().isEmpty() ? tr("Steering committee") : committee});
    if (!project)
        return ran(project.error());
    if (!body)
        return ran(body.error());
    const auto made = session()->performAll({*project, *body});
    if (!made)
        return ran(made.error());
    session()->setProjectId(id.toString());
    return ran(made->first());
}

bool NewRegisterForm::adoptTerms(
    const QString &from, int period, int noticeDays, const QString &quorumSeats, const QString &quorumSectors
)
{
    const auto day = PartialDate::parse(from, u"valid_from"_s);
    if (!day)
        return ran(day.error());
    const auto number = [](const QString &text) {
        return text.trimmed().isEmpty() ? std::optional<int>() : std::optional(text.toInt());
    };
    return run(AdoptTerms{
        .committee = session()->committee(),
        .validFrom = *day,
        .sectors = {nameOf(SeatSector::Institution), nameOf(SeatSector::CivilSociety), nameOf(SeatSector::Cooperation)},
        .period = MeetingPeriod(period),
        .noticeDays = noticeDays,
        .quorumSeats = number(quorumSeats),
        .quorumSectors = number(quorumSectors),
    });
}

QString NewRegisterForm::preview(const QString &lines) const
{
    if (lines.trimmed().isEmpty())
        return {};
    const auto drafts = readSeatList(lines);
    return drafts ? tr("%n seat(s) will be made.", nullptr, int(drafts->size())) : drafts.error().message;
}

bool NewRegisterForm::addSeats(const QString &lines)
{
    const auto drafts = readSeatList(lines);
    if (!drafts)
        return ran(drafts.error());
    QList<PreparedCommand> commands;
    std::optional<Error> refused;
    const auto add = [&](const auto &command) {
        auto prepared = prepare(command);
        if (!prepared && !refused)
            refused = prepared.error();
        if (prepared)
            commands.append(*prepared);
    };
    const auto stamp = session()->now().toMSecsSinceEpoch();
    const auto from = PartialDate(session()->day());
    for (const auto &draft : *drafts) {
        const OrganisationId organisation(newUuid(stamp));
        const SeatId seat(newUuid(stamp));
        const PersonId person(newUuid(stamp));
        const auto function = draft.function.isEmpty() ? tr("Delegate of %1").arg(draft.organisation) : draft.function;
        const auto face = draft.atRisk ? Face::SectorOnly : Face::FullName;
        add(RegisterOrganisation{
            .id = organisation, .organisationName = draft.organisation, .sector = draft.sector, .face = face});
        add(RegisterPerson{
            .id = person,
            .function = function,
            .organisation = organisation,
            .face = draft.atRisk ? Face::SectorOnly : Face::FunctionOnly});
        add(AddSeat{
            .id = seat,
            .committee = session()->committee(),
            .title = draft.organisation,
            .organisation = organisation,
            .face = face,
            .validFrom = from});
        add(AppointMember{.seat = seat, .person = person, .validFrom = from});
    }
    if (refused)
        return ran(*refused);
    const auto made = session()->performAll(commands);
    return made ? ran(made->first()) : ran(made.error());
}

QString NewRegisterForm::planSession(const QString &startsLocal, int minutesLong, int modality)
{
    const auto made = runCommand(PlanMeeting{
        .committee = session()->committee(),
        .startsLocal = startsLocal,
        .minutesLong = minutesLong,
        .modality = Modality(modality),
    });
    return ran(made) ? toText(made->id) : QString();
}

QString NewRegisterForm::day() const
{
    return session() && session()->isOpen() ? session()->day().toString(Qt::ISODate) : QString();
}

QString NewRegisterForm::systemZone() const
{
    const auto zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return zone.contains(u'/') && !zone.startsWith("Etc/"_L1) ? zone : QString();
}

QStringList NewRegisterForm::zonesLike(const QString &typed)
{
    QStringList zones;
    const auto wanted = folded(typed).replace(u' ', u'_');
    const auto all = QTimeZone::availableTimeZoneIds();
    for (const auto &id : all) {
        const auto zone = QString::fromLatin1(id);
        if (zone.contains(u'/') && !zone.startsWith("Etc/"_L1) && folded(zone).contains(wanted))
            zones.append(zone);
        if (zones.size() == 8)
            break;
    }
    return zones;
}

} // namespace minutier
