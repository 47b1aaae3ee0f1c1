// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/meetings/MinutesDraft.h"

#include "commands/meetings/AgendaOrder.h"
#include "domain/meetings/MinutesWords.h"

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

/// Gathers a session's record, in the order people read it.
class MinutesDraft
{
public:
    MinutesDraft(Work &work, const Meeting &meeting, const QString &lang)
        : m_work(work)
        , m_meeting(meeting)
        , m_phrases(lang)
        , m_words(m_phrases)
    {}

    Result<QList<Drafted>> write()
    {
        const auto items = listedItems(m_work, m_meeting.id);
        const auto decisions = m_work.decisions.decisions.ofMeeting(m_meeting.id);
        const auto recommendations = m_work.decisions.recommendations.ofMeeting(m_meeting.id);
        const auto actions = m_work.followup.actions.ofMeeting(m_meeting.id);
        if (!items)
            return items.error();
        if (!decisions)
            return decisions.error();
        if (!recommendations)
            return recommendations.error();
        if (!actions)
            return actions.error();
        m_drafted.append({ParagraphKind::Opening, u"meeting"_s, m_meeting.id.uuid(), m_words.opening(m_meeting)});
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
        m_drafted.append({ParagraphKind::Closing, u"meeting"_s, m_meeting.id.uuid(), m_words.closing(m_meeting)});
        return m_drafted;
    }

private:
    void add(const AgendaItem &item)
    {
        m_drafted.append({ParagraphKind::Item, u"agenda_item"_s, item.id.uuid(), m_words.item(item, item.title)});
        if (!item.notes.isEmpty())
            m_drafted.append({ParagraphKind::Notes, u"agenda_item"_s, item.id.uuid(), item.notes});
    }

    void add(const Decision &decision)
    {
        QStringList conditions;
        if (const auto stated = m_work.decisions.conditions.ofDecision(decision.id); stated)
            for (const auto &condition : *stated)
                conditions.append(condition.text);
        const auto text = m_words.decision(decision, decision.statement, conditions);
        m_drafted.append({ParagraphKind::Decision, u"decision"_s, decision.id.uuid(), text});
    }

    void add(const Recommendation &recommendation)
    {
        const auto text = m_words.recommendation(recommendation, recommendation.text);
        m_drafted.append({ParagraphKind::Recommendation, u"recommendation"_s, recommendation.id.uuid(), text});
    }

    void add(const ActionItem &action)
    {
        const auto text = m_words.action(action, action.title);
        m_drafted.append({ParagraphKind::Action, u"action"_s, action.id.uuid(), text});
    }

    Work &m_work;
    const Meeting &m_meeting;
    Phrasebook m_phrases;
    MinutesWords m_words;
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
