// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Finding.h"

#include <array>

namespace minutier::evidence {

/// One finding's sentence; a word in braces stands for its value of that name.
struct SpokenCode
{
    Code code;
    std::string_view sentence;
};

/// A sentence for each code, in the order of the codes.
using SpeechTable = std::array<SpokenCode, codeCount>;

const SpeechTable &englishSentences();
const SpeechTable &frenchSentences();
const SpeechTable &spanishSentences();

} // namespace minutier::evidence
