// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library holds resources only; a translation unit of its own keeps every linker content.
namespace minutier {

/// How many languages the resources hold.
extern const int translatedLanguages;
const int translatedLanguages = 3;

} // namespace minutier
