// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes arrive, the canonical reader ends, and accepts nothing that it would not write byte for byte.
#include "evidence/Json.h"
#include "evidence/Leaf.h"

#include <cstdio>
#include <cstdlib>

using namespace minutier::evidence;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto read = readCanonical(text);
    if (read && read.value->toCanonical() != text) {
        std::fprintf(stderr, "Accepted, and written otherwise.\n");
        std::abort();
    }
    if (Leaf::fromText(text) && !read)
        std::abort();
    return 0;
}
