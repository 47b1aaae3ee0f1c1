// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Bundle.h"
#include "evidence/Leaf.h"

#include <set>

namespace minutier::evidence {

/// The last thing entered for one field; no value where it was committed and not opened.
struct Cell
{
    std::optional<Json> value;
    std::uint64_t entry = 0;
};

/// One row as the visible entries make it.
class Row
{
public:
    std::string entity;
    std::string id;
    std::int64_t revision = 0;
    std::optional<std::uint64_t> madeIn; ///< The entry of revision 1, where it is visible and nothing is missing since.
    std::vector<std::uint64_t> touchedBy;
    std::map<std::string, Cell> cells;

    /// The value of a field: null where the row was made without it; nothing where it is not known.
    [[nodiscard]] std::optional<Json> value(std::string_view field) const;
    /// The text of a field, empty for null; nothing where it is not known or no text.
    [[nodiscard]] std::optional<std::string> text(std::string_view field) const;
    /// The whole number of a field; nothing where it is not known or none.
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view field) const;
    /// Whether a field is known to hold this text.
    [[nodiscard]] bool says(std::string_view field, std::string_view words) const;
};

/// Which value of an entry: its entity, id, revision and field.
using CellPlace = std::tuple<std::string, std::string, std::int64_t, std::string>;

/// An entry whose leaf was read and shown to be in the tree, with what was opened of it.
struct VisibleEntry
{
    std::uint64_t index = 0;
    Leaf leaf;
    std::map<CellPlace, Json> opened; ///< Values that fit their commitments.
};

/// A place where a row's revisions do not follow each other.
struct RowBreak
{
    enum class Kind : std::uint8_t { Gap, Backwards };
    Kind kind = Kind::Gap;
    std::string entity;
    std::string id;
    std::uint64_t entry = 0;
};

/// The rows that the visible entries make, put one after the other.
class Fold
{
public:
    /// `from` is where every later entry is visible; nothing where there is no such place.
    explicit Fold(std::optional<std::uint64_t> from = {})
        : m_from(from)
    {}

    /// Entries must come in their order.
    void add(const VisibleEntry &entry);

    /// Makes doubtful what a later entry shows to have been changed unseen in between.
    void lookAhead(const VisibleEntry &entry);

    [[nodiscard]] const Row *find(std::string_view entity, std::string_view id) const;
    [[nodiscard]] std::vector<const Row *> rowsOf(std::string_view entity) const;
    /// Whether nothing about the row can be hidden: it was made where every later entry is visible.
    [[nodiscard]] bool isComplete(const Row &row) const;
    [[nodiscard]] const std::vector<RowBreak> &breaks() const { return m_breaks; }
    /// How many committed values were not opened.
    [[nodiscard]] std::uint64_t withheld() const { return m_withheld; }

private:
    void change(const VisibleEntry &entry, const LeafChange &change);

    std::optional<std::uint64_t> m_from;
    std::map<std::pair<std::string, std::string>, Row> m_rows;
    std::set<std::pair<std::string, std::string>> m_ahead; ///< Rows whose next visible revision was looked at.
    std::vector<RowBreak> m_breaks;
    std::uint64_t m_withheld = 0;
};

} // namespace minutier::evidence
