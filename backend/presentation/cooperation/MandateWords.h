// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queries/cooperation/MandateLines.h"

namespace minutier {

class Session;

// How a mandate is said on a day: one that should have begun, or ended, is late.
QString stateWordOf(const Mandate &mandate, const QDate &today);
QString shapeOf(const Mandate &mandate, const QDate &today);

/// The volunteer as the window's account may see them; "nobody yet" while nobody is found.
QString volunteerOf(const Session &session, const MandateLine &line);

} // namespace minutier
