// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/results/ResultMap.h"

namespace minutier {

/// Where each result of a logic model stands: leaves below one another, each parent in the middle of what leads to it.
class MapLayout
{
public:
    MapLayout() = default;
    explicit MapLayout(const QList<MappedResult> &results);

    /// In rows of the map; a parent may stand between two.
    [[nodiscard]] double slotOf(qsizetype index) const { return m_slots.at(index); }
    [[nodiscard]] int rows() const { return m_rows; }
    /// Index of the parent; -1 where it is not on the map.
    [[nodiscard]] qsizetype parentOf(qsizetype index) const { return m_parents.at(index); }
    [[nodiscard]] const QList<qsizetype> &childrenOf(qsizetype index) const { return m_children.at(index); }
    /// From a result to the top, itself first.
    [[nodiscard]] QList<qsizetype> pathFrom(qsizetype index) const;
    /// The result an arrow key leads to: the parent, the first child, or the nearest in its lane.
    [[nodiscard]] qsizetype neighbour(qsizetype index, int lanes, int rows, const QList<MappedResult> &results) const;

private:
    void place(qsizetype index);

    QList<double> m_slots;
    QList<qsizetype> m_parents;
    QList<QList<qsizetype>> m_children;
    int m_rows = 0;
};

} // namespace minutier
