// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Finding.h"

#include <optional>

namespace minutier::evidence {

/// A language that findings are told in.
enum class Lang : std::uint8_t { En, Fr, Es };

/// The language of `en`, `fr` or `es`; nothing for another word.
std::optional<Lang> langOf(std::string_view word);

/// The plain sentence of a finding, its values in place.
std::string sentenceOf(const Finding &finding, Lang lang);

/// “Proved”, “Attested by the secretary”, “Withheld or erased”, “Not proved”, “Contradiction”.
std::string_view spoken(Standing standing, Lang lang);

/// What the examination comes to, as a sentence.
std::string_view spoken(Outcome outcome, Lang lang);

/// The same, said of one report: a proof that is sound and only older than what the reader verified is told so.
std::string_view spoken(const Report &report, Lang lang);

/// What no examination can prove; said under every report.
std::string_view spokenLimits(Lang lang);

} // namespace minutier::evidence
