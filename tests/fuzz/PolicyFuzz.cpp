// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes arrive, a policy is refused with a place, or means what it is written back as.
#include "evidence/Policy.h"

#include <cstdlib>

using namespace minutier::evidence;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto read = readPolicy(text);
    if (read.policy ? read.policy->toText() != text.substr(0, text.size() - (text.ends_with('\n') ? 1 : 0))
                    : read.fault.empty())
        std::abort();
    if (read.policy && read.policy->wanted > read.policy->cosigners.size())
        std::abort();
    return 0;
}
