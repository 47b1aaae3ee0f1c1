// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/projects/ProjectListModel.h"

#include "presentation/Session.h"

namespace minutier {

ProjectListModel::ProjectListModel(QObject *parent)
    : ListModel(
          {
              {"projectId", [this](int row) { return m_projects.at(row).id.toString(); }},
              {"code", [this](int row) { return m_projects.at(row).code; }},
              {"title", [this](int row) { return m_projects.at(row).title; }},
          },
          parent
      )
{}

int ProjectListModel::read()
{
    const auto projects = ProjectRepository(session()->database()).all();
    if (!projects)
        setErrorMessage(projects.error().message);
    m_projects = projects ? *projects : QList<Project>();
    return int(m_projects.size());
}

} // namespace minutier
