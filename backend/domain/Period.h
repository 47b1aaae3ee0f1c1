// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PartialDate.h"

namespace minutier {

/// Refuses a period that ends before it starts; a date that is missing is no fault.
Result<> checkPeriod(const PartialDate &from, const PartialDate &until);

} // namespace minutier
