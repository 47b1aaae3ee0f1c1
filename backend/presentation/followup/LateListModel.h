// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "queries/followup/LateList.h"

namespace minutier {

/// What is late or due soon, mine first.
class LateListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int mine READ mine NOTIFY countChanged FINAL)
    Q_PROPERTY(int late READ late NOTIFY countChanged FINAL)

public:
    explicit LateListModel(QObject *parent = nullptr);

    [[nodiscard]] int mine() const;
    [[nodiscard]] int late() const;

protected:
    int read() override;

private:
    QList<LateLine> m_lines;
};

} // namespace minutier
