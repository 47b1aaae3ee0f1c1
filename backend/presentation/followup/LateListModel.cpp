// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/followup/LateListModel.h"

#include "presentation/Formats.h"
#include "presentation/Session.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

LateListModel::LateListModel(QObject *parent)
    : ListModel(
          {
              {"recordId", [this](int row) { return toText(m_lines.at(row).id); }},
              {"entity", [this](int row) { return m_lines.at(row).entity; }},
              {"reference", [this](int row) { return m_lines.at(row).reference; }},
              {"title", [this](int row) { return m_lines.at(row).title; }},
              {"owner", [this](int row) { return m_lines.at(row).owner; }},
              {"isMine", [this](int row) { return m_lines.at(row).isMine; }},
              {"isLate", [this](int row) { return m_lines.at(row).isLate(); }},
              {"when", [this](int row) { return lateness(m_lines.at(row).daysLate); }},
              {"iconName",
               [this](int row) {
                   const auto &entity = m_lines.at(row).entity;
                   return entity == "action"_L1           ? u"view-task"_s
                          : entity == "condition"_L1      ? u"view-certificate"_s
                          : entity == "recommendation"_L1 ? u"mail-reply-sender"_s
                          : entity == "consent"_L1        ? u"view-private"_s
                                                          : u"document-edit"_s;
               }},
          },
          parent
      )
{}

int LateListModel::read()
{
    m_lines = take(readLate(
        session()->database(),
        {.project = session()->project(),
         .today = session()->day(),
         .mine = session()->reg().actor().organisation,
         .consents = true},
        session()->shield(),
        session()->phrases()
    ));
    return int(m_lines.size());
}

int LateListModel::mine() const
{
    return int(std::ranges::count_if(m_lines, &LateLine::isMine));
}

int LateListModel::late() const
{
    return int(std::ranges::count_if(m_lines, &LateLine::isLate));
}

} // namespace minutier
