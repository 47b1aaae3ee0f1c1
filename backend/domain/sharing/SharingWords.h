// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Words.h"
#include "domain/sharing/Consent.h"
#include "domain/sharing/Incident.h"
#include "domain/sharing/Retention.h"

namespace minutier {

// The words people read for consents, retention and incidents; translate them in the context "Words".
const char *wordOf(Purpose value);
const char *wordOf(GivenHow value);
const char *wordOf(Kept value);
const char *wordOf(IncidentKind value);
const char *wordOf(Severity value);
const char *wordOf(Notice value);

} // namespace minutier
