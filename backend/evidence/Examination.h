// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Finding.h"
#include "evidence/HeadMemory.h"
#include "evidence/Policy.h"

namespace minutier::evidence {

/// An examined bundle: what was found, and the bundle for whoever wants to show what it holds.
struct Examined
{
    Report report;
    std::optional<Bundle> bundle;
    std::optional<Checkpoint> head;
};

/// Examines a bundle by a policy and, where there is one, by the memory of the reader. It believes no summary: what is
/// said of a plan, a session or a decision is counted again from the values of single entries under the signed head.
/// A verified head is kept in the memory; so are both notes of a fork.
Examined examine(std::string_view bundleText, const Policy &policy, const HeadMemory *memory = nullptr);

} // namespace minutier::evidence
