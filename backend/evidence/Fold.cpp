// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Fold.h"

namespace minutier::evidence {

std::optional<Json> Row::value(std::string_view field) const
{
    if (const auto cell = cells.find(std::string(field)); cell != cells.end())
        return cell->second.value;
    // A row is made with every field that is not null, so one that was never entered is null.
    return madeIn ? std::optional(Json()) : std::nullopt;
}

std::optional<std::string> Row::text(std::string_view field) const
{
    const auto known = value(field);
    if (!known)
        return std::nullopt;
    if (known->isNull())
        return std::string();
    const auto *words = known->asText();
    return words ? std::optional(*words) : std::nullopt;
}

std::optional<std::int64_t> Row::integer(std::string_view field) const
{
    const auto known = value(field);
    const auto *number = known ? known->asInteger() : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

bool Row::says(std::string_view field, std::string_view words) const
{
    return text(field) == words;
}

void Fold::add(const VisibleEntry &entry)
{
    for (const auto &one : entry.leaf.changes)
        change(entry, one);
}

void Fold::change(const VisibleEntry &entry, const LeafChange &change)
{
    auto [place, isNew] = m_rows.try_emplace({change.entity, change.id});
    auto &row = place->second;
    if (isNew) {
        row.entity = change.entity;
        row.id = change.id;
    }
    if (change.revision != row.revision + 1) {
        // Where every entry since the last one is visible, a revision that is missing was never entered.
        const auto last = isNew ? 0 : row.touchedBy.back();
        const bool allVisible = m_from && last >= *m_from;
        const bool isBackwards = change.revision <= row.revision || allVisible;
        if (isBackwards || !isNew)
            m_breaks.push_back(
                {isBackwards ? RowBreak::Kind::Backwards : RowBreak::Kind::Gap, change.entity, change.id, entry.index}
            );
        // Whatever was known may have been changed by what is not shown.
        row.madeIn.reset();
        row.cells.clear();
    } else if (change.revision == 1) {
        row.madeIn = entry.index;
    }
    row.revision = change.revision;
    row.touchedBy.push_back(entry.index);
    for (const auto &[field, commitment] : change.fields) {
        const auto opening = entry.opened.find({change.entity, change.id, change.revision, field});
        const bool isOpen = opening != entry.opened.end();
        row.cells[field] = {isOpen ? std::optional(opening->second) : std::nullopt, entry.index};
        m_withheld += isOpen ? 0 : 1;
    }
}

void Fold::lookAhead(const VisibleEntry &entry)
{
    for (const auto &one : entry.leaf.changes) {
        const auto place = m_rows.find({one.entity, one.id});
        if (place == m_rows.end() || !m_ahead.insert(place->first).second)
            continue;
        if (one.revision != place->second.revision + 1) {
            place->second.madeIn.reset();
            place->second.cells.clear();
        }
    }
}

const Row *Fold::find(std::string_view entity, std::string_view id) const
{
    const auto row = m_rows.find({std::string(entity), std::string(id)});
    return row == m_rows.end() ? nullptr : &row->second;
}

std::vector<const Row *> Fold::rowsOf(std::string_view entity) const
{
    std::vector<const Row *> rows;
    const auto first = m_rows.lower_bound({std::string(entity), std::string()});
    for (auto row = first; row != m_rows.end() && row->first.first == entity; ++row)
        rows.push_back(&row->second);
    return rows;
}

bool Fold::isComplete(const Row &row) const
{
    return m_from && row.madeIn && *row.madeIn >= *m_from;
}

} // namespace minutier::evidence
