// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cooperation/CallListModel.h"

#include "domain/Words.h"
#include "presentation/cooperation/CooperationShapes.h"
#include "storage/cooperation/CooperationRepositories.h"

#include <algorithm>

namespace minutier {

CallListModel::CallListModel(QObject *parent)
    : ListModel(
          {
              {"callId", [this](int row) { return m_calls.at(row).id.toString(); }},
              {"reference", [this](int row) { return m_calls.at(row).reference; }},
              {"title", [this](int row) { return m_calls.at(row).title; }},
              {"period", [this](int row) { return periodOf(m_calls.at(row).opensOn, m_calls.at(row).closesOn); }},
              {"stateWord", [this](int row) { return spoken(m_calls.at(row).state); }},
              {"shape", [this](int row) { return shapeOf(m_calls.at(row).state); }},
          },
          parent
      )
{}

int CallListModel::read()
{
    m_calls = take(CallRepository(session()->database()).ofProject(session()->project()));
    std::ranges::reverse(m_calls);
    return int(m_calls.size());
}

int CallListModel::rowOf(const QString &callId) const
{
    for (int row = 0; row < m_calls.size(); ++row)
        if (m_calls.at(row).id.toString() == callId)
            return row;
    return -1;
}

QString CallListModel::callOf(const QString &proposalId) const
{
    const auto proposal = ProposalRepository(session()->database()).find(ProposalId::fromString(proposalId));
    return proposal && *proposal ? (*proposal)->call.toString() : QString();
}

} // namespace minutier
