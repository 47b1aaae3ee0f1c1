// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Bundle.h"
#include "evidence/BundleFormat.h"
#include "evidence/Checkpoint.h"
#include "evidence/Members.h"

#include <algorithm>
#include <bit>
#include <set>

namespace minutier::evidence {

static bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

namespace {

/// One pass over a bundle's JSON; the first fault is kept.
class BundleReader
{
public:
    explicit BundleReader(const Json &json)
        : m_members(json, {}, m_fault)
    {}

    BundleRead read()
    {
        if (m_members.text("format") != bundleFormat)
            m_members.refuse("format");
        readSubject();
        m_bundle.profile = m_members.text("profile");
        if (!isOneOf(m_bundle.profile, {"office", "members", "donor", "public"}))
            m_members.refuse("profile");
        m_bundle.lang = m_members.text("lang");
        if (!isOneOf(m_bundle.lang, {"en", "fr", "es"}))
            m_members.refuse("lang");
        readHead();
        readTail();
        for (const auto &entry : m_members.list("entries"))
            readEntry(entry);
        readEarlier();
        m_members.text("sum");
        m_members.end();
        return m_fault.empty() ? BundleRead{std::move(m_bundle), false, {}} : BundleRead{std::nullopt, false, m_fault};
    }

private:
    void readSubject()
    {
        Members subject(m_members.any("subject"), "subject", m_fault);
        m_bundle.subject = {subject.text("ent"), subject.text("id")};
        if (!isOneOf(m_bundle.subject.entity, {"version", "decision", "entry"}))
            subject.refuse("ent");
        subject.end();
    }

    void readHead()
    {
        m_bundle.head = m_members.text("head");
        const auto note = Note::fromText(m_bundle.head);
        const auto checkpoint = note ? Checkpoint::fromText(note->text) : std::nullopt;
        if (!checkpoint)
            m_members.refuse("head");
        m_size = checkpoint ? checkpoint->head.size : 0;
    }

    void readTail()
    {
        if (!m_members.has("after"))
            return;
        Members after(m_members.any("after"), "after", m_fault);
        BundleTail tail{after.number("from"), after.hashes("edge"), after.texts("leaves")};
        if (tail.from > m_size)
            after.refuse("from");
        if (tail.edge.size() != static_cast<std::size_t>(std::popcount(tail.from)))
            after.refuse("edge");
        if (tail.leaves.size() != m_size - tail.from)
            after.refuse("leaves");
        after.end();
        m_bundle.tail = std::move(tail);
    }

    void readEntry(const Json &json)
    {
        Members members(json, "entries", m_fault);
        BundleEntry entry{members.number("idx"), {}, {}, {}};
        const bool ascends = m_bundle.entries.empty() || m_bundle.entries.back().index < entry.index;
        if (entry.index >= m_size || !ascends)
            members.refuse("idx");
        if (!m_bundle.tail || entry.index < m_bundle.tail->from) {
            entry.leaf = members.text("leaf");
            entry.path = members.hashes("path");
        }
        std::set<std::tuple<std::string, std::string, std::int64_t, std::string>> opened;
        for (const auto &item : members.list("open")) {
            auto opening = readOpening(item, members);
            if (!opened.emplace(opening.entity, opening.id, opening.revision, opening.field).second)
                members.refuse("open");
            entry.openings.push_back(std::move(opening));
        }
        members.end();
        m_bundle.entries.push_back(std::move(entry));
    }

    static Opening readOpening(const Json &json, Members &members)
    {
        const auto *parts = json.asArray();
        if (!parts || parts->size() != 6) {
            members.refuse("open");
            return {};
        }
        const auto *entity = parts->at(0).asText();
        const auto *id = parts->at(1).asText();
        const auto *revision = parts->at(2).asInteger();
        const auto *field = parts->at(3).asText();
        const auto *salt = parts->at(4).asText();
        const auto &value = parts->at(5);
        const auto bytes = salt ? fromBase64Url(*salt) : std::nullopt;
        const auto hash = bytes ? hashOf(*bytes) : std::nullopt;
        if (!entity || !id || !revision || !field || !hash || value.asArray() || value.asObject()) {
            members.refuse("open");
            return {};
        }
        return {*entity, *id, *revision, *field, *hash, value};
    }

    void readEarlier()
    {
        if (!m_members.has("earlier"))
            return;
        Members members(m_members.any("earlier"), "earlier", m_fault);
        m_bundle.earlier = BundleEarlier{members.number("size"), members.hashes("path")};
        if (m_bundle.earlier->size == 0 || m_bundle.earlier->size > m_size)
            members.refuse("size");
        members.end();
    }

    std::string m_fault;
    Members m_members;
    Bundle m_bundle;
    std::uint64_t m_size = 0;
};

} // namespace

BundleRead readBundle(std::string_view text)
{
    const auto json = readCanonical(text);
    if (!json.value)
        return {std::nullopt, false, beginsWithMark(text) ? markFault : "json"};
    auto read = BundleReader(*json.value).read();
    if (read.bundle) {
        const auto &object = *json.value->asObject();
        read.sumFits = *object.find("sum")->asText() == sumOf(object);
    }
    return read;
}

} // namespace minutier::evidence
