// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/BundleDraft.h"

#include <algorithm>

namespace minutier::evidence {

std::string openingPath(const std::string &entity, const std::string &id, const std::string &field)
{
    return entity + '/' + id + '/' + field;
}

BundleDraft::BundleDraft(BundleSubject subject, std::string profile, std::string lang, std::string head)
    : m_bundle{
          .subject = std::move(subject),
          .profile = std::move(profile),
          .lang = std::move(lang),
          .head = std::move(head)}
{}

void BundleDraft::setTail(const Frontier &before, std::vector<std::string> leaves)
{
    m_bundle.tail = BundleTail{before.size(), before.peaks(), std::move(leaves)};
}

void BundleDraft::addEntry(std::uint64_t index, std::string leaf, ProofPath path)
{
    auto &entry = m_entries[index];
    entry.leaf = std::move(leaf);
    entry.path = std::move(path);
}

void BundleDraft::open(
    std::uint64_t index,
    const Secret &secret,
    const std::string &entity,
    const std::string &id,
    std::int64_t revision,
    const std::string &field,
    const Json &value
)
{
    Opening opening{entity, id, revision, field, saltOf(secret, openingPath(entity, id, field)), value};
    auto &openings = m_entries[index].openings;
    const bool there = std::ranges::any_of(openings, [&opening](const Opening &one) {
        return one.entity == opening.entity && one.id == opening.id && one.revision == opening.revision &&
               one.field == opening.field;
    });
    if (!there)
        openings.push_back(std::move(opening));
}

void BundleDraft::continueFrom(std::uint64_t size, ProofPath path)
{
    m_bundle.earlier = BundleEarlier{size, std::move(path)};
}

Bundle BundleDraft::bundle() const
{
    auto made = m_bundle;
    for (const auto &[index, draft] : m_entries) {
        auto entry = draft;
        entry.index = index;
        if (made.tail && index >= made.tail->from) {
            entry.leaf.reset();
            entry.path.clear();
            if (entry.openings.empty())
                continue;
        }
        made.entries.push_back(std::move(entry));
    }
    return made;
}

std::string BundleDraft::toText() const
{
    return bundle().toText();
}

} // namespace minutier::evidence
