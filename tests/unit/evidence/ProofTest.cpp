// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Catch.h"
#include "unit/evidence/TreeByDefinition.h"

#include <bit>
#include <random>

using namespace minutier::evidence;
using namespace minutier::evidence::test;

TEST_CASE("Every proof of inclusion is the one of the definition, and leads to the root", "[evidence][proof]")
{
    KeptTree tree;
    bool same = true;
    bool proves = true;
    for (std::size_t size = 1; size <= 512; ++size) {
        tree.append(leafHash(bytesOf(std::to_string(size))));
        const auto root = rootByDefinition(tree.leaves);
        same = same && root == tree.frontier.root() && rootAt(tree.reader(), size) == root;
        for (std::size_t index = 0; index < size; ++index) {
            const auto path = proveInclusion(tree.reader(), index, size);
            REQUIRE(path);
            if (size <= 64 || size % 37 == 0)
                same = same && *path == inclusionByDefinition(index, tree.leaves);
            proves = proves && includes(root, size, tree.leaves[index], index, *path);
        }
    }
    CHECK(same);
    CHECK(proves);
}

TEST_CASE("Every proof of consistency is the one of the definition, and joins both roots", "[evidence][proof]")
{
    const KeptTree tree(512);
    std::vector<Hash> roots;
    for (std::size_t size = 0; size <= 512; ++size)
        roots.push_back(*rootAt(tree.reader(), size));
    bool same = true;
    bool joins = true;
    for (std::size_t later = 1; later <= 512; ++later) {
        const std::span leaves(tree.leaves.data(), later);
        for (std::size_t earlier = 1; earlier <= later; ++earlier) {
            const auto path = proveConsistency(tree.reader(), earlier, later);
            REQUIRE(path);
            if (later <= 64 || later % 37 == 0)
                same = same && *path == consistencyByDefinition(earlier, leaves);
            joins = joins && isConsistent({earlier, roots[earlier]}, {later, roots[later]}, *path);
        }
    }
    CHECK(same);
    CHECK(joins);
}

TEST_CASE("All proofs of trees up to 512 leaves are those of the definition", "[.][long]")
{
    const KeptTree tree(512);
    bool same = true;
    for (std::size_t size = 1; size <= 512; ++size) {
        const std::span leaves(tree.leaves.data(), size);
        for (std::size_t i = 0; i < size; ++i) {
            same = same && *proveInclusion(tree.reader(), i, size) == inclusionByDefinition(i, leaves);
            same = same && *proveConsistency(tree.reader(), i + 1, size) == consistencyByDefinition(i + 1, leaves);
        }
    }
    CHECK(same);
}

TEST_CASE("A proof reads a number of nodes that grows with the tree's depth only", "[evidence][proof]")
{
    const KeptTree tree(5000);
    std::size_t most = 0;
    for (std::size_t size = 4096; size <= 5000; size += 31)
        for (std::size_t index = 0; index < size; index += 61) {
            tree.reads = 0;
            CHECK(proveInclusion(tree.reader(), index, size));
            most = std::max(most, tree.reads);
            tree.reads = 0;
            CHECK(proveConsistency(tree.reader(), index + 1, size));
            most = std::max(most, tree.reads);
        }
    CHECK(most <= 2 * 13);
}

TEST_CASE("A store that lost a node, and a leaf that is not there, give no proof", "[evidence][proof]")
{
    KeptTree tree(11);
    CHECK_FALSE(proveInclusion(tree.reader(), 11, 11));
    CHECK_FALSE(proveConsistency(tree.reader(), 0, 11));
    CHECK_FALSE(proveConsistency(tree.reader(), 12, 11));
    CHECK_FALSE(frontierAt(tree.reader(), 12));
    tree.nodes.erase({0, 10});
    CHECK_FALSE(proveInclusion(tree.reader(), 0, 11));
    CHECK_FALSE(proveConsistency(tree.reader(), 3, 11));
    CHECK_FALSE(rootAt(tree.reader(), 11));
    CHECK(frontierAt(tree.reader(), 10)->peaks().size() == 2);
}

TEST_CASE("A path with one bit changed, a hash more or a hash less proves nothing", "[evidence][proof]")
{
    const KeptTree tree(200);
    std::mt19937_64 random(20201122);
    int accepted = 0;
    for (int i = 0; i < 20'000; ++i) {
        const auto later = 2 + random() % 199;
        const auto earlier = 1 + random() % (later - 1);
        const TreeHead small{earlier, *rootAt(tree.reader(), earlier)};
        TreeHead large{later, *rootAt(tree.reader(), later)};
        const auto leaf = tree.leaves[earlier];
        auto inclusion = *proveInclusion(tree.reader(), earlier, later);
        auto consistency = *proveConsistency(tree.reader(), earlier, later);
        const auto bit = std::uint8_t(1U << (random() % 8));
        switch (random() % 4) {
        case 0:
            inclusion[random() % inclusion.size()][random() % 32] ^= bit;
            consistency[random() % consistency.size()][random() % 32] ^= bit;
            break;
        case 1:
            inclusion.push_back(leaf);
            consistency.push_back(leaf);
            break;
        case 2:
            inclusion.pop_back();
            consistency.pop_back();
            break;
        default:
            large.root[random() % 32] ^= bit;
        }
        accepted += includes(large.root, later, leaf, earlier, inclusion) ? 1 : 0;
        accepted += isConsistent(small, large, consistency) ? 1 : 0;
    }
    CHECK(accepted == 0);
}

TEST_CASE("A tree that appends tells each perfect subtree once", "[evidence][proof]")
{
    const KeptTree tree(1000);
    CHECK(tree.nodes.size() == 2 * 1000 - std::size_t(std::popcount(1000U)));
    for (const auto &[place, hash] : tree.nodes) {
        const auto width = std::size_t{1} << place.first;
        CHECK(hash == rootByDefinition(std::span(tree.leaves).subspan(place.second * width, width)));
    }
    CHECK_FALSE(Frontier::fromPeaks(3, {Hash{}}));
    CHECK(Frontier::fromPeaks(3, {Hash{}, Hash{}})->size() == 3);
}

TEST_CASE("Sizes near the largest number are judged without overflow", "[evidence][proof]")
{
    const auto largest = ~std::uint64_t{0};
    const ProofPath longest(64, Hash{});
    CHECK(rootByInclusion(Hash{}, 0, largest, longest));
    CHECK_FALSE(rootByInclusion(Hash{}, 0, largest, std::span(longest).first(63)));
    CHECK_FALSE(includes(Hash{}, largest, Hash{}, largest, longest));
    CHECK_FALSE(isConsistent({largest - 1, {}}, {largest, {}}, longest));
    CHECK_FALSE(isConsistent({0, sha256({})}, {5, {}}, {}));
    CHECK_FALSE(isConsistent({0, sha256({})}, {0, sha256({})}, {}));
    CHECK_FALSE(isConsistent({6, {}}, {5, {}}, {}));
    CHECK(isConsistent({5, {}}, {5, {}}, {}));
    CHECK_FALSE(isConsistent({5, {}}, {5, {}}, std::span(longest).first(1)));
}
