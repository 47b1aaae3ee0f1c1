// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/CountTable.h"
#include "storage/Database.h"

namespace minutier {

/// What an audience reads of the data of a project in the register. The committee reads all of it; beyond, only what is
/// verified is there, without its note, and no count of few people, nor one that such a count is worked out from.
class ReadableCounts
{
public:
    /// Everything, for whoever hides counts themselves.
    static ReadableCounts all();
    static Result<ReadableCounts> of(Database &database, const ProjectId &project, Audience audience);

    /// The data with what may be read of it; nothing where none of it may be.
    [[nodiscard]] std::optional<Observation> read(Observation data) const;
    /// A target as it is; a baseline, which counts people as data does, as it may be read.
    [[nodiscard]] Target read(const Indicator &indicator, Target target) const;
    /// Its parts; a dimension with a hidden one is left out whole, since the others would tell it.
    [[nodiscard]] QList<Part> read(const ObservationId &data, QList<Part> parts) const;
    /// Whether data that nobody verified may be read.
    [[nodiscard]] bool holdsUnverified() const { return !m_onlyVerified; }

private:
    template <typename Measured>
    static void hide(Measured &measured, const CountTable &table);

    bool m_onlyVerified = true;
    Audience m_audience = Audience::Public;
    CountTables m_tables;
};

} // namespace minutier
