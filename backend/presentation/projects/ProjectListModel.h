// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/Project.h"
#include "presentation/ListModel.h"

namespace minutier {

/// The projects of the register, for the switcher.
class ProjectListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit ProjectListModel(QObject *parent = nullptr);

protected:
    int read() override;

private:
    QList<Project> m_projects;
};

} // namespace minutier
