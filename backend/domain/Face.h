// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Names.h"

namespace minutier {

/// How much of a person, seat or organisation may be shown outside the office; the stricter, the later.
enum class Face { FullName, FunctionOnly, OrganisationOnly, SectorOnly, CountedOnly };
template <>
inline constexpr std::array names<Face>{
    Name{Face::FullName, QLatin1StringView("full_name")},
    Name{Face::FunctionOnly, QLatin1StringView("function_only")},
    Name{Face::OrganisationOnly, QLatin1StringView("organisation_only")},
    Name{Face::SectorOnly, QLatin1StringView("sector_only")},
    Name{Face::CountedOnly, QLatin1StringView("counted_only")},
};

} // namespace minutier
