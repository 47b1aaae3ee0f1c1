// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace minutier {

/// Prepares a program that draws without a screen; call it before the application object is made.
void beHeadless();

} // namespace minutier
