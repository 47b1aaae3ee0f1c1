// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes arrive, a bundle is examined to an end, and only the one the office made is verified.
#include "evidence/Examination.h"
#include "evidence/Speech.h"

#include <cstdlib>

using namespace minutier::evidence;

/// The office of the corpus: its key is the one of the tests' stories.
static Policy corpusPolicy()
{
    const auto office = SigningKey::fromSeed(*keyOf(Bytes(32, 1))).publicKey();
    const auto device = SigningKey::fromSeed(*keyOf(Bytes(32, 2))).publicKey();
    return {
        "minutier/office-1",
        {{"minutier/office-1", NoteSigning::Ed25519, office}},
        {},
        0,
        {{"device-1", device}},
    };
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto policy = corpusPolicy();
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto examined = examine(text, policy);
    for (const auto &finding : examined.report.findings())
        if (sentenceOf(finding, Lang::Fr).empty())
            std::abort();
    if (examined.bundle && examined.report.outcome() != Outcome::Malformed && examined.bundle->toText() != text &&
        examined.report.outcome() == Outcome::Verified)
        std::abort();
    if (!examined.bundle && examined.report.outcome() != Outcome::Malformed)
        std::abort();
    return 0;
}
