// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cooperation/ProposalListModel.h"

#include "core/Say.h"
#include "core/Text.h"
#include "domain/Words.h"
#include "presentation/cooperation/CooperationShapes.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

QString shownTitle(const Session &session, const ProposalLine &line)
{
    const Identity author{{}, {}, line.organisation, {}};
    const bool isOpen = !line.organisation || session.shield().faceOf(author) <= Face::OrganisationOnly;
    if (session.shield().audience() == Audience::Office || isOpen)
        return line.proposal.title;
    return Say::tr("Proposal %1").arg(line.proposal.reference);
}

ProposalListModel::ProposalListModel(QObject *parent)
    : ListModel(
          {
              {"proposalId", [this](int row) { return m_lines.at(row).proposal.id.toString(); }},
              {"reference", [this](int row) { return m_lines.at(row).proposal.reference; }},
              {"title", [this](int row) { return shownTitle(*session(), m_lines.at(row)); }},
              {"who", [this](int row) { return shownOrganisation(*session(), m_lines.at(row).organisation); }},
              {"asked",
               [this](int row) {
                   const auto &proposal = m_lines.at(row).proposal;
                   return moneyOf(proposal.amount, proposal.currency, session()->phrases());
               }},
              {"given", [this](int row) { return givenOf(m_lines.at(row)); }},
              {"score", [this](int row) { return scoreOf(m_lines.at(row)); }},
              {"scoreShare",
               [this](int row) { return m_lines.at(row).score ? m_lines.at(row).score->toDouble() / 100 : 0.0; }},
              {"stateWord", [this](int row) { return spoken(m_lines.at(row).proposal.state); }},
              {"shape", [this](int row) { return shapeOf(m_lines.at(row).proposal.state); }},
          },
          parent
      )
{}

int ProposalListModel::read()
{
    m_lines.clear();
    if (m_call.isNull())
        return 0;
    const auto wanted = folded(m_words.trimmed());
    for (const auto &line : take(readCallBook(session()->database(), m_call)).proposals) {
        const auto text =
            QStringList{
                line.proposal.reference, shownTitle(*session(), line), shownOrganisation(*session(), line.organisation)}
                .join(u' ');
        if (folded(text).contains(wanted))
            m_lines.append(line);
    }
    sortLines();
    return int(m_lines.size());
}

void ProposalListModel::sortLines()
{
    // What is missing comes last, whichever the order.
    if (m_order == "points"_L1)
        std::ranges::stable_sort(m_lines, std::greater(), [](const ProposalLine &line) {
            return line.score.value_or(Decimal(-1));
        });
    else if (m_order == "amount"_L1)
        std::ranges::stable_sort(m_lines, std::greater(), [](const ProposalLine &line) {
            return line.proposal.amount.value_or(Decimal(-1));
        });
    else if (m_order == "state"_L1)
        std::ranges::stable_sort(m_lines, std::greater(), [](const ProposalLine &line) {
            return line.proposal.state <= ProposalState::Selected ? int(line.proposal.state) : -1;
        });
}

QString ProposalListModel::scoreOf(const ProposalLine &line) const
{
    return line.score ? tr("%1 %", "a share in hundredths").arg(toText(*line.score, session()->phrases())) : QString();
}

QString ProposalListModel::givenOf(const ProposalLine &line) const
{
    if (!line.award)
        return {};
    QStringList amounts{
        moneyOf(line.award->amount, line.award->currency, session()->phrases()),
        moneyOf(line.award->counterAmount, line.award->counterCurrency, session()->phrases())};
    amounts.removeAll(QString());
    return amounts.join(u" · "_s);
}

QVariantList ProposalListModel::choices() const
{
    QVariantList choices;
    for (const auto &line : m_lines)
        choices.append(QVariantMap{
            {u"id"_s, line.proposal.id.toString()},
            {u"label"_s, u"%1 · %2"_s.arg(line.proposal.reference, shownTitle(*session(), line))},
        });
    return shielded(choices);
}

int ProposalListModel::rowOf(const QString &proposalId) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines.at(row).proposal.id.toString() == proposalId)
            return row;
    return -1;
}

void ProposalListModel::setCallId(const QString &id)
{
    if (id == callId())
        return;
    m_call = CallId::fromString(id);
    Q_EMIT filtersChanged();
    reload();
}

void ProposalListModel::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    Q_EMIT filtersChanged();
    reload();
}

void ProposalListModel::setOrder(const QString &order)
{
    if (order == m_order)
        return;
    m_order = order;
    Q_EMIT filtersChanged();
    reload();
}

} // namespace minutier
