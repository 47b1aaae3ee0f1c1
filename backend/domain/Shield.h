// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrasebook.h"
#include "domain/Actor.h"
#include "domain/committees/Person.h"
#include "domain/committees/Seat.h"

#include <optional>

namespace minutier {

/// Everything known of somebody who appears somewhere; any part may be missing.
struct Identity
{
    std::optional<Person> person;
    std::optional<Seat> seat;
    std::optional<Organisation> organisation;
    QString guest; ///< A guest's function.
};

/// Decides what an audience sees of a person, a seat or an organisation; whatever is shown or exported asks it.
class Shield
{
public:
    explicit Shield(Audience audience)
        : m_audience(audience)
    {}

    [[nodiscard]] Audience audience() const { return m_audience; }

    /// The strictest of the labels set on the person, the seat and the organisation, and of the audience's own ceiling,
    /// which only a consent in force of that person raises.
    [[nodiscard]] Face faceOf(const Identity &identity) const;

    /// One line for somebody: name and function, function, organisation, sector, or only that they count.
    [[nodiscard]] QString show(const Identity &identity, const Phrasebook &phrases) const;

    /// The name of an organisation, or its sector where its name may not be shown.
    [[nodiscard]] QString showOrganisation(const Organisation &organisation, const Phrasebook &phrases) const;

    /// The title of a seat, or its sector and number where its title may not be shown.
    [[nodiscard]] QString
    showSeat(const Seat &seat, const std::optional<Organisation> &organisation, const Phrasebook &phrases) const;

private:
    [[nodiscard]] Face ceilingOf(const std::optional<Person> &person) const;

    Audience m_audience;
};

} // namespace minutier
