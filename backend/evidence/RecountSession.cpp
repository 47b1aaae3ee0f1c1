// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Recount.h"

namespace minutier::evidence {

static void recountProcedure(const Scene &scene, const Fold &then, const Row &decision, std::string_view recordedAt)
{
    const auto adopted = scene.need(decision, "adopted_by");
    const auto closes = scene.need(decision, "closes_on");
    if (!adopted || !closes)
        return;
    // A procedure that had no last day, or had not reached it, decided nothing yet.
    if (*adopted != "written_procedure" || closes->empty() || recordedAt.substr(0, closes->size()) < *closes) {
        scene.report.add(Code::WrittenProcedureOpen, {{"on", *closes}, {"adopted_by", *adopted}});
        return;
    }
    scene.report.addFact(Code::WrittenProcedure, then.isComplete(decision), {{"on", *closes}});
}

void recountSession(const Scene &scene, const Fold &then, const Row &decision, std::string_view recordedAt)
{
    const auto id = scene.need(decision, "meeting_id");
    if (!id)
        return;
    if (id->empty()) {
        recountProcedure(scene, then, decision, recordedAt);
        return;
    }
    const auto *meeting = then.find("meeting", *id);
    if (!meeting) {
        scene.report.add(Code::SessionMissing, {{"id", *id}});
        return;
    }
    const auto state = scene.need(*meeting, "state");
    const auto starts = scene.need(*meeting, "starts_local");
    if (!state || !starts)
        return;
    const auto reference = labelOf(*meeting, "reference");
    const bool isHeld = *state == "in_session" || *state == "held";
    if (!isHeld && !then.isComplete(*meeting)) {
        // it may have been opened in an entry that is not shown
        scene.withheld(*meeting, "state");
        return;
    }
    if (!isHeld) {
        scene.report.add(Code::SessionNotHeld, {{"reference", reference}, {"state", *state}});
        return;
    }
    scene.report.addFact(
        Code::SessionHeld, then.isComplete(*meeting), {{"reference", reference}, {"on", starts->substr(0, 10)}}
    );
    recountSeats(scene, then, *meeting, decision);
}

} // namespace minutier::evidence
