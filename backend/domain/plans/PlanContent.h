// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plans/PlanActivity.h"
#include "evidence/Json.h"

namespace minutier {

/// What a plan version says, and nothing else: its project, its year and its activities by code, dropped ones left out.
evidence::Json contentOf(const ActionPlan &plan, QList<PlanActivity> activities);

/// SHA-256 of the canonical bytes of a version's content, in hexadecimal; one changed character is another digest.
QString digestOf(const ActionPlan &plan, const QList<PlanActivity> &activities);

/// SHA-256 of canonical bytes, in hexadecimal.
QString digestOf(const evidence::Json &content);

} // namespace minutier
