// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Examination.h"

#include "evidence/Judging.h"
#include "evidence/Recount.h"

namespace minutier::evidence {

static void sayBreaks(const Fold &rows, Report &report)
{
    for (const auto &place : rows.breaks())
        report.add(
            place.kind == RowBreak::Kind::Gap ? Code::RowGap : Code::RowBackwards,
            {{"entry", std::to_string(place.entry)}, {"entity", place.entity}, {"id", place.id}}
        );
    if (rows.withheld() > 0)
        report.add(Code::ValuesWithheld, {{"count", std::to_string(rows.withheld())}});
}

/// What rests on a head that is signed: entries, continuity, devices, and what the bundle is about.
static void examineContent(const Examined &examined, const Policy &policy, const HeadMemory *memory, Report &report)
{
    const auto &bundle = *examined.bundle;
    const auto entries = judgeEntries(bundle, examined.head->head, report);
    if (report.outcome() == Outcome::Contradiction)
        return; // what would be counted from here on would rest on nothing
    if (memory)
        memory->judge(*examined.head, bundle, report);
    else
        report.add(Code::MemoryAbsent);
    judgeDevices(entries, policy, report);
    const auto from = bundle.tail ? std::optional(bundle.tail->from) : std::nullopt;
    const Scene scene{entries, from, examined.head->head.size, report};
    sayBreaks(scene.foldAll(), report);
    if (bundle.subject.entity == "version")
        recountVersion(scene, bundle.subject.id);
    else if (bundle.subject.entity == "decision")
        recountDecision(scene, bundle.subject.id);
    else
        recountEntry(scene, bundle.subject.id);
}

static void keepInMemory(const Examined &examined, const HeadMemory &memory, Report &report)
{
    if (report.has(Code::MemoryFork))
        memory.keepFork(*examined.head, examined.bundle->head);
    else if (report.outcome() == Outcome::Verified && !memory.remember(*examined.head, examined.bundle->head))
        report.add(Code::MemoryUnusable);
}

Examined examine(std::string_view bundleText, const Policy &policy, const HeadMemory *memory)
{
    Examined examined;
    auto &report = examined.report;
    auto read = readBundle(bundleText);
    if (!read.bundle) {
        report.add(Code::Malformed, {{"place", read.fault}});
        return examined;
    }
    examined.bundle = std::move(read.bundle);
    if (!read.sumFits)
        examined.bundle->earlier.reset(); // a slip in it must not look like a second history
    const auto note = Note::fromText(examined.bundle->head).value_or(Note());
    examined.head = Checkpoint::fromText(note.text).value_or(Checkpoint());
    if (judgeHead(note, *examined.head, policy, report))
        examineContent(examined, policy, memory, report);
    if (!read.sumFits && report.outcome() == Outcome::Verified)
        report.add(Code::SumDiffers);
    if (memory)
        keepInMemory(examined, *memory, report);
    return examined;
}

} // namespace minutier::evidence
