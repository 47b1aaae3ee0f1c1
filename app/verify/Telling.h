// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Examination.h"
#include "evidence/Speech.h"

namespace minutier::verify {

/// The report for people: what it comes to, then one line for each finding.
std::string toldToPeople(const evidence::Examined &examined, evidence::Lang lang);

/// The same as one JSON document.
std::string toldToScripts(const evidence::Examined &examined, evidence::Lang lang);

} // namespace minutier::verify
