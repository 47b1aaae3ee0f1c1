// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Office.h"
#include "domain/Shield.h"
#include "domain/decisions/Recommendation.h"
#include "domain/followup/ActionItem.h"
#include "domain/meetings/Minutes.h"
#include "domain/meetings/MinutesWords.h"
#include "domain/meetings/Quorum.h"
#include "domain/sharing/Document.h"
#include "domain/sharing/Translation.h"
#include "queries/committees/SeatTable.h"

namespace minutier {

/// A text in the language asked for, and how far it can be trusted to be the record's.
struct SpokenText
{
    QString text;
    QString remark; ///< "Translated from version 1 of 2: out of date"; empty in the language of record.
};

/// Everything that documents say of a session, read once, in one language and for one audience.
class SessionFacts
{
public:
    /// Reads a session; `lang` is the language of the document.
    static Result<std::unique_ptr<SessionFacts>>
    read(Database &database, const MeetingId &meeting, const QString &lang, Audience audience);

    Office office;
    Project project;
    Committee committee;
    Meeting meeting;
    std::optional<TermsOfReference> terms;
    SeatTable seats;
    QList<AgendaItem> agenda; ///< Removed points aside.
    QList<Attendance> attendance;
    QList<Decision> decisions;
    QList<Condition> conditions;
    QList<Recommendation> recommendations;
    QList<ActionItem> actions;
    QList<Document> documents; ///< Those this audience may know of.
    std::optional<Minutes> minutes;
    QList<MinutesParagraph> paragraphs;
    QList<MinutesApproval> approvals;
    QuorumFinding quorum;

    Phrasebook phrases;
    MinutesWords words;
    Shield shield;

    [[nodiscard]] QString say(const char *source, int count = -1) const
    {
        return phrases.say("Document", source, count);
    }
    /// The word of a stored value, in the document's language.
    template <Named E>
    [[nodiscard]] QString wordFor(E value) const
    {
        return phrases.say("Words", wordOf(value));
    }
    [[nodiscard]] Identity identityOf(const Attendance &attendance) const;
    [[nodiscard]] QString organisationName(const OrganisationId &id) const;
    [[nodiscard]] QString seatName(const SeatId &id) const;
    /// "2nd session of the steering committee", or the title people gave it.
    [[nodiscard]] QString sessionTitle() const;
    /// Local date and hour, and the office's hour where it differs.
    [[nodiscard]] QString when() const;
    /// A text of a record, translated where a translation exists.
    [[nodiscard]] SpokenText
    spoken(const QUuid &id, const QString &field, const QString &original, const QString &lang, int revision) const;
    [[nodiscard]] QString dueBy(const PartialDate &date) const { return words.day(date); }

private:
    SessionFacts(const QString &lang, Audience audience);

    QHash<QUuid, Person> m_people;
    QHash<QUuid, Organisation> m_organisations;
    QList<Translation> m_translations;
};

} // namespace minutier
