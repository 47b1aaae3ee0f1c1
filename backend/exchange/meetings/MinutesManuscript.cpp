// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/meetings/MinutesManuscript.h"

#include "core/Say.h"

#include "domain/Words.h"
#include "exchange/PrintedHead.h"
#include "exchange/Screening.h"
#include "exchange/meetings/AttendanceTable.h"
#include "exchange/meetings/MinutesTables.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Writes the parts of the minutes in the order people read them.
class MinutesManuscript
{
public:
    explicit MinutesManuscript(const SessionFacts &facts)
        : m_facts(facts)
    {}

    Manuscript write()
    {
        m_manuscript.title = say(QT_TRANSLATE_NOOP("Document", "Minutes: %1")).arg(m_facts.sessionTitle());
        m_manuscript.subtitle = u"%1 · %2"_s.arg(m_facts.project.code, m_facts.project.title);
        m_manuscript.lang = m_facts.phrases.language();
        m_manuscript.author = m_facts.office.name;
        m_manuscript.footer = u"%1/%2 · %3"_s.arg(m_facts.project.code, m_facts.meeting.reference, stateWord());
        m_manuscript.dated = dated();
        m_manuscript.blocks.append(minutesFacts(m_facts));
        writeAttendance();
        if (m_facts.paragraphs.isEmpty())
            writeFromRecord();
        else
            writeParagraphs();
        writeSummary();
        writeApprovals();
        return m_manuscript;
    }

private:
    [[nodiscard]] QString say(const char *source, int count = -1) const { return m_facts.say(source, count); }

    [[nodiscard]] QString stateWord() const
    {
        return m_facts.wordFor(m_facts.minutes ? m_facts.minutes->state : MinutesState::Draft);
    }

    [[nodiscard]] QDateTime dated() const
    {
        for (const auto &instant : {
                 m_facts.minutes ? m_facts.minutes->approvedAt : QDateTime(),
                 m_facts.minutes ? m_facts.minutes->circulatedAt : QDateTime(),
                 m_facts.meeting.closedAt,
                 m_facts.meeting.openedAt,
             })
            if (instant.isValid())
                return instant;
        return m_facts.meeting.starts.utc;
    }

    void heading(const QString &text, int level = 1) { m_manuscript.blocks.append(Manuscript::Heading{level, text}); }
    void small(const QString &text)
    {
        m_manuscript.blocks.append(Manuscript::Paragraph{text, Manuscript::Paragraph::Style::Small, {}});
    }
    void body(const QString &text)
    {
        m_manuscript.blocks.append(Manuscript::Paragraph{text, Manuscript::Paragraph::Style::Body, {}});
    }
    void act(const QString &label, const QString &text)
    {
        m_manuscript.blocks.append(Manuscript::Paragraph{text, Manuscript::Paragraph::Style::Act, label});
    }

    void writeAttendance()
    {
        if (m_facts.attendance.isEmpty())
            return;
        heading(say(QT_TRANSLATE_NOOP("Document", "Attendance")));
        m_manuscript.blocks.append(attendanceTable(m_facts));
        small(attendanceTotal(m_facts));
    }

    /// Notes may say who said what: they stay within the committee.
    [[nodiscard]] bool showsNotes() const { return m_facts.shield.audience() <= Audience::Members; }

    void writeParagraphs()
    {
        heading(say(QT_TRANSLATE_NOOP("Document", "Proceedings")));
        int number = 0;
        for (const auto &paragraph : m_facts.paragraphs) {
            if (paragraph.kind == ParagraphKind::Addendum)
                continue;
            write(paragraph, number);
        }
        const bool amended = std::ranges::any_of(m_facts.paragraphs, [](const MinutesParagraph &one) {
            return one.kind == ParagraphKind::Addendum;
        });
        if (!amended)
            return;
        heading(say(QT_TRANSLATE_NOOP("Document", "Addenda")));
        for (const auto &paragraph : m_facts.paragraphs)
            if (paragraph.kind == ParagraphKind::Addendum)
                body(paragraph.text);
    }

    void write(const MinutesParagraph &paragraph, int &number)
    {
        const bool inRecordLanguage = paragraph.lang == m_facts.phrases.language();
        switch (paragraph.kind) {
        case ParagraphKind::Opening:
            body(inRecordLanguage || paragraph.edited ? paragraph.text : m_facts.words.opening(m_facts.meeting));
            return;
        case ParagraphKind::Closing:
            body(inRecordLanguage || paragraph.edited ? paragraph.text : m_facts.words.closing(m_facts.meeting));
            return;
        case ParagraphKind::Item:
            writeItem(paragraph, ++number);
            return;
        case ParagraphKind::Notes:
            if (showsNotes())
                body(paragraph.text);
            return;
        case ParagraphKind::Decision:
        case ParagraphKind::Recommendation:
        case ParagraphKind::Action:
            writeAct(paragraph);
            return;
        case ParagraphKind::Addendum:
            return;
        }
    }

    void writeItem(const MinutesParagraph &paragraph, int number)
    {
        const auto item =
            std::ranges::find(m_facts.agenda, paragraph.sourceId, [](const AgendaItem &one) { return one.id.uuid(); });
        auto title = paragraph.text;
        if (!paragraph.edited && item != m_facts.agenda.end())
            title = m_facts.words.item(
                *item, m_facts.spoken(item->id.uuid(), u"title"_s, item->title, item->lang, item->revision).text
            );
        heading(u"%1. %2"_s.arg(number).arg(title), 2);
    }

    void writeAct(const MinutesParagraph &paragraph)
    {
        for (const auto &decision : m_facts.decisions)
            if (decision.id.uuid() == paragraph.sourceId)
                return write(decision, paragraph.edited ? paragraph.text : QString());
        for (const auto &recommendation : m_facts.recommendations)
            if (recommendation.id.uuid() == paragraph.sourceId)
                return write(recommendation, paragraph.edited ? paragraph.text : QString());
        for (const auto &action : m_facts.actions)
            if (action.id.uuid() == paragraph.sourceId)
                return act(
                    say(QT_TRANSLATE_NOOP("Document", "Action")),
                    paragraph.edited ? paragraph.text : m_facts.words.action(action, action.title)
                );
    }

    void write(const Decision &decision, const QString &edited)
    {
        auto spoken =
            m_facts.spoken(decision.id.uuid(), u"statement"_s, decision.statement, decision.lang, decision.revision);
        QStringList conditions;
        for (const auto &condition : m_facts.conditions)
            if (condition.decision == decision.id)
                conditions.append(
                    m_facts.spoken(condition.id.uuid(), u"text"_s, condition.text, condition.lang, condition.revision)
                        .text
                );
        act(m_facts.wordFor(decision.kind),
            edited.isEmpty() ? m_facts.words.decision(decision, spoken.text, conditions) : edited);
        if (!spoken.remark.isEmpty())
            small(spoken.remark);
    }

    void write(const Recommendation &recommendation, const QString &edited)
    {
        auto spoken = m_facts.spoken(
            recommendation.id.uuid(), u"text"_s, recommendation.text, recommendation.lang, recommendation.revision
        );
        act(say(QT_TRANSLATE_NOOP("Document", "Recommendation")),
            edited.isEmpty() ? m_facts.words.recommendation(recommendation, spoken.text) : edited);
        if (!spoken.remark.isEmpty())
            small(spoken.remark);
    }

    void writeFromRecord()
    {
        heading(say(QT_TRANSLATE_NOOP("Document", "Proceedings")));
        body(m_facts.words.opening(m_facts.meeting));
        for (const auto &item : m_facts.agenda) {
            heading(
                u"%1. %2"_s.arg(item.position)
                    .arg(m_facts.words.item(
                        item, m_facts.spoken(item.id.uuid(), u"title"_s, item.title, item.lang, item.revision).text
                    )),
                2
            );
            if (showsNotes() && !item.notes.isEmpty())
                body(item.notes);
            writeActsOn(item.id);
        }
        writeActsOn({});
        body(m_facts.words.closing(m_facts.meeting));
    }

    void writeActsOn(const AgendaItemId &item)
    {
        for (const auto &decision : m_facts.decisions)
            if (decision.agendaItem == item)
                write(decision, {});
        for (const auto &recommendation : m_facts.recommendations)
            if (recommendation.agendaItem == item)
                write(recommendation, {});
        for (const auto &action : m_facts.actions)
            if (action.agendaItem == item)
                act(say(QT_TRANSLATE_NOOP("Document", "Action")), m_facts.words.action(action, action.title));
    }

    void writeSummary()
    {
        auto table = summaryTable(m_facts);
        if (table.rows.isEmpty())
            return;
        heading(say(QT_TRANSLATE_NOOP("Document", "Decided, recommended, to do")));
        m_manuscript.blocks.append(std::move(table));
    }

    void writeApprovals()
    {
        if (m_facts.approvals.isEmpty() || !showsNotes())
            return;
        heading(say(QT_TRANSLATE_NOOP("Document", "Answers to the minutes")));
        m_manuscript.blocks.append(approvalTable(m_facts));
    }

    const SessionFacts &m_facts;
    Manuscript m_manuscript;
};

} // namespace

Result<Manuscript> minutesOf(Database &database, const SessionFacts &facts)
{
    if (facts.meeting.state != MeetingState::Held && facts.meeting.state != MeetingState::InSession)
        return Error::conflict(
            Say::tr("Session %1 was not held yet, so there are no minutes. Its papers are in the pack.")
                .arg(facts.meeting.reference)
        );
    auto manuscript = MinutesManuscript(facts).write();
    if (facts.minutes && facts.minutes->state == MinutesState::Approved)
        if (auto printed = printHead(manuscript, database, facts.project.id.uuid(), facts.phrases); !printed)
            return printed.error();
    return shielded(database, std::move(manuscript), facts.shield, facts.phrases);
}

} // namespace minutier
