// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Heads.h"
#include "presentation/Session.h"

namespace minutier {

/// Whether this window may sign for the office: it writes, reads as the office, and holds the keys.
bool maySign(const Session &session);

/// The newest signed head of a ledger, signed now where this window may.
Result<SignedHead> officeHead(const Session &session, const QString &ledger);

/// A digest in groups of eight, as it is printed, so that an eye or a voice can compare it.
QString inGroups(const QString &digest, int length = 8);

} // namespace minutier
