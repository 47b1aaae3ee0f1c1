// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Proof.h"

#include <map>

namespace minutier::evidence::test {

/// RFC 6962 section 2.1 as it is written there, over the hashes of leaves: slow, and plain enough to be believed.
Hash rootByDefinition(std::span<const Hash> leaves);
ProofPath inclusionByDefinition(std::size_t index, std::span<const Hash> leaves);
ProofPath consistencyByDefinition(std::size_t earlier, std::span<const Hash> leaves);

/// A tree that keeps its perfect subtrees as a store does, and counts how often they are read.
class KeptTree
{
public:
    explicit KeptTree(std::size_t size = 0);
    void append(const Hash &leaf);
    [[nodiscard]] NodeReader reader() const;

    std::vector<Hash> leaves;
    Frontier frontier;
    std::map<std::pair<unsigned, std::uint64_t>, Hash> nodes;
    mutable std::size_t reads = 0;
};

/// The text of a file under the shared vectors, or of this project's own; empty when it is not there.
std::string vectorText(const std::string &name);
std::string ownVectorText(const std::string &name);

} // namespace minutier::evidence::test
