// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/results/MapLayout.h"

#include <QHash>
#include <cmath>

namespace minutier {

MapLayout::MapLayout(const QList<MappedResult> &results)
    : m_slots(results.size(), -1)
    , m_parents(results.size(), -1)
    , m_children(results.size())
{
    QHash<ResultId, qsizetype> places;
    for (qsizetype i = 0; i < results.size(); ++i)
        places.insert(results.at(i).node.id, i);
    for (qsizetype i = 0; i < results.size(); ++i) {
        const auto parent = places.value(results.at(i).node.parent, -1);
        // A parent stands a level above, so that nothing hangs on itself.
        if (parent < 0 || results.at(parent).node.level >= results.at(i).node.level)
            continue;
        m_parents[i] = parent;
        m_children[parent].append(i);
    }
    for (qsizetype i = 0; i < results.size(); ++i)
        if (m_parents.at(i) < 0)
            place(i);
}

void MapLayout::place(qsizetype index)
{
    for (const auto child : m_children.at(index))
        place(child);
    const auto &children = m_children.at(index);
    m_slots[index] = children.isEmpty() ? m_rows++ : (m_slots.at(children.first()) + m_slots.at(children.last())) / 2;
}

QList<qsizetype> MapLayout::pathFrom(qsizetype index) const
{
    QList<qsizetype> path;
    for (auto at = index; at >= 0; at = m_parents.at(at))
        path.append(at);
    return path;
}

qsizetype MapLayout::neighbour(qsizetype index, int lanes, int rows, const QList<MappedResult> &results) const
{
    if (lanes < 0)
        return m_parents.at(index);
    if (lanes > 0)
        return m_children.at(index).isEmpty() ? -1 : m_children.at(index).first();
    qsizetype nearest = -1;
    for (qsizetype i = 0; i < results.size(); ++i) {
        const auto way = (m_slots.at(i) - m_slots.at(index)) * rows;
        if (results.at(i).node.level != results.at(index).node.level || way <= 0)
            continue;
        if (nearest < 0 || way < (m_slots.at(nearest) - m_slots.at(index)) * rows)
            nearest = i;
    }
    return nearest;
}

} // namespace minutier
