// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plans/PlanTables.h"

#include <QMap>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

QString activityTitle(const PlanActivity &activity, const Wording &wording)
{
    return wording.spoken(
        {u"activity"_s, activity.id.uuid(), u"title"_s, activity.title, activity.lang, activity.revision}
    );
}

static QString whoWords(const PlanActivity &activity, const Wording &wording)
{
    QStringList lines{wording.organisation(activity.responsible)};
    if (const auto partner = wording.organisation(activity.partner); !partner.isEmpty())
        lines.append(wording.say(QT_TRANSLATE_NOOP("Document", "With %1")).arg(partner));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

static QString progressWords(const ActivityProgress &progress, const Wording &wording)
{
    auto state = wording.wordFor(progress.state);
    if (progress.percent)
        state = wording.say(QT_TRANSLATE_NOOP("Document", "%1, %2%")).arg(state).arg(*progress.percent);
    QStringList lines{u"%1 (%2)"_s.arg(state, wording.date(progress.reportedOn))};
    if (!progress.text.isEmpty())
        lines.append(wording.spoken(
            {u"activity_progress"_s, progress.id.uuid(), u"text"_s, progress.text, progress.lang, progress.revision}
        ));
    if (!progress.variance.isEmpty())
        lines.append(wording.say(QT_TRANSLATE_NOOP("Document", "Variance: %1"))
                         .arg(wording.spoken(
                             {u"activity_progress"_s,
                              progress.id.uuid(),
                              u"variance"_s,
                              progress.variance,
                              progress.lang,
                              progress.revision}
                         )));
    return lines.join(u'\n');
}

static QStringList
activityRow(const PlanActivity &activity, const PlanContents &contents, const Wording &wording, Legend &legend)
{
    auto what = activityTitle(activity, wording) + legend.mark({activity.note});
    if (!activity.place.isEmpty())
        what += u'\n' + activity.place;
    const auto progress = contents.progress.constFind(activity.code);
    return {
        activity.code,
        what,
        wording.wordFor(activity.type),
        wording.period(activity.startsOn, activity.endsOn),
        whoWords(activity, wording),
        activity.budget ? wording.amount(activity.budget, activity.currency) : u"–"_s,
        progress == contents.progress.cend() ? wording.say(QT_TRANSLATE_NOOP("Document", "No report yet"))
                                             : progressWords(*progress, wording),
    };
}

static void addGroup(
    Manuscript::Table &table,
    const QString &head,
    const ResultId &result,
    const PlanContents &contents,
    const Wording &wording,
    Legend &legend
)
{
    bool begun = false;
    for (const auto &activity : contents.activities) {
        if (activity.result != result)
            continue;
        if (!begun)
            table.rows.append(QStringList{head});
        begun = true;
        table.rows.append(activityRow(activity, contents, wording, legend));
    }
}

static void addSums(Manuscript::Table &table, const PlanContents &contents, const Wording &wording)
{
    QMap<QString, Decimal> sums;
    for (const auto &activity : contents.activities)
        if (activity.budget)
            sums[activity.currency] = sums.value(activity.currency) + *activity.budget;
    for (const auto [currency, sum] : sums.asKeyValueRange()) {
        table.rows.append(
            {{},
             wording.say(QT_TRANSLATE_NOOP("Document", "Total in %1")).arg(currency),
             {},
             {},
             {},
             wording.amount(sum, currency),
             {}}
        );
        ++table.sums;
    }
}

Manuscript::Table activityTable(const PlanContents &contents, const Wording &wording, Legend &legend)
{
    Manuscript::Table table{
        {
            {wording.say(QT_TRANSLATE_NOOP("Document", "Code")), 5, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Activity")), 19, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Type")), 9, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Period")), 8, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Responsible, partner")), 13, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Budget")), 9, true},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Progress")), 20, false},
        },
        {},
    };
    for (const auto &result : contents.results) {
        const auto title =
            wording.spoken({u"result"_s, result.id.uuid(), u"title"_s, result.title, result.lang, result.revision});
        addGroup(table, u"%1 · %2"_s.arg(result.code, title), result.id, contents, wording, legend);
    }
    addGroup(
        table,
        wording.say(QT_TRANSLATE_NOOP("Document", "Without a result of the logic model")),
        {},
        contents,
        wording,
        legend
    );
    addSums(table, contents, wording);
    return table;
}

Manuscript::Facts activityDetails(const PlanContents &contents, const Wording &wording)
{
    Manuscript::Facts details;
    for (const auto &activity : contents.activities) {
        QStringList lines;
        if (!activity.description.isEmpty())
            lines.append(wording.spoken(
                {u"activity"_s,
                 activity.id.uuid(),
                 u"description"_s,
                 activity.description,
                 activity.lang,
                 activity.revision}
            ));
        if (!activity.milestones.isEmpty())
            lines.append(activity.milestones);
        if (!lines.isEmpty())
            details.facts.append({activity.code, lines.join(u'\n')});
    }
    return details;
}

} // namespace minutier
