// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Signing.h"

#include <QString>

namespace minutier {

/// A public key as the register keeps it: unpadded base64url.
QString toText(const evidence::PublicKey &key);

/// Whether a text is an honest Ed25519 public key, or empty.
bool isPublicKey(const QString &text);

} // namespace minutier
