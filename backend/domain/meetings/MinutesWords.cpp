// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/MinutesWords.h"

#include "core/SpokenDate.h"

#include "domain/Words.h"

namespace minutier {

using namespace Qt::StringLiterals;

MinutesWords::MinutesWords(const Phrasebook &phrases)
    : m_phrases(phrases)
    , m_locale(phrases.language())
{}

QString MinutesWords::day(const PartialDate &date) const
{
    switch (date.precision()) {
    case PartialDate::Precision::Day:
        return spokenDate(m_locale, date.first(), say(QT_TRANSLATE_NOOP("Minutes", "MMMM d, yyyy")));
    case PartialDate::Precision::Month:
        return m_locale.toString(date.first(), u"MMMM yyyy"_s);
    case PartialDate::Precision::Year:
    case PartialDate::Precision::None:
        break;
    }
    return date.toString();
}

QString MinutesWords::hour(const QDateTime &instant, const QString &zone)
{
    return inZone(instant, zone).toString(u"HH:mm"_s);
}

QString MinutesWords::opening(const Meeting &meeting) const
{
    const auto opened = meeting.openedAt.isValid() ? meeting.openedAt : meeting.starts.utc;
    return say(QT_TRANSLATE_NOOP("Minutes", "The session opened on %1 at %2 (%3). Form: %4."))
        .arg(
            day(PartialDate(inZone(opened, meeting.starts.zone).date())),
            hour(opened, meeting.starts.zone),
            cityOf(meeting.starts.zone),
            m_phrases.say("Words", wordOf(meeting.modality)).toLower()
        );
}

QString MinutesWords::closing(const Meeting &meeting) const
{
    if (!meeting.closedAt.isValid())
        return say(QT_TRANSLATE_NOOP("Minutes", "The session was still under way when this draft was made."));
    const auto began = inZone(meeting.openedAt.isValid() ? meeting.openedAt : meeting.starts.utc, meeting.starts.zone);
    if (const auto ended = inZone(meeting.closedAt, meeting.starts.zone); ended.date() != began.date())
        return say(QT_TRANSLATE_NOOP("Minutes", "The session closed on %1 at %2 (%3)."))
            .arg(
                day(PartialDate(ended.date())), hour(meeting.closedAt, meeting.starts.zone), cityOf(meeting.starts.zone)
            );
    return say(QT_TRANSLATE_NOOP("Minutes", "The session closed at %1 (%2)."))
        .arg(hour(meeting.closedAt, meeting.starts.zone), cityOf(meeting.starts.zone));
}

QString MinutesWords::item(const AgendaItem &item, const QString &title) const
{
    return item.state == ItemState::Postponed ? say(QT_TRANSLATE_NOOP("Minutes", "%1 (postponed)")).arg(title) : title;
}

QString MinutesWords::decision(const Decision &decision, const QString &statement, const QStringList &conditions) const
{
    auto text = say(QT_TRANSLATE_NOOP("Minutes", "%1 (%2, %3). %4"))
                    .arg(
                        decision.reference,
                        m_phrases.say("Words", wordOf(decision.state)).toLower(),
                        m_phrases.say("Words", wordOf(decision.adoptedBy)).toLower(),
                        statement
                    );
    for (int i = 0; i < conditions.size(); ++i)
        text +=
            u'\n' + say(QT_TRANSLATE_NOOP("Minutes", "Condition %1: %2")).arg(QString::number(i + 1), conditions.at(i));
    return text;
}

QString MinutesWords::recommendation(const Recommendation &recommendation, const QString &text) const
{
    auto words = say(QT_TRANSLATE_NOOP("Minutes", "%1. %2")).arg(recommendation.reference, text);
    if (!recommendation.dueOn.isNull())
        words +=
            u' ' + say(QT_TRANSLATE_NOOP("Minutes", "An answer is expected by %1.")).arg(day(recommendation.dueOn));
    return words;
}

QString MinutesWords::action(const ActionItem &action, const QString &title) const
{
    auto words = say(QT_TRANSLATE_NOOP("Minutes", "%1. %2")).arg(action.reference, title);
    if (!action.dueOn.isNull())
        words += u' ' + say(QT_TRANSLATE_NOOP("Minutes", "(due by %1)")).arg(day(action.dueOn));
    return words;
}

} // namespace minutier
