// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/meetings/SessionFacts.h"

#include "domain/Words.h"
#include "queries/meetings/MeetingQuorum.h"
#include "storage/committees/CommitteeRepositories.h"
#include "storage/decisions/DecisionRepositories.h"
#include "storage/followup/ActionRepository.h"
#include "storage/meetings/MeetingRepositories.h"
#include "storage/projects/ProjectRepositories.h"
#include "storage/sharing/SharingRepositories.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

SessionFacts::SessionFacts(const QString &lang, Audience audience)
    : phrases(lang)
    , words(phrases)
    , shield(audience)
{}

namespace {

/// Takes values out of results, and keeps the first error.
class Reading
{
public:
    template <typename T>
    T take(Result<T> result)
    {
        if (result)
            return *std::move(result);
        if (!m_error)
            m_error = result.error();
        return {};
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace

Result<std::unique_ptr<SessionFacts>>
SessionFacts::read(Database &database, const MeetingId &id, const QString &lang, Audience audience)
{
    std::unique_ptr<SessionFacts> facts(new SessionFacts(lang, audience));
    const auto session = MeetingRepository(database).get(id);
    if (!session)
        return session.error();
    Reading reading;
    facts->meeting = *session;
    facts->office = reading.take(OfficeRepository(database).the()).value_or(Office{});
    facts->project = reading.take(ProjectRepository(database).get(session->project));
    facts->committee = reading.take(CommitteeRepository(database).get(session->committee));
    const auto terms = reading.take(TermsRepository(database).ofCommittee(session->committee));
    facts->terms = inForceOn(terms, session->starts.date());
    facts->seats = reading.take(readSeatTable(database, session->committee, session->starts.date()));
    facts->agenda = reading.take(AgendaRepository(database).ofMeeting(id));
    facts->agenda.removeIf([](const AgendaItem &item) { return item.state == ItemState::Removed; });
    facts->attendance = reading.take(AttendanceRepository(database).ofMeeting(id));
    facts->decisions = reading.take(DecisionRepository(database).ofMeeting(id));
    facts->conditions = reading.take(ConditionRepository(database).ofMeeting(id));
    facts->recommendations = reading.take(RecommendationRepository(database).ofMeeting(id));
    facts->actions = reading.take(ActionRepository(database).ofMeeting(id));
    facts->documents = reading.take(DocumentRepository(database).ofMeeting(id));
    facts->documents.removeIf([audience](const Document &document) { return document.audience < audience; });
    facts->minutes = reading.take(MinutesRepository(database).ofMeeting(id));
    if (facts->minutes) {
        facts->paragraphs = reading.take(ParagraphRepository(database).ofMinutes(facts->minutes->id));
        facts->approvals = reading.take(ApprovalRepository(database).ofMinutes(facts->minutes->id));
    }
    facts->quorum = reading.take(readQuorum(database, *session));
    facts->m_translations = reading.take(TranslationRepository(database).ofMeeting(id, lang));
    for (const auto &organisation : reading.take(OrganisationRepository(database).all()))
        facts->m_organisations.insert(organisation.id.uuid(), organisation);
    for (const auto &one : facts->attendance)
        if (!one.person.isNull() && !facts->m_people.contains(one.person.uuid()))
            facts->m_people.insert(one.person.uuid(), reading.take(PersonRepository(database).get(one.person)));
    if (reading.error())
        return *reading.error();
    return facts;
}

Identity SessionFacts::identityOf(const Attendance &one) const
{
    Identity identity{{}, {}, {}, one.guest};
    if (const auto person = m_people.constFind(one.person.uuid()); person != m_people.cend())
        identity.person = *person;
    for (const auto &line : seats.seats)
        if (line.seat.id == one.seat)
            identity.seat = line.seat;
    if (const auto of = m_organisations.constFind(one.organisation.uuid()); of != m_organisations.cend())
        identity.organisation = *of;
    return identity;
}

QString SessionFacts::organisationName(const OrganisationId &id) const
{
    const auto organisation = m_organisations.constFind(id.uuid());
    if (organisation == m_organisations.cend())
        return {};
    const auto shown = shield.showOrganisation(*organisation, phrases);
    return shown == organisation->name && !organisation->acronym.isEmpty() ? organisation->acronym : shown;
}

QString SessionFacts::seatName(const SeatId &id) const
{
    for (const auto &line : seats.seats)
        if (line.seat.id == id)
            return shield.showSeat(line.seat, line.organisation, phrases);
    return {};
}

QString SessionFacts::sessionTitle() const
{
    if (!meeting.title.isEmpty())
        return meeting.title;
    return say(QT_TRANSLATE_NOOP("Document", "%1, %2")).arg(ordinalSession(meeting.ordinal, phrases), committee.name);
}

QString SessionFacts::when() const
{
    const auto there = say(QT_TRANSLATE_NOOP("Document", "%1 at %2 (%3)"))
                           .arg(
                               words.day(PartialDate(meeting.starts.date())),
                               meeting.starts.local.right(5),
                               cityOf(meeting.starts.zone)
                           );
    const auto here = inZone(meeting.starts.utc, office.zone);
    const bool same = office.zone.isEmpty() || here.toString(u"yyyy-MM-ddTHH:mm"_s) == meeting.starts.local;
    if (same)
        return there;
    return there + u" · "_s +
           say(QT_TRANSLATE_NOOP("Document", "%1 in %2"))
               .arg(here.toString(u"HH:mm"_s), office.city.isEmpty() ? cityOf(office.zone) : office.city);
}

SpokenText SessionFacts::spoken(
    const QUuid &id, const QString &field, const QString &original, const QString &lang, int revision
) const
{
    if (lang == phrases.language())
        return {original, {}};
    const auto found = std::ranges::find_if(m_translations, [&](const Translation &one) {
        return one.entityId == id && one.field == field;
    });
    if (found == m_translations.end())
        return {original, say(QT_TRANSLATE_NOOP("Document", "Original text; not translated."))};
    if (found->ofRevision < revision)
        return {
            found->text,
            say(QT_TRANSLATE_NOOP("Document", "Translated from version %1 of %2: out of date."))
                .arg(found->ofRevision)
                .arg(revision),
        };
    return {found->text, say(QT_TRANSLATE_NOOP("Document", "Translation; the original is authoritative."))};
}

} // namespace minutier
