// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/evidence/TreeByDefinition.h"

#include <bit>
#include <fstream>
#include <sstream>

namespace minutier::evidence::test {

Hash rootByDefinition(std::span<const Hash> leaves)
{
    if (leaves.empty())
        return sha256({});
    if (leaves.size() == 1)
        return leaves.front();
    const auto half = std::bit_floor(leaves.size() - 1);
    return nodeHash(rootByDefinition(leaves.first(half)), rootByDefinition(leaves.subspan(half)));
}

ProofPath inclusionByDefinition(std::size_t index, std::span<const Hash> leaves)
{
    if (leaves.size() == 1)
        return {};
    const auto half = std::bit_floor(leaves.size() - 1);
    auto path = index < half ? inclusionByDefinition(index, leaves.first(half))
                             : inclusionByDefinition(index - half, leaves.subspan(half));
    path.push_back(rootByDefinition(index < half ? leaves.subspan(half) : leaves.first(half)));
    return path;
}

static ProofPath subproofByDefinition(std::size_t earlier, std::span<const Hash> leaves, bool known)
{
    if (earlier == leaves.size())
        return known ? ProofPath{} : ProofPath{rootByDefinition(leaves)};
    const auto half = std::bit_floor(leaves.size() - 1);
    auto path = earlier <= half ? subproofByDefinition(earlier, leaves.first(half), known)
                                : subproofByDefinition(earlier - half, leaves.subspan(half), false);
    path.push_back(rootByDefinition(earlier <= half ? leaves.subspan(half) : leaves.first(half)));
    return path;
}

ProofPath consistencyByDefinition(std::size_t earlier, std::span<const Hash> leaves)
{
    return subproofByDefinition(earlier, leaves, true);
}

KeptTree::KeptTree(std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i)
        append(leafHash(bytesOf(std::to_string(i))));
}

void KeptTree::append(const Hash &leaf)
{
    leaves.push_back(leaf);
    frontier.append(leaf, [this](unsigned level, std::uint64_t index, const Hash &hash) {
        nodes[{level, index}] = hash;
    });
}

NodeReader KeptTree::reader() const
{
    return [this](unsigned level, std::uint64_t index) -> std::optional<Hash> {
        ++reads;
        const auto node = nodes.find({level, index});
        return node == nodes.end() ? std::nullopt : std::optional(node->second);
    };
}

static std::string textOfFile(const std::string &path)
{
    const std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string vectorText(const std::string &name)
{
    return textOfFile(std::string(SOURCE_ROOT "/../shared/vectors/") + name);
}

std::string ownVectorText(const std::string &name)
{
    return textOfFile(std::string(SOURCE_ROOT "/tests/data/vectors/") + name);
}

} // namespace minutier::evidence::test
