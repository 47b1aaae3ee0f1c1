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
    /// Each sector's stretch of the half-circle: {sector, label, filled, total, from, to}, degrees from the right.
    Q_PROPERTY(QVariantList arcs READ arcs NOTIFY countChanged FINAL)

public:
    explicit SeatListModel(QObject *parent = nullptr);

    [[nodiscard]] QVariantList arcs() const;
    /// Row of a seat; -1 when there is none.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &seatId) const;
    /// The first seat without anybody; its row, or -1.
    Q_INVOKABLE [[nodiscard]] int firstVacant() const;

protected:
    int read() override;

private:
    [[nodiscard]] QString titleOf(const SeatLine &line) const;
    [[nodiscard]] QString holdersOf(const SeatLine &line) const;
    [[nodiscard]] QString noteOf(const SeatLine &line) const;

    void place();

    QList<SeatLine> m_seats;
    QList<qreal> m_angles; ///< Of each seat on the half-circle, degrees from the right.
};

} // namespace minutier
