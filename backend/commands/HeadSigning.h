// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Register.h"
#include "journal/Heads.h"

namespace minutier {

/// The newest head of a ledger under the office's signature: signed now where the keys are here.
Result<SignedHead> signedHeadOf(const Register &opened, const QString &ledger);

} // namespace minutier
