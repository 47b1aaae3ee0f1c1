// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meetings/Minutes.h"
#include "presentation/ListModel.h"

namespace minutier {

/// The committee's sessions, the latest first.
class MeetingListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit MeetingListModel(QObject *parent = nullptr);

protected:
    int read() override;

private:
    struct Line
    {
        Meeting meeting;
        std::optional<MinutesState> minutes;
    };
    [[nodiscard]] QString stateOf(const Line &line) const;
    [[nodiscard]] QString shapeOf(const Line &line) const;

    QList<Line> m_meetings;
};

} // namespace minutier
