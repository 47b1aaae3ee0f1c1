// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/ListModel.h"
#include "queries/committees/SeatTable.h"

namespace minutier {

/// The seats of the committee today, by sector and number, as the reader may see them.
class SeatListModel : public minutier::ListModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit SeatListModel(QObject *parent = nullptr);

protected:
    int read() override;

private:
    [[nodiscard]] QString titleOf(const SeatLine &line) const;
    [[nodiscard]] QString holdersOf(const SeatLine &line) const;
    [[nodiscard]] QString noteOf(const SeatLine &line) const;

    QList<SeatLine> m_seats;
};

} // namespace minutier
