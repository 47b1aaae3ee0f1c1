// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A story as the register writes it, each entry with the columns that a recount reads.
#include "unit/evidence/SyntheticLedger.h"

namespace minutier::evidence::test {

static Json word(const char *text)
{
    return Json(text);
}

static Json whole(std::int64_t number)
{
    return Json(number);
}

static Write seat(const std::string &id, const char *sector)
{
    return {
        "seat",
        id,
        {{"committee_id", word("committee-1")}, {"sector", word(sector)}, {"valid_from", word("2020")}},
    };
}

static Write attendance(const std::string &id, const char *seatId, const char *capacity, const char *status)
{
    Fields fields{{"meeting_id", word("meeting-1")}, {"capacity", word(capacity)}, {"status", word(status)}};
    if (seatId)
        fields["seat_id"] = word(seatId);
    return {"attendance", id, std::move(fields)};
}

static Write activity(const std::string &id, const char *code, const char *title, std::int64_t dropped)
{
    return {
        "activity",
        id,
        {{"version_id", word("version-1")},
         {"code", word(code)},
         {"type", word("workshop")},
         {"title", word(title)},
         {"budget", word("1200.50")},
         {"currency", word("EUR")},
         {"dropped", whole(dropped)},
         {"lang", word("fr")}},
    };
}

std::string plannedDigest()
{
    // As the register makes it, written out once so that the recount is not compared with itself.
    return toHex(sha256({bytesOf(
        R"({"activities":[{"budget":"1200.50","code":"A1","currency":"EUR","lang":"fr","title":"Atelier","type":"workshop"},)"
        R"({"budget":"1200.50","code":"A2","currency":"EUR","lang":"fr","title":"Étude","type":"workshop"}],)"
        R"("format":"minutier-plan-1","project":"project-1","year":2})"
    )}));
}

namespace {

/// Adds entries, each after a test had its chance to change it.
class Story
{
public:
    explicit Story(Twist twist)
        : m_twist(std::move(twist))
    {}

    void tell(const std::string &verb, std::vector<Write> writes)
    {
        if (m_twist)
            m_twist(verb, writes);
        ledger.add(verb, std::move(writes));
    }

    SyntheticLedger ledger;

private:
    Twist m_twist;
};

void tellOfCommittee(Story &story)
{
    story.tell("committee.formed", {{"committee", "committee-1", {{"name", word("Comité")}}}});
    story.tell(
        "seats.added",
        {seat("seat-1", "institution"),
         seat("seat-2", "civil_society"),
         seat("seat-3", "academic"),
         {"terms",
          "terms-1",
          {{"committee_id", word("committee-1")},
           {"valid_from", word("2020-01")},
           {"quorum_seats", whole(2)},
           {"quorum_sectors", whole(2)}}}}
    );
}

void tellOfSession(Story &story)
{
    story.tell(
        "meeting.planned",
        {{"meeting",
          "meeting-1",
          {{"committee_id", word("committee-1")},
           {"reference", word("S-2020-01")},
           {"starts_local", word("2020-11-12T09:00:00")},
           {"state", word("planned")}}},
         {"agenda_item", "item-1", {{"meeting_id", word("meeting-1")}, {"position", whole(1)}}},
         {"agenda_item", "item-2", {{"meeting_id", word("meeting-1")}, {"position", whole(2)}}}}
    );
    story.tell(
        "attendance.marked",
        {attendance("attendance-1", "seat-1", "titular", "present"),
         attendance("attendance-2", "seat-2", "alternate", "present"),
         attendance("attendance-3", "seat-3", "titular", "excused"),
         attendance("attendance-4", nullptr, "guest", "present")}
    );
    story.tell("meeting.opened", {{"meeting", "meeting-1", {{"state", word("in_session")}}}});
}

void tellOfPlan(Story &story)
{
    story.tell(
        "plan.opened",
        {{"plan", "plan-1", {{"project_id", word("project-1")}, {"year", whole(2)}}},
         {"version",
          "version-1",
          {{"plan_id", word("plan-1")}, {"reference", word("Y2-v1")}, {"state", word("draft")}}},
         activity("activity-2", "A2", "Étude", 0),
         activity("activity-1", "A1", "Atelier", 0),
         activity("activity-3", "A3", "Voyage", 1)}
    );
    story.tell(
        "version.submitted",
        {{"version", "version-1", {{"state", word("submitted")}, {"digest", Json(plannedDigest())}}}}
    );
}

void tellOfDecision(Story &story)
{
    story.tell(
        "decision.recorded",
        {{"decision",
          "decision-1",
          {{"meeting_id", word("meeting-1")},
           {"agenda_item_id", word("item-2")},
           {"reference", word("D-2020-001")},
           {"kind", word("validation")},
           {"state", word("adopted")},
           {"adopted_by", word("consensus")},
           {"decided_on", word("2020-11-12")}}},
         {"version", "version-1", {{"state", word("validated_with_conditions")}, {"decision_id", word("decision-1")}}},
         {"condition", "condition-1", {{"decision_id", word("decision-1")}, {"state", word("open")}}},
         {"validation",
          "validation-1",
          {{"plan_id", word("plan-1")},
           {"version_id", word("version-1")},
           {"decision_id", word("decision-1")},
           {"meeting_id", word("meeting-1")},
           {"digest", Json(plannedDigest())},
           {"validated_on", word("2020-11-12")}}}}
    );
}

} // namespace

SyntheticLedger validatedPlan(const Twist &twist)
{
    Story story(twist);
    tellOfCommittee(story);
    tellOfSession(story);
    tellOfPlan(story);
    tellOfDecision(story);
    story.tell(
        "plan.accepted",
        {{"acceptance",
          "acceptance-1",
          {{"version_id", word("version-1")}, {"accepted_on", word("2020-12-01")}, {"digest", Json(plannedDigest())}}}}
    );
    story.tell("meeting.closed", {{"meeting", "meeting-1", {{"state", word("held")}}}});
    return std::move(story.ledger);
}

} // namespace minutier::evidence::test
