// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cooperation/MandateListModel.h"

#include "core/Text.h"
#include "domain/Words.h"
#include "presentation/cooperation/CooperationShapes.h"
#include "presentation/cooperation/CountryNames.h"
#include "presentation/cooperation/MandateWords.h"

#include <QMap>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

MandateListModel::MandateListModel(QObject *parent)
    : ListModel(
          {
              {"mandateId", [this](int row) { return m_lines.at(row).mandate.id.toString(); }},
              {"reference", [this](int row) { return m_lines.at(row).mandate.reference; }},
              {"objective", [this](int row) { return m_lines.at(row).mandate.objective; }},
              {"countryName", [this](int row) { return countryName(m_lines.at(row).mandate.country); }},
              {"partner", [this](int row) { return shownOrganisation(*session(), m_lines.at(row).partner); }},
              {"volunteer", [this](int row) { return volunteerOf(*session(), m_lines.at(row)); }},
              {"period",
               [this](int row) { return periodOf(m_lines.at(row).mandate.startsOn, m_lines.at(row).mandate.endsOn); }},
              {"stateWord", [this](int row) { return stateWordOf(m_lines.at(row).mandate, session()->day()); }},
              {"shape", [this](int row) { return shapeOf(m_lines.at(row).mandate, session()->day()); }},
              {"hasBar", [this](int row) { return !m_lines.at(row).mandate.startsOn.isNull(); }},
              {"from", [this](int row) { return m_axis.at(m_lines.at(row).mandate.startsOn.first()); }},
              {"until", [this](int row) { return m_axis.at(endOf(m_lines.at(row).mandate)); }},
              {"done", [this](int row) { return doneOf(m_lines.at(row).mandate); }},
          },
          parent
      )
{}

int MandateListModel::read()
{
    m_all = take(readMandates(session()->database(), session()->project()));
    m_lines.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_lines), [this](const MandateLine &line) { return passes(line); });
    const auto keyOf = [this](const MandateLine &line) {
        const auto start = line.mandate.startsOn.toString();
        if (m_order == "country"_L1)
            return std::pair(folded(countryName(line.mandate.country)), start);
        if (m_order == "partner"_L1)
            return std::pair(folded(shownOrganisation(*session(), line.partner)), start);
        if (m_order == "state"_L1)
            return std::pair(QString::number(int(line.mandate.state)), start);
        return std::pair(start, line.mandate.reference);
    };
    std::ranges::stable_sort(m_lines, {}, keyOf);
    drawAxis();
    QMetaObject::invokeMethod(this, &MandateListModel::summaryChanged, Qt::QueuedConnection);
    return int(m_lines.size());
}

void MandateListModel::drawAxis()
{
    QDate from;
    QDate until;
    for (const auto &line : m_all) {
        const auto first = line.mandate.startsOn.first();
        if (!first.isValid())
            continue;
        from = from.isValid() ? std::min(from, first) : first;
        until = until.isValid() ? std::max(until, endOf(line.mandate)) : endOf(line.mandate);
    }
    m_axis = from.isValid() ? YearAxis(from, until) : YearAxis();
}

QDate MandateListModel::endOf(const Mandate &mandate) const
{
    if (!mandate.endsOn.isNull())
        return mandate.endsOn.last();
    const auto today = session()->day();
    const auto first = mandate.startsOn.last();
    return mandate.state == MandateState::UnderWay ? std::max(today, first) : first;
}

bool MandateListModel::passes(const MandateLine &line) const
{
    if (!m_country.isEmpty() && line.mandate.country != m_country)
        return false;
    if (!m_state.isEmpty() && nameOf(line.mandate.state) != m_state)
        return false;
    const auto text =
        QStringList{
            line.mandate.reference,
            line.mandate.objective,
            line.mandate.expertise,
            countryName(line.mandate.country),
            shownOrganisation(*session(), line.partner),
            volunteerOf(*session(), line)}
            .join(u' ');
    return folded(text).contains(folded(m_words.trimmed()));
}

qreal MandateListModel::doneOf(const Mandate &mandate) const
{
    if (mandate.state == MandateState::Completed)
        return 1;
    if (mandate.state != MandateState::UnderWay)
        return 0;
    const auto from = mandate.startsOn.first();
    const auto length = qreal(from.daysTo(endOf(mandate)));
    return length > 0 ? std::clamp(qreal(from.daysTo(session()->day())) / length, 0.0, 1.0) : 1;
}

QString MandateListModel::summary() const
{
    QMap<MandateState, int> counts;
    for (const auto &line : m_all)
        ++counts[line.mandate.state];
    QStringList parts;
    if (const int count = counts.value(MandateState::UnderWay); count > 0)
        parts.append(tr("%n mandate(s) under way", nullptr, count));
    if (const int count = counts.value(MandateState::Planned); count > 0)
        parts.append(tr("%n planned", nullptr, count));
    if (const int count = counts.value(MandateState::Completed); count > 0)
        parts.append(tr("%n completed", nullptr, count));
    if (const int count = counts.value(MandateState::Interrupted); count > 0)
        parts.append(tr("%n interrupted", nullptr, count));
    return parts.isEmpty() ? tr("No mandate yet") : parts.join(u", "_s);
}

QVariantList MandateListModel::countries() const
{
    QMap<QString, QString> codes;
    for (const auto &line : m_all)
        codes.insert(folded(countryName(line.mandate.country)), line.mandate.country);
    QVariantList choices;
    for (const auto &code : codes)
        choices.append(QVariantMap{{u"word"_s, code}, {u"label"_s, countryName(code)}});
    return choices;
}

QVariantList MandateListModel::states() const
{
    QVariantList choices;
    for (const auto &name : names<MandateState>)
        choices.append(QVariantMap{{u"word"_s, QString(name.word)}, {u"label"_s, spoken(name.value)}});
    return choices;
}

QVariantList MandateListModel::years() const
{
    return session() ? m_axis.years(session()->day()) : QVariantList();
}

qreal MandateListModel::todayAt() const
{
    return session() && m_axis.holds(session()->day()) ? m_axis.at(session()->day()) : -1;
}

bool MandateListModel::isFiltered() const
{
    return !m_words.trimmed().isEmpty() || !m_country.isEmpty() || !m_state.isEmpty();
}

void MandateListModel::filter(QString &member, const QString &value)
{
    if (member == value)
        return;
    member = value;
    Q_EMIT filtersChanged();
    reload();
}

void MandateListModel::setWords(const QString &words)
{
    filter(m_words, words);
}

void MandateListModel::setCountry(const QString &country)
{
    filter(m_country, country);
}

void MandateListModel::setState(const QString &state)
{
    filter(m_state, state);
}

void MandateListModel::setOrder(const QString &order)
{
    filter(m_order, order);
}

int MandateListModel::rowOf(const QString &mandateId) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines.at(row).mandate.id.toString() == mandateId)
            return row;
    return -1;
}

void MandateListModel::clearFilters()
{
    m_words.clear();
    m_country.clear();
    m_state.clear();
    Q_EMIT filtersChanged();
    reload();
}

} // namespace minutier
