// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes arrive, a note is refused or written back the same, and nobody is found to have signed it by chance.
#include "evidence/Checkpoint.h"

#include <cstdlib>

using namespace minutier::evidence;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (const auto head = Checkpoint::fromText(text); head && head->toText() != text)
        std::abort();
    if (const auto key = VerifierKey::fromText(text); key && key->toText() != text)
        std::abort();
    const auto note = Note::fromText(text);
    if (!note)
        return 0;
    if (note->toText() != text)
        std::abort();
    // Keys of other seeds than those of the corpus: their names are there, their signatures are not.
    std::vector<VerifierKey> strangers;
    for (const auto &signature : note->signatures)
        strangers.push_back({signature.name, NoteSigning::Ed25519, SigningKey::fromSeed(Key()).publicKey()});
    const auto signers = note->signedBy(strangers);
    if (signers && !signers->empty())
        std::abort();
    return 0;
}
