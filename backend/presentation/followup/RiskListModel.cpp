// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/RiskListModel.h"

#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/cooperation/CooperationShapes.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

RiskListModel::RiskListModel(QObject *parent)
    : ListModel(
          {
              {"riskId", [this](int row) { return m_lines.at(row).risk.id.toString(); }},
              {"reference", [this](int row) { return m_lines.at(row).risk.reference; }},
              {"title", [this](int row) { return m_lines.at(row).risk.title; }},
              {"description", [this](int row) { return m_lines.at(row).risk.description; }},
              {"owner", [this](int row) { return shownOrganisation(*session(), m_lines.at(row).owner); }},
              {"threatens", [this](int row) { return m_lines.at(row).result; }},
              {"judgement", [this](int row) { return judgementOf(m_lines.at(row)); }},
              {"trend", [this](int row) { return trendOf(m_lines.at(row)); }},
              {"response", [this](int row) { return m_lines.at(row).now ? m_lines.at(row).now->response : QString(); }},
              {"closed", [this](int row) { return m_lines.at(row).risk.state == RiskState::Closed; }},
              {"levelWord", [this](int row) { return levelWordOf(m_lines.at(row)); }},
              {"shape", [this](int row) { return shapeOfLine(m_lines.at(row)); }},
          },
          parent
      )
{}

int RiskListModel::read()
{
    m_lines = take(readRisks(session()->database(), session()->project()));
    QMetaObject::invokeMethod(this, &RiskListModel::summaryChanged, Qt::QueuedConnection);
    return int(m_lines.size());
}

QStringList RiskListModel::likelihoods()
{
    return {tr("Rare"), tr("Unlikely"), tr("Possible"), tr("Likely"), tr("Almost certain")};
}

QStringList RiskListModel::impacts()
{
    return {tr("Slight"), tr("Minor"), tr("Moderate"), tr("Major"), tr("Grave")};
}

QString RiskListModel::judgementOf(const RiskLine &line) const
{
    if (!line.now)
        return tr("Not judged yet");
    return tr("%1 (%2 of 5), %3 (%4 of 5), judged on %5", "likelihood, impact, day")
        .arg(likelihoods().at(line.now->likelihood - 1))
        .arg(line.now->likelihood)
        .arg(impacts().at(line.now->impact - 1).toLower())
        .arg(line.now->impact)
        .arg(fullDay(line.now->assessedOn));
}

QString RiskListModel::trendOf(const RiskLine &line) const
{
    if (!line.now || !line.before)
        return {};
    const int before = line.before->likelihood * line.before->impact;
    const auto since = onDay(line.before->assessedOn);
    if (line.weight() > before)
        return tr("heavier than %1", "on a day").arg(since);
    return line.weight() < before ? tr("lighter than %1", "on a day").arg(since)
                                  : tr("as heavy as %1", "on a day").arg(since);
}

QString RiskListModel::levelWordOf(const RiskLine &line) const
{
    if (line.risk.state == RiskState::Closed)
        return tr("Closed");
    if (line.weight() == 0)
        return tr("Not judged");
    return line.weight() >= 15 ? tr("High") : line.weight() >= 6 ? tr("Medium") : tr("Low");
}

QString RiskListModel::shapeOfLine(const RiskLine &line)
{
    if (line.risk.state == RiskState::Closed)
        return u"ok"_s;
    if (line.weight() == 0)
        return u"draft"_s;
    return line.weight() >= 15 ? u"late"_s : line.weight() >= 6 ? u"warn"_s : u"planned"_s;
}

QString RiskListModel::at5x5(int likelihood, int impact) const
{
    QStringList there;
    for (const auto &line : m_lines)
        if (line.risk.state == RiskState::Open && line.now && line.now->likelihood == likelihood &&
            line.now->impact == impact)
            there.append(line.risk.reference);
    return there.join(u", "_s);
}

QString RiskListModel::summary() const
{
    const auto open =
        std::ranges::count_if(m_lines, [](const RiskLine &line) { return line.risk.state == RiskState::Open; });
    const auto high = std::ranges::count_if(m_lines, [](const RiskLine &line) {
        return line.risk.state == RiskState::Open && line.weight() >= 15;
    });
    const auto risks = tr("%n open risk(s)", nullptr, int(open));
    return high > 0 ? tr("%1, %2", "risks, of which high").arg(risks, tr("%n high", nullptr, int(high))) : risks;
}

} // namespace minutier
