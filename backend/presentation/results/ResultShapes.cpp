// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/results/ResultShapes.h"

#include "core/Say.h"
#include "core/SpokenDate.h"
#include "core/Translations.h"

#include <QLocale>

namespace minutier {

using namespace Qt::StringLiterals;

QString shapeOf(Rating rating)
{
    switch (rating) {
    case Rating::OnTrack:
    case Rating::Achieved:
        return u"ok"_s;
    case Rating::OffTrack:
        return u"off"_s;
    case Rating::NotAchieved:
        break;
    }
    return u"late"_s;
}

QString shapeOf(ObservationState state)
{
    switch (state) {
    case ObservationState::Submitted:
        return u"progress"_s;
    case ObservationState::Verified:
        return u"ok"_s;
    case ObservationState::Returned:
        return u"warn"_s;
    case ObservationState::Draft:
        break;
    }
    return u"draft"_s;
}

QString shapeOf(const TraceEvent &event)
{
    switch (event.kind) {
    case TraceKind::Decision:
    case TraceKind::Recommendation:
        return u"progress"_s;
    case TraceKind::PlanValidated:
        return u"ok"_s;
    case TraceKind::Assessed:
        return shapeOf(fromName<Rating>(event.state).value_or(Rating::OnTrack));
    case TraceKind::TargetRevised:
        return u"warn"_s;
    case TraceKind::Observed:
        return event.state == "returned"_L1 ? u"warn"_s : u"planned"_s;
    case TraceKind::Session:
    case TraceKind::Amendment:
    case TraceKind::PlanSubmitted:
    case TraceKind::ActivityReported:
    case TraceKind::TargetSet:
        break;
    }
    return u"planned"_s;
}

QString shortDate(const PartialDate &date)
{
    const QLocale locale(spokenLanguage());
    switch (date.precision()) {
    case PartialDate::Precision::Day:
        return spokenDate(locale, date.first(), Say::tr("MMM d, yyyy", "a day of another year, short, for QLocale"));
    case PartialDate::Precision::Month:
        return locale.toString(date.first(), u"MMM yyyy"_s);
    case PartialDate::Precision::Year:
    case PartialDate::Precision::None:
        break;
    }
    return date.toString();
}

QString partWord(const QString &name)
{
    static const QHash<QString, const char *> known{
        {u"sex"_s, QT_TRANSLATE_NOOP("Part", "sex")},
        {u"age_group"_s, QT_TRANSLATE_NOOP("Part", "age group")},
        {u"place"_s, QT_TRANSLATE_NOOP("Part", "place")},
        {u"status"_s, QT_TRANSLATE_NOOP("Part", "status")},
        {u"institution"_s, QT_TRANSLATE_NOOP("Part", "institution")},
        {u"women"_s, QT_TRANSLATE_NOOP("Part", "women")},
        {u"men"_s, QT_TRANSLATE_NOOP("Part", "men")},
        {u"girls"_s, QT_TRANSLATE_NOOP("Part", "girls")},
        {u"boys"_s, QT_TRANSLATE_NOOP("Part", "boys")},
        {u"children"_s, QT_TRANSLATE_NOOP("Part", "children")},
        {u"young_people"_s, QT_TRANSLATE_NOOP("Part", "young people")},
        {u"women_and_girls"_s, QT_TRANSLATE_NOOP("Part", "women and girls")},
        {u"women_or_girls"_s, QT_TRANSLATE_NOOP("Part", "women or girls")},
    };
    const auto word = known.constFind(name);
    return word == known.constEnd() ? QString(name).replace(u'_', u' ')
                                    : QCoreApplication::translate("Part", word.value());
}

} // namespace minutier
