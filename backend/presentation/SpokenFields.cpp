// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/SpokenFields.h"

#include "domain/Words.h"

#include <QCoreApplication>
#include <QHash>

namespace minutier {

using namespace Qt::StringLiterals;

QString spokenField(const QString &field)
{
    static const QHash<QString, const char *> words{
        {u"title"_s, QT_TRANSLATE_NOOP("Field", "title")},
        {u"state"_s, QT_TRANSLATE_NOOP("Field", "state")},
        {u"statement"_s, QT_TRANSLATE_NOOP("Field", "statement")},
        {u"body"_s, QT_TRANSLATE_NOOP("Field", "text")},
        {u"text"_s, QT_TRANSLATE_NOOP("Field", "text")},
        {u"due_on"_s, QT_TRANSLATE_NOOP("Field", "due date")},
        {u"done_on"_s, QT_TRANSLATE_NOOP("Field", "done on")},
        {u"progress"_s, QT_TRANSLATE_NOOP("Field", "progress")},
        {u"reference"_s, QT_TRANSLATE_NOOP("Field", "number")},
        {u"ordinal"_s, QT_TRANSLATE_NOOP("Field", "ordinal")},
        {u"starts_local"_s, QT_TRANSLATE_NOOP("Field", "day and hour")},
        {u"starts_utc"_s, QT_TRANSLATE_NOOP("Field", "hour in UTC")},
        {u"zone"_s, QT_TRANSLATE_NOOP("Field", "time zone")},
        {u"minutes_long"_s, QT_TRANSLATE_NOOP("Field", "length in minutes")},
        {u"minutes_planned"_s, QT_TRANSLATE_NOOP("Field", "minutes planned")},
        {u"seconds_spent"_s, QT_TRANSLATE_NOOP("Field", "seconds spent")},
        {u"modality"_s, QT_TRANSLATE_NOOP("Field", "form")},
        {u"place"_s, QT_TRANSLATE_NOOP("Field", "place")},
        {u"kind"_s, QT_TRANSLATE_NOOP("Field", "kind")},
        {u"idx"_s, QT_TRANSLATE_NOOP("Field", "position")},
        {u"notes"_s, QT_TRANSLATE_NOOP("Field", "notes")},
        {u"note"_s, QT_TRANSLATE_NOOP("Field", "note")},
        {u"presenter"_s, QT_TRANSLATE_NOOP("Field", "presenter")},
        {u"paper_expected"_s, QT_TRANSLATE_NOOP("Field", "paper expected")},
        {u"reason"_s, QT_TRANSLATE_NOOP("Field", "reason")},
        {u"rationale"_s, QT_TRANSLATE_NOOP("Field", "reasons")},
        {u"status"_s, QT_TRANSLATE_NOOP("Field", "presence")},
        {u"capacity"_s, QT_TRANSLATE_NOOP("Field", "capacity")},
        {u"arrived_at"_s, QT_TRANSLATE_NOOP("Field", "arrived at")},
        {u"arrived_item"_s, QT_TRANSLATE_NOOP("Field", "arrived at point")},
        {u"left_at"_s, QT_TRANSLATE_NOOP("Field", "left at")},
        {u"left_item"_s, QT_TRANSLATE_NOOP("Field", "left at point")},
        {u"answered_at"_s, QT_TRANSLATE_NOOP("Field", "answered at")},
        {u"answered_on"_s, QT_TRANSLATE_NOOP("Field", "answered on")},
        {u"answer"_s, QT_TRANSLATE_NOOP("Field", "answer")},
        {u"answer_note"_s, QT_TRANSLATE_NOOP("Field", "answer")},
        {u"comment"_s, QT_TRANSLATE_NOOP("Field", "comment")},
        {u"choice"_s, QT_TRANSLATE_NOOP("Field", "vote")},
        {u"proof"_s, QT_TRANSLATE_NOOP("Field", "proof")},
        {u"satisfaction"_s, QT_TRANSLATE_NOOP("Field", "satisfaction")},
        {u"owner"_s, QT_TRANSLATE_NOOP("Field", "owner")},
        {u"addressee"_s, QT_TRANSLATE_NOOP("Field", "addressee")},
        {u"made_by"_s, QT_TRANSLATE_NOOP("Field", "made by")},
        {u"person"_s, QT_TRANSLATE_NOOP("Field", "person")},
        {u"seat"_s, QT_TRANSLATE_NOOP("Field", "seat")},
        {u"organisation"_s, QT_TRANSLATE_NOOP("Field", "organisation")},
        {u"committee"_s, QT_TRANSLATE_NOOP("Field", "committee")},
        {u"meeting"_s, QT_TRANSLATE_NOOP("Field", "session")},
        {u"agenda_item"_s, QT_TRANSLATE_NOOP("Field", "point")},
        {u"decision"_s, QT_TRANSLATE_NOOP("Field", "decision")},
        {u"recommendation"_s, QT_TRANSLATE_NOOP("Field", "recommendation")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("Field", "minutes")},
        {u"programme"_s, QT_TRANSLATE_NOOP("Field", "programme")},
        {u"current_item"_s, QT_TRANSLATE_NOOP("Field", "point under way")},
        {u"replaced_by"_s, QT_TRANSLATE_NOOP("Field", "replaced by")},
        {u"lifted_by"_s, QT_TRANSLATE_NOOP("Field", "lifted by")},
        {u"entity"_s, QT_TRANSLATE_NOOP("Field", "record")},
        {u"carried"_s, QT_TRANSLATE_NOOP("Field", "carried from")},
        {u"carried_entity"_s, QT_TRANSLATE_NOOP("Field", "carried from")},
        {u"valid_from"_s, QT_TRANSLATE_NOOP("Field", "from")},
        {u"valid_until"_s, QT_TRANSLATE_NOOP("Field", "until")},
        {u"starts_on"_s, QT_TRANSLATE_NOOP("Field", "begins on")},
        {u"ends_on"_s, QT_TRANSLATE_NOOP("Field", "ends on")},
        {u"decided_on"_s, QT_TRANSLATE_NOOP("Field", "decided on")},
        {u"recorded_at"_s, QT_TRANSLATE_NOOP("Field", "recorded at")},
        {u"circulated_at"_s, QT_TRANSLATE_NOOP("Field", "circulated at")},
        {u"closes_on"_s, QT_TRANSLATE_NOOP("Field", "answers until")},
        {u"approved_at"_s, QT_TRANSLATE_NOOP("Field", "approved at")},
        {u"approved_by"_s, QT_TRANSLATE_NOOP("Field", "approved by")},
        {u"adopted_by"_s, QT_TRANSLATE_NOOP("Field", "adopted by")},
        {u"convened_at"_s, QT_TRANSLATE_NOOP("Field", "convened at")},
        {u"opened_at"_s, QT_TRANSLATE_NOOP("Field", "opened at")},
        {u"closed_at"_s, QT_TRANSLATE_NOOP("Field", "closed at")},
        {u"sent_at"_s, QT_TRANSLATE_NOOP("Field", "sent at")},
        {u"started_at"_s, QT_TRANSLATE_NOOP("Field", "begun at")},
        {u"added_at"_s, QT_TRANSLATE_NOOP("Field", "added at")},
        {u"signed_on"_s, QT_TRANSLATE_NOOP("Field", "signed on")},
        {u"requested_on"_s, QT_TRANSLATE_NOOP("Field", "requested on")},
        {u"number"_s, QT_TRANSLATE_NOOP("Field", "number")},
        {u"sector"_s, QT_TRANSLATE_NOOP("Field", "sector")},
        {u"sectors"_s, QT_TRANSLATE_NOOP("Field", "sectors")},
        {u"face"_s, QT_TRANSLATE_NOOP("Field", "shown as")},
        {u"function"_s, QT_TRANSLATE_NOOP("Field", "function")},
        {u"functions"_s, QT_TRANSLATE_NOOP("Field", "functions")},
        {u"gender"_s, QT_TRANSLATE_NOOP("Field", "gender")},
        {u"name"_s, QT_TRANSLATE_NOOP("Field", "name")},
        {u"names"_s, QT_TRANSLATE_NOOP("Field", "names")},
        {u"acronym"_s, QT_TRANSLATE_NOOP("Field", "acronym")},
        {u"code"_s, QT_TRANSLATE_NOOP("Field", "code")},
        {u"country"_s, QT_TRANSLATE_NOOP("Field", "country")},
        {u"countries"_s, QT_TRANSLATE_NOOP("Field", "countries")},
        {u"lang"_s, QT_TRANSLATE_NOOP("Field", "language")},
        {u"contact"_s, QT_TRANSLATE_NOOP("Field", "contact")},
        {u"role"_s, QT_TRANSLATE_NOOP("Field", "role")},
        {u"roles"_s, QT_TRANSLATE_NOOP("Field", "roles")},
        {u"guest"_s, QT_TRANSLATE_NOOP("Field", "guest")},
        {u"quorum"_s, QT_TRANSLATE_NOOP("Field", "quorum")},
        {u"quorum_seats"_s, QT_TRANSLATE_NOOP("Field", "seats for a quorum")},
        {u"quorum_sectors"_s, QT_TRANSLATE_NOOP("Field", "sectors for a quorum")},
        {u"period"_s, QT_TRANSLATE_NOOP("Field", "period")},
        {u"sessions_per_period"_s, QT_TRANSLATE_NOOP("Field", "sessions in a period")},
        {u"notice_days"_s, QT_TRANSLATE_NOOP("Field", "days of notice")},
        {u"approval_days"_s, QT_TRANSLATE_NOOP("Field", "days to approve")},
        {u"decision_rule"_s, QT_TRANSLATE_NOOP("Field", "decision rule")},
        {u"silence_rule"_s, QT_TRANSLATE_NOOP("Field", "when silent")},
        {u"audience"_s, QT_TRANSLATE_NOOP("Field", "readers")},
        {u"file_name"_s, QT_TRANSLATE_NOOP("Field", "file")},
        {u"media_type"_s, QT_TRANSLATE_NOOP("Field", "form of the file")},
        {u"size"_s, QT_TRANSLATE_NOOP("Field", "size")},
        {u"sha256"_s, QT_TRANSLATE_NOOP("Field", "fingerprint")},
        {u"subject"_s, QT_TRANSLATE_NOOP("Field", "subject")},
        {u"retired"_s, QT_TRANSLATE_NOOP("Field", "out of use")},
        {u"edited"_s, QT_TRANSLATE_NOOP("Field", "edited")},
        {u"label"_s, QT_TRANSLATE_NOOP("Field", "label")},
        {u"months"_s, QT_TRANSLATE_NOOP("Field", "months")},
        {u"city"_s, QT_TRANSLATE_NOOP("Field", "city")},
        {u"login"_s, QT_TRANSLATE_NOOP("Field", "login")},
        {u"year"_s, QT_TRANSLATE_NOOP("Field", "year")},
        {u"answers_by"_s, QT_TRANSLATE_NOOP("Field", "answers until")},
        {u"attendance"_s, QT_TRANSLATE_NOOP("Field", "attendance")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("Field", "proof")},
        {u"example_today"_s, QT_TRANSLATE_NOOP("Field", "day of the example")},
        {u"of_revision"_s, QT_TRANSLATE_NOOP("Field", "of revision")},
        {u"position"_s, QT_TRANSLATE_NOOP("Field", "place")},
        {u"source"_s, QT_TRANSLATE_NOOP("Field", "source")},
    };
    const auto *word = words.value(field);
    return word ? QCoreApplication::translate("Field", word) : QString(field).replace(u'_', u' ');
}

QString inPeoplesWords(const Error &error)
{
    auto sentence = error.message;
    if (error.field.isEmpty())
        return sentence;
    for (const auto &quote : {u"“%1”"_s, u"«\u00a0%1\u00a0»"_s})
        sentence.replace(quote.arg(error.field), quote.arg(spokenField(error.field)));
    return sentence;
}

template <typename Word>
static QString inWords(const QString &stored)
{
    const auto word = fromName<Word>(stored);
    return word ? spoken(*word) : stored;
}

QString spokenValue(const QString &entity, const QString &field, const QString &value)
{
    using Speak = QString (*)(const QString &);
    static const QHash<QString, Speak> words{
        {u"meeting.state"_s, inWords<MeetingState>},
        {u"meeting.modality"_s, inWords<Modality>},
        {u"agenda_item.state"_s, inWords<ItemState>},
        {u"agenda_item.kind"_s, inWords<ItemKind>},
        {u"attendance.status"_s, inWords<AttendanceStatus>},
        {u"attendance.capacity"_s, inWords<Capacity>},
        {u"minutes.state"_s, inWords<MinutesState>},
        {u"decision.state"_s, inWords<DecisionState>},
        {u"decision.kind"_s, inWords<DecisionKind>},
        {u"decision.adopted_by"_s, inWords<AdoptedBy>},
        {u"condition.state"_s, inWords<ConditionState>},
        {u"ballot.choice"_s, inWords<Choice>},
        {u"recommendation.state"_s, inWords<RecommendationState>},
        {u"response.answer"_s, inWords<Answer>},
        {u"action.state"_s, inWords<ActionState>},
        {u"amendment.state"_s, inWords<AmendmentState>},
        {u"organisation.sector"_s, inWords<Sector>},
        {u"seat.sector"_s, inWords<SeatSector>},
        {u"terms.period"_s, inWords<MeetingPeriod>},
        {u"document.kind"_s, inWords<DocumentKind>},
        {u"document.audience"_s, inWords<Audience>},
    };
    if (const auto speak = words.value(entity + u'.' + field))
        return speak(value);
    return value;
}

} // namespace minutier
