// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/HeadMemory.h"

#include "evidence/Members.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace minutier::evidence {

constexpr const char *memoryFormat = "minutier-heads-1";

std::filesystem::path HeadMemory::fileOf(const std::string &origin, const char *ending) const
{
    return m_folder / (toHex(sha256({bytesOf(origin)})).substr(0, 32) + ending);
}

std::optional<std::vector<HeadMemory::Remembered>> HeadMemory::heads(const std::string &origin) const
{
    const auto path = fileOf(origin, ".heads");
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return error ? std::nullopt : std::optional(std::vector<Remembered>());
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    const auto json = readCanonical(text.str());
    if (!json.value)
        return std::nullopt;
    std::string fault;
    std::vector<Remembered> remembered;
    Members members(*json.value, {}, fault);
    if (members.text("format") != memoryFormat)
        members.refuse("format");
    for (const auto &words : members.texts("heads")) {
        const auto note = Note::fromText(words);
        const auto checkpoint = note ? Checkpoint::fromText(note->text) : std::nullopt;
        if (!checkpoint || checkpoint->origin != origin)
            return std::nullopt;
        remembered.push_back({checkpoint->head, words});
    }
    members.end();
    std::ranges::sort(remembered, {}, [](const Remembered &one) { return one.head.size; });
    return fault.empty() ? std::optional(std::move(remembered)) : std::nullopt;
}

static FindingValues bothSizes(const TreeHead &before, const TreeHead &head)
{
    return {{"before", std::to_string(before.size)}, {"size", std::to_string(head.size)}};
}

/// Root of the first `size` entries, where the tail reaches back to them.
static std::optional<Hash> rootInTail(const Bundle &bundle, std::uint64_t size)
{
    if (!bundle.tail || size < bundle.tail->from)
        return std::nullopt;
    auto frontier = Frontier::fromPeaks(bundle.tail->from, bundle.tail->edge).value_or(Frontier());
    for (std::size_t i = 0; frontier.size() < size; ++i)
        frontier.append(leafHash(bytesOf(bundle.tail->leaves.at(i))));
    return frontier.root();
}

void HeadMemory::judge(const Checkpoint &checkpoint, const Bundle &bundle, Report &report) const
{
    const auto known = heads(checkpoint.origin);
    if (!known) {
        report.add(Code::MemoryUnusable);
        return;
    }
    const auto &head = checkpoint.head;
    if (known->empty()) {
        report.add(Code::MemoryFirst, {{"size", std::to_string(head.size)}});
        return;
    }

    const Remembered *last = nullptr; // the largest that is no larger than this head
    for (const auto &one : *known)
        if (one.head.size <= head.size)
            last = &one;
    if (!last) {
        report.add(Code::MemoryOlder, bothSizes(known->back().head, head));
        return;
    }
    if (last->head.size == head.size && last->head.root != head.root) {
        report.add(Code::MemoryFork, bothSizes(last->head, head));
        return;
    }
    // Seen before or not: who saw a newer head is shown the past.
    if (head.size < known->back().head.size) {
        const bool isKnown = last->head == head;
        report.add(isKnown ? Code::MemoryOlderKnown : Code::MemoryOlder, bothSizes(known->back().head, head));
        return;
    }
    if (last->head.size == head.size) {
        report.add(Code::MemoryKnown, {{"size", std::to_string(head.size)}});
        return;
    }

    const auto before = rootInTail(bundle, last->head.size);
    const bool hasPath = bundle.earlier && bundle.earlier->size == last->head.size;
    if (!before && !hasPath) {
        // Of nothing, everything is the continuation.
        report.add(last->head.size == 0 ? Code::MemoryContinues : Code::MemoryGap, bothSizes(last->head, head));
        return;
    }
    const bool continues = before ? *before == last->head.root : isConsistent(last->head, head, bundle.earlier->path);
    report.add(continues ? Code::MemoryContinues : Code::MemoryFork, bothSizes(last->head, head));
}

static bool replaceFile(const std::filesystem::path &path, const std::string &text)
{
    auto beside = path;
    beside += ".new";
    std::ofstream file(beside, std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    std::error_code error;
    if (file)
        std::filesystem::rename(beside, path, error);
    return file && !error;
}

bool HeadMemory::remember(const Checkpoint &checkpoint, const std::string &note) const
{
    const auto known = heads(checkpoint.origin);
    if (!known)
        return false;
    Json::Array notes;
    for (const auto &one : *known) {
        if (one.head == checkpoint.head)
            return true;
        notes.emplace_back(one.note);
    }
    notes.emplace_back(note);
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    const Json file(Json::Object{{"format", Json(memoryFormat)}, {"heads", Json(std::move(notes))}});
    return !error && replaceFile(fileOf(checkpoint.origin, ".heads"), file.toCanonical());
}

void HeadMemory::keepFork(const Checkpoint &checkpoint, const std::string &note) const
{
    const auto known = heads(checkpoint.origin);
    std::string text;
    if (known)
        for (const auto &one : *known)
            text += one.note + '\n';
    (void)replaceFile(fileOf(checkpoint.origin, ".fork"), text + note);
}

} // namespace minutier::evidence
