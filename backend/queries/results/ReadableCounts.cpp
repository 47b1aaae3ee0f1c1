// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/results/ReadableCounts.h"

#include "core/Say.h"
#include "queries/sharing/ReleasedTables.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

ReadableCounts ReadableCounts::all()
{
    ReadableCounts disclosed;
    disclosed.m_onlyVerified = false;
    return disclosed;
}

Result<ReadableCounts> ReadableCounts::of(Database &database, const ProjectId &project, Audience audience)
{
    if (audience <= Audience::Members)
        return all();
    ReadableCounts disclosed;
    const auto sheet = readVerifiedData(database, project);
    if (!sheet)
        return sheet.error();
    const auto tables = tablesFor(database, project, sheet->data, audience);
    if (!tables)
        return tables.error();
    disclosed.m_tables = *tables;
    disclosed.m_audience = audience;
    return disclosed;
}

template <typename Measured>
void ReadableCounts::hide(Measured &measured, const CountTable &table)
{
    const auto whole = table.disclosureOf({}, wholeCount);
    if (whole == Disclosure::Shown && table.disclosureOf({}, baseCount) == Disclosure::Shown)
        return;
    measured.value.reset();
    measured.numerator.reset();
    measured.denominator.reset();
    measured.narrative = whole == Disclosure::BelowLeast ? u"< %1"_s.arg(table.least) : Say::tr("not shown");
}

std::optional<Observation> ReadableCounts::read(Observation data) const
{
    if (!m_onlyVerified)
        return data;
    const auto table = m_tables.constFind(data.id);
    if (data.state != ObservationState::Verified || table == m_tables.cend())
        return std::nullopt;
    data.note.clear();
    hide(data, *table);
    return data;
}

Target ReadableCounts::read(const Indicator &indicator, Target target) const
{
    if (!m_onlyVerified || target.kind != TargetKind::Baseline)
        return target;
    const Observation counted{
        .value = target.value,
        .qualifier = target.qualifier,
        .numerator = target.numerator,
        .denominator = target.denominator,
    };
    hide(target, countTableOf(indicator, counted, {}, m_audience));
    return target;
}

QList<Part> ReadableCounts::read(const ObservationId &data, QList<Part> parts) const
{
    if (!m_onlyVerified)
        return parts;
    const auto table = m_tables.constFind(data);
    if (table == m_tables.cend())
        return {};
    const auto isHidden = [&table](const Part &part) {
        return std::ranges::any_of(table->counts, [&part](const PrintedCount &one) {
            return !one.isShown() && (one.dimension == part.dimension || one.dimension.isEmpty());
        });
    };
    erase_if(parts, isHidden);
    return parts;
}

} // namespace minutier
