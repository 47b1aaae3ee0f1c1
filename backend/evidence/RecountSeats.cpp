// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Recount.h"

#include <set>

namespace minutier::evidence {

/// Whether a day lies in a period whose ends may be known to the month or the year only.
static bool isWithin(std::string_view day, std::string_view from, std::string_view until)
{
    return day.substr(0, from.size()) >= from && day.substr(0, until.size()) <= until;
}

namespace {

/// The seats of one committee on the day of one session, at the point of one decision.
class SeatRecount
{
public:
    SeatRecount(const Scene &scene, const Fold &then, const Row &meeting, const Row &decision)
        : m_scene(scene)
        , m_then(then)
        , m_meeting(meeting)
        , m_decision(decision)
    {}

    void run()
    {
        const auto committee = m_meeting.text("committee_id");
        const auto item = m_decision.text("agenda_item_id");
        if (!committee || !item) {
            m_scene.report.add(Code::QuorumNotShown);
            return;
        }
        m_day = m_meeting.text("starts_local").value_or(std::string()).substr(0, 10);
        const auto *row = m_then.find("committee", *committee);
        m_rulesComplete = row && m_then.isComplete(*row);
        m_item = *item;
        readSeats(*committee);
        for (const auto *attendance : m_then.rowsOf("attendance"))
            count(*attendance);
        m_scene.report.addFact(
            Code::SeatsPresent,
            isComplete(),
            {{"present", std::to_string(m_present.size())}, {"seats", std::to_string(m_inForce.size())}}
        );
        if (m_withheld > 0)
            m_scene.report.add(Code::SeatsWithheld, {{"count", std::to_string(m_withheld)}});
        judgeQuorum(*committee);
    }

private:
    [[nodiscard]] bool isComplete() const { return m_withheld == 0 && m_rulesComplete && m_then.isComplete(m_meeting); }

    void readSeats(const std::string &committee)
    {
        for (const auto *seat : m_then.rowsOf("seat")) {
            const auto owner = seat->text("committee_id");
            const auto from = seat->text("valid_from");
            const auto until = seat->text("valid_until");
            if (owner && *owner != committee)
                continue;
            if (!owner || !from || !until)
                ++m_withheld;
            else if (isWithin(m_day, *from, *until))
                m_inForce.insert(seat->id);
        }
    }

    void count(const Row &attendance)
    {
        const auto meeting = attendance.text("meeting_id");
        if (meeting && *meeting != m_meeting.id)
            return;
        const auto seat = attendance.text("seat_id");
        const auto capacity = attendance.text("capacity");
        const auto status = attendance.text("status");
        const bool speaks = !capacity || *capacity == "titular" || *capacity == "alternate";
        if ((seat && seat->empty()) || !speaks || (status && *status != "present"))
            return; // whatever else is withheld, this counts for no seat
        const auto there = meeting && seat && capacity && status ? wasThere(attendance) : std::nullopt;
        if (!there)
            ++m_withheld;
        else if (*there)
            sit(*seat);
    }

    void sit(const std::string &id)
    {
        const auto *seat = m_then.find("seat", id);
        const auto sector = seat ? seat->text("sector") : std::nullopt;
        if (!m_inForce.contains(id)) {
            // A seat that is not shown may be in force; one that is shown and is not, was not.
            m_withheld += seat ? 0 : 1;
            return;
        }
        m_present.insert(id);
        if (sector)
            m_benches.insert(*sector);
        else
            ++m_withheld;
    }

    /// Position of a point on the agenda; nothing where it is not shown.
    [[nodiscard]] std::optional<std::int64_t> agendaPlace(const std::string &item) const
    {
        const auto *row = m_then.find("agenda_item", item);
        return row ? row->integer("position") : std::nullopt;
    }

    /// Whether somebody marked present was in the room at the point of the decision; nothing where that is not shown.
    [[nodiscard]] std::optional<bool> wasThere(const Row &attendance) const
    {
        const auto arrived = attendance.text("arrived_item_id");
        const auto left = attendance.text("left_item_id");
        if (m_item.empty() || (arrived && arrived->empty() && left && left->empty()))
            return true;
        if (!arrived || !left)
            return std::nullopt;
        const auto at = agendaPlace(m_item);
        const auto from = arrived->empty() ? at : agendaPlace(*arrived);
        const auto until = left->empty() ? std::optional(at.value_or(0) + 1) : agendaPlace(*left);
        if (!at || !from || !until)
            return std::nullopt;
        return *at >= *from && *at < *until;
    }

    /// The terms in force on the day: of several, those that began last.
    const Row *termsOf(const std::string &committee)
    {
        const Row *found = nullptr;
        std::string since;
        for (const auto *terms : m_then.rowsOf("terms")) {
            const auto owner = terms->text("committee_id");
            const auto from = terms->text("valid_from");
            const auto until = terms->text("valid_until");
            if (owner && *owner != committee)
                continue;
            if (!owner || !from || !until)
                m_rulesWithheld = true;
            else if (isWithin(m_day, *from, *until) && (!found || since < *from)) {
                found = terms;
                since = *from;
            }
        }
        return found;
    }

    void judgeQuorum(const std::string &committee)
    {
        const auto *terms = termsOf(committee);
        const auto seats = terms ? terms->value("quorum_seats") : std::nullopt;
        const auto sectors = terms ? terms->value("quorum_sectors") : std::nullopt;
        if (m_rulesWithheld || (terms && (!seats || !sectors)) || (!terms && !m_rulesComplete)) {
            m_scene.report.add(Code::QuorumNotShown);
            return;
        }
        const auto *neededSeats = seats ? seats->asInteger() : nullptr;
        const auto *neededSectors = sectors ? sectors->asInteger() : nullptr;
        if (!neededSeats && !neededSectors) {
            m_scene.report.addFact(Code::QuorumNoRule, m_rulesComplete);
            return;
        }
        const auto needed = neededSeats ? *neededSeats : 0;
        const auto benches = neededSectors ? *neededSectors : 0;
        const FindingValues values{
            {"present", std::to_string(m_present.size())},
            {"needed", std::to_string(needed)},
            {"sectors", std::to_string(m_benches.size())},
            {"sectors_needed", std::to_string(benches)},
        };
        const bool met = std::int64_t(m_present.size()) >= needed && std::int64_t(m_benches.size()) >= benches;
        if (met)
            m_scene.report.addFact(Code::QuorumMet, m_rulesComplete && m_then.isComplete(m_meeting), values);
        else
            m_scene.report.add(isComplete() ? Code::QuorumMissed : Code::QuorumNotShown, values);
    }

    const Scene &m_scene;
    const Fold &m_then;
    const Row &m_meeting;
    const Row &m_decision;
    std::string m_day;
    std::string m_item;
    bool m_rulesComplete = false; ///< No seat or terms of the committee can be hidden.
    bool m_rulesWithheld = false;
    std::set<std::string> m_inForce;
    std::set<std::string> m_present;
    std::set<std::string> m_benches;
    std::size_t m_withheld = 0;
};

} // namespace

void recountSeats(const Scene &scene, const Fold &then, const Row &meeting, const Row &decision)
{
    SeatRecount(scene, then, meeting, decision).run();
}

} // namespace minutier::evidence
