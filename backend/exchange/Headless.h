// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace minutier {

/// Prepares a program that draws without a screen; call it before the application object is made.
void beHeadless();

/// Uses the fonts of the computer without its rules of substitution, which documents have no use for and which take a
/// tenth of the time that minutes take to write. After `beHeadless`.
void takeFontsAsTheyAre();

} // namespace minutier
