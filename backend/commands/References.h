// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/Project.h"

namespace minutier {

/// A reference for people: `D-2020-003`.
QString makeReference(QLatin1StringView prefix, int year, int number, int digits = 3);

/// The reference of a seat: `S-07`.
QString seatReference(int number);

/// Refuses a language the program does not speak.
Result<> checkLanguage(const QString &lang);

/// Refuses two things of different projects.
Result<> inSameProject(const ProjectId &one, const ProjectId &other, const QString &field);

} // namespace minutier
