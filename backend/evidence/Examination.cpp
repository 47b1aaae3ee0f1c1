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
static void examineContent(
    const Bundle &bundle, const Checkpoint &checkpoint, const Policy &policy, const HeadMemory *memory, Report &report
)
{
    const auto entries = judgeEntries(bundle, checkpoint.head, report);
    if (report.outcome() == Outcome::Contradiction)
        return; // what would be counted from here on would rest on nothing
    if (memory)
        memory->judge(checkpoint, bundle, report);
    else
        report.add(Code::MemoryAbsent);
    judgeDevices(entries, policy, report);
    const auto from = bundle.tail ? std::optional(bundle.tail->from) : std::nullopt;
    const Scene scene{entries, from, checkpoint.head.size, report};
    sayBreaks(scene.foldAll(), report);
    if (bundle.subject.entity == "version")
        recountVersion(scene, bundle.subject.id);
    else if (bundle.subject.entity == "decision")
        recountDecision(scene, bundle.subject.id);
    else
        recountEntry(scene, bundle.subject.id);
}

static void
keepInMemory(const HeadMemory &memory, const Checkpoint &checkpoint, const std::string &note, Report &report)
{
    if (report.has(Code::MemoryFork))
        memory.keepFork(checkpoint, note);
    else if (report.outcome() == Outcome::Verified && !memory.remember(checkpoint, note))
        report.add(Code::MemoryUnusable);
}

Examined examine(std::string_view bundleText, const Policy &policy, const HeadMemory *memory)
{
    Examined examined;
    auto &report = examined.report;
    auto read = readBundle(bundleText);
    if (!read.bundle) {
        if (read.fault == markFault)
            report.add(Code::MalformedMark);
        else
            report.add(Code::Malformed, {{"place", read.fault}});
        return examined;
    }
    auto &bundle = *read.bundle;
    if (!read.sumFits)
        bundle.earlier.reset(); // a slip in it must not look like a second history
    const auto note = Note::fromText(bundle.head).value_or(Note());
    const auto checkpoint = Checkpoint::fromText(note.text).value_or(Checkpoint());
    if (judgeHead(note, checkpoint, policy, report))
        examineContent(bundle, checkpoint, policy, memory, report);
    if (!read.sumFits && report.outcome() == Outcome::Verified)
        report.add(Code::SumDiffers);
    if (memory)
        keepInMemory(*memory, checkpoint, bundle.head, report);
    examined.head = checkpoint;
    examined.bundle = std::move(bundle);
    return examined;
}

} // namespace minutier::evidence
