// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/RetentionListModel.h"

#include "domain/sharing/SharingWords.h"
#include "presentation/Formats.h"
#include "presentation/cooperation/CooperationShapes.h"
#include "queries/cooperation/WhoIsWho.h"

namespace minutier {

using namespace Qt::StringLiterals;

static QString shapeOfClass(const RetentionClass &one)
{
    if (one.count(RetentionState::Past) > 0)
        return u"late"_s;
    return one.count(RetentionState::Soon) > 0 ? u"warn"_s : u"ok"_s;
}

RetentionListModel::RetentionListModel(QObject *parent)
    : ListModel(
          {
              {"kept", [this](int row) { return nameOf(m_classes.at(row).kept); }},
              {"className", [this](int row) { return spoken(m_classes.at(row).kept); }},
              {"rule",
               [this](int row) {
                   const auto &one = m_classes.at(row);
                   return tr("%n month(s) from %1", "months, event", one.months)
                       .arg(session()->phrases().say("Retention", startOf(one.kept)));
               }},
              {"months", [this](int row) { return m_classes.at(row).months; }},
              {"basis", [this](int row) { return basisOf(m_classes.at(row)); }},
              {"usual", [this](int row) { return m_classes.at(row).isUsual; }},
              {"counts", [this](int row) { return countsOf(m_classes.at(row)); }},
              {"shape", [this](int row) { return shapeOfClass(m_classes.at(row)); }},
              {"lines", [this](int row) { return linesOf(m_classes.at(row)); }},
          },
          parent
      )
{}

int RetentionListModel::read()
{
    m_classes.clear();
    if (session()->shield().audience() == Audience::Office)
        m_classes = take(readRetention(session()->database(), session()->day()));
    QMetaObject::invokeMethod(this, &RetentionListModel::summaryChanged, Qt::QueuedConnection);
    return int(m_classes.size());
}

QString RetentionListModel::basisOf(const RetentionClass &one) const
{
    return one.isUsual ? session()->phrases().say("Retention", usualBasis(one.kept)) : one.basis;
}

QString RetentionListModel::countsOf(const RetentionClass &one) const
{
    const int over = one.count(RetentionState::Past);
    const int soon = one.count(RetentionState::Soon);
    if (over > 0)
        return tr("%n past", nullptr, over);
    return soon > 0 ? tr("%n soon", nullptr, soon) : tr("Nothing due");
}

QString RetentionListModel::aboutOf(const RetentionLine &line) const
{
    QStringList parts;
    if (!line.person.isNull()) {
        WhoIsWho who(session()->database());
        if (const auto identity = who.identity(line.person))
            parts.append(shownPerson(*session(), *identity));
    }
    parts.append(line.record);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVariantList RetentionListModel::linesOf(const RetentionClass &one) const
{
    QVariantList lines;
    for (const auto &line : one.lines) {
        const bool over = line.state == RetentionState::Past;
        const auto day = fullDay(PartialDate(line.until));
        lines.append(QVariantMap{
            {u"personId"_s, line.person.isNull() ? QString() : line.person.toString()},
            {u"meetingId"_s, line.meeting.isNull() ? QString() : toText(line.meeting)},
            {u"about"_s, aboutOf(line)},
            {u"incidents"_s, one.kept == Kept::Incidents},
            {u"until"_s,
             one.isRenewed() ? (over ? tr("to be renewed since %1").arg(day) : tr("to be renewed by %1").arg(day))
             : over          ? tr("was to be kept until %1").arg(day)
                             : tr("kept until %1").arg(day)},
            {u"stateWord"_s, over ? tr("Past") : tr("Soon")},
            {u"shape"_s, over ? u"late"_s : u"warn"_s},
        });
    }
    return lines;
}

int RetentionListModel::past() const
{
    int sum = 0;
    for (const auto &one : m_classes)
        sum += one.isRenewed() ? 0 : one.count(RetentionState::Past);
    return sum;
}

QString RetentionListModel::summary() const
{
    const auto kept = past() > 0 ? tr("%n thing(s) kept longer than they should be", nullptr, past())
                                 : tr("Nothing is kept longer than it should be");
    int renewed = 0;
    for (const auto &one : m_classes)
        renewed += one.isRenewed() ? one.count(RetentionState::Past) : 0;
    return renewed > 0 ? kept + u" · "_s + tr("consents of %n person(s) to be renewed", nullptr, renewed) : kept;
}

} // namespace minutier
