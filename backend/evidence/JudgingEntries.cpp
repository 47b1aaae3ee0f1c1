// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Judging.h"

#include "evidence/BundleDraft.h"

#include <algorithm>

namespace minutier::evidence {

namespace {

/// Walks the leaves before the tail and those in it, and opens what the bundle opens.
class EntryJudge
{
public:
    EntryJudge(const Bundle &bundle, const TreeHead &head, Report &report)
        : m_bundle(bundle)
        , m_head(head)
        , m_report(report)
    {}

    std::vector<VisibleEntry> judge()
    {
        for (const auto &entry : m_bundle.entries)
            if (entry.leaf)
                judgeSingle(entry, *entry.leaf);
        if (m_bundle.tail)
            judgeTail(*m_bundle.tail);
        else
            m_report.add(Code::TailAbsent);
        for (const auto &entry : m_bundle.entries)
            judgeOpenings(entry);
        return std::move(m_visible);
    }

private:
    void judgeSingle(const BundleEntry &entry, const std::string &leaf)
    {
        if (!includes(m_head.root, m_head.size, leafHash(bytesOf(leaf)), entry.index, entry.path)) {
            m_report.add(Code::EntryNotIncluded, {{"entry", std::to_string(entry.index)}});
            return;
        }
        read(entry.index, leaf);
    }

    void judgeTail(const BundleTail &tail)
    {
        const FindingValues place{{"from", std::to_string(tail.from)}, {"size", std::to_string(m_head.size)}};
        auto frontier = Frontier::fromPeaks(tail.from, tail.edge).value_or(Frontier());
        for (const auto &leaf : tail.leaves)
            frontier.append(leafHash(bytesOf(leaf)));
        if (frontier.root() != m_head.root) {
            m_report.add(Code::TailWrong, place);
            return;
        }
        for (std::size_t i = 0; i < tail.leaves.size(); ++i)
            read(tail.from + i, tail.leaves[i]);
        m_report.add(Code::TailComplete, place);
    }

    void read(std::uint64_t index, const std::string &text)
    {
        auto leaf = Leaf::fromText(text);
        if (leaf)
            m_visible.push_back({index, *std::move(leaf), {}});
        else
            m_report.add(Code::LeafUnreadable, {{"entry", std::to_string(index)}});
    }

    void judgeOpenings(const BundleEntry &entry)
    {
        const auto visible = std::ranges::find(m_visible, entry.index, &VisibleEntry::index);
        if (visible == m_visible.end())
            return;
        for (const auto &opening : entry.openings) {
            const FindingValues place{
                {"entry", std::to_string(entry.index)}, {"entity", opening.entity}, {"field", opening.field}};
            const auto *change = visible->leaf.changeOf(opening.entity, opening.id, opening.revision);
            const auto field =
                change ? change->fields.find(opening.field) : std::map<std::string, Hash>::const_iterator();
            if (!change || field == change->fields.end()) {
                m_report.add(Code::OpeningStray, place);
                continue;
            }
            const auto path = openingPath(opening.entity, opening.id, opening.field);
            if (commitSalted(opening.salt, path, opening.value) != field->second)
                m_report.add(Code::OpeningWrong, place);
            else
                visible->opened[{opening.entity, opening.id, opening.revision, opening.field}] = opening.value;
        }
    }

    const Bundle &m_bundle;
    const TreeHead &m_head;
    Report &m_report;
    std::vector<VisibleEntry> m_visible;
};

} // namespace

std::vector<VisibleEntry> judgeEntries(const Bundle &bundle, const TreeHead &head, Report &report)
{
    auto visible = EntryJudge(bundle, head, report).judge();
    if (report.outcome() != Outcome::Contradiction)
        report.add(
            Code::EntriesIncluded, {{"count", std::to_string(visible.size())}, {"size", std::to_string(head.size)}}
        );
    return visible;
}

} // namespace minutier::evidence
