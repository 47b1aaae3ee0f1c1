// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/MinutesDraft.h"

#include "commands/meetings/AgendaOrder.h"
#include "core/Phrasebook.h"
#include "domain/Words.h"
#include "domain/meetings/Quorum.h"

#include <QLocale>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// A paragraph as the record gives it, before anybody edits it.
struct Drafted
{
    ParagraphKind kind;
    QString entity;
    QUuid id;
    QString text;
};

/// Puts a session's record into words.
class MinutesDraft
{
public:
    MinutesDraft(Work &work, const Meeting &meeting, const QString &lang)
        : m_work(work)
        , m_meeting(meeting)
        , m_phrases(lang)
        , m_locale(lang)
    {}

    Result<QList<Drafted>> write()
    {
        const auto items = listedItems(m_work, m_meeting.id);
        const auto decisions = m_work.decisions.decisions.ofMeeting(m_meeting.id);
        const auto recommendations = m_work.decisions.recommendations.ofMeeting(m_meeting.id);
        const auto actions = m_work.actions.ofMeeting(m_meeting.id);
        if (!items)
            return items.error();
        if (!decisions)
            return decisions.error();
        if (!recommendations)
            return recommendations.error();
        if (!actions)
            return actions.error();
        m_drafted.append({ParagraphKind::Opening, u"meeting"_s, m_meeting.id.uuid(), opening()});
        const auto actsOn = [&](const AgendaItemId &item) {
            for (const auto &decision : *decisions)
                if (decision.agendaItem == item)
                    add(decision);
            for (const auto &recommendation : *recommendations)
                if (recommendation.agendaItem == item)
                    add(recommendation);
            for (const auto &action : *actions)
                if (action.agendaItem == item)
                    add(action);
        };
        for (const auto &item : *items) {
            add(item);
            actsOn(item.id);
        }
        actsOn({});
        m_drafted.append({ParagraphKind::Closing, u"meeting"_s, m_meeting.id.uuid(), closing()});
        return m_drafted;
    }

private:
    [[nodiscard]] QString say(const char *source) const { return m_phrases.say("Minutes", source); }
    [[nodiscard]] QString day(const QDate &date) const { return m_locale.toString(date, QLocale::LongFormat); }
    [[nodiscard]] QString timeOf(const QDateTime &instant) const
    {
        return m_locale.toString(inZone(instant, m_meeting.starts.zone).time(), u"HH:mm"_s);
    }

    [[nodiscard]] QString opening() const
    {
        const auto opened = m_meeting.openedAt.isValid() ? m_meeting.openedAt : m_meeting.starts.utc;
        return say(QT_TRANSLATE_NOOP("Minutes", "The session opened on %1 at %2 (%3). Form: %4."))
            .arg(
                day(m_meeting.starts.date()),
                timeOf(opened),
                cityOf(m_meeting.starts.zone),
                m_phrases.say("Words", wordOf(m_meeting.modality)).toLower()
            );
    }

    [[nodiscard]] QString closing() const
    {
        if (!m_meeting.closedAt.isValid())
            return say(QT_TRANSLATE_NOOP("Minutes", "The session was still under way when this draft was made."));
        return say(QT_TRANSLATE_NOOP("Minutes", "The session closed at %1 (%2)."))
            .arg(timeOf(m_meeting.closedAt), cityOf(m_meeting.starts.zone));
    }

    void add(const AgendaItem &item)
    {
        const auto title = item.state == ItemState::Postponed
                               ? say(QT_TRANSLATE_NOOP("Minutes", "%1 (postponed)")).arg(item.title)
                               : item.title;
        m_drafted.append({ParagraphKind::Item, u"agenda_item"_s, item.id.uuid(), title});
        if (!item.notes.isEmpty())
            m_drafted.append({ParagraphKind::Notes, u"agenda_item"_s, item.id.uuid(), item.notes});
    }

    void add(const Decision &decision)
    {
        const auto how = m_phrases.say("Words", wordOf(decision.adoptedBy)).toLower();
        const auto state = m_phrases.say("Words", wordOf(decision.state)).toLower();
        auto text = say(QT_TRANSLATE_NOOP("Minutes", "%1 (%2, %3). %4"))
                        .arg(decision.reference, state, how, decision.statement);
        const auto conditions = m_work.decisions.conditions.ofDecision(decision.id);
        if (conditions)
            for (const auto &condition : *conditions)
                text += u'\n' +
                        say(QT_TRANSLATE_NOOP("Minutes", "Condition %1: %2")).arg(condition.number).arg(condition.text);
        m_drafted.append({ParagraphKind::Decision, u"decision"_s, decision.id.uuid(), text});
    }

    void add(const Recommendation &recommendation)
    {
        auto text = say(QT_TRANSLATE_NOOP("Minutes", "%1. %2")).arg(recommendation.reference, recommendation.text);
        if (!recommendation.dueOn.isNull())
            text +=
                u' ' + say(QT_TRANSLATE_NOOP("Minutes", "An answer is expected by %1.")).arg(due(recommendation.dueOn));
        m_drafted.append({ParagraphKind::Recommendation, u"recommendation"_s, recommendation.id.uuid(), text});
    }

    void add(const ActionItem &action)
    {
        auto text = say(QT_TRANSLATE_NOOP("Minutes", "%1. %2")).arg(action.reference, action.title);
        if (!action.dueOn.isNull())
            text += u' ' + say(QT_TRANSLATE_NOOP("Minutes", "Due by %1.")).arg(due(action.dueOn));
        m_drafted.append({ParagraphKind::Action, u"action"_s, action.id.uuid(), text});
    }

    [[nodiscard]] QString due(const PartialDate &date) const
    {
        return date.precision() == PartialDate::Precision::Day ? day(date.first()) : date.toString();
    }

    Work &m_work;
    const Meeting &m_meeting;
    Phrasebook m_phrases;
    QLocale m_locale;
    QList<Drafted> m_drafted;
};

} // namespace

static Result<>
putParagraph(Work &work, const Minutes &minutes, const Drafted &drafted, int position, QList<MinutesParagraph> &stored)
{
    const auto same = std::ranges::find_if(stored, [&drafted](const MinutesParagraph &paragraph) {
        return paragraph.kind == drafted.kind && paragraph.sourceId == drafted.id;
    });
    if (same == stored.end())
        return work.meetings.paragraphs.add({
            .id = work.idOr(ParagraphId()),
            .project = minutes.project,
            .minutes = minutes.id,
            .position = position,
            .kind = drafted.kind,
            .sourceEntity = drafted.entity,
            .sourceId = drafted.id,
            .text = drafted.text,
            .lang = minutes.lang,
        });
    same->position = position;
    if (!same->edited)
        same->text = drafted.text;
    return work.meetings.paragraphs.update(*same);
}

Result<> writeParagraphs(Work &work, const Meeting &meeting, const Minutes &minutes)
{
    auto drafted = MinutesDraft(work, meeting, minutes.lang).write();
    if (!drafted)
        return drafted.error();
    auto stored = work.meetings.paragraphs.ofMinutes(minutes.id);
    if (!stored)
        return stored.error();
    int position = 0;
    for (const auto &paragraph : *drafted)
        if (auto put = putParagraph(work, minutes, paragraph, ++position, *stored); !put)
            return put;
    return {};
}

} // namespace minutier
