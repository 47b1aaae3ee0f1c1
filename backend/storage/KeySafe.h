// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "evidence/Key.h"

namespace minutier {

/// The keyring of the desktop, asked through `minutier-keyring` beside this program, which alone is linked with it.
/// Every call waits, for as long as its owner takes to open it.
class KeySafe
{
public:
    /// Keeps a secret under a name that no other has, and finds it again before it says so.
    static Result<> keep(const QString &name, const evidence::Key &secret);
    static Result<evidence::Key> find(const QString &name);
    static Result<> drop(const QString &name);
};

} // namespace minutier
