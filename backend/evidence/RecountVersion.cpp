// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Recount.h"

#include <algorithm>
#include <set>

namespace minutier::evidence {

namespace {

/// One plan version under one validation.
class VersionRecount
{
public:
    VersionRecount(const Scene &scene, const Row &version, const Row &validation, const Fold &now)
        : m_scene(scene)
        , m_version(version)
        , m_validation(validation)
        , m_now(now)
        , m_entry(validation.madeIn.value_or(validation.touchedBy.front()))
        , m_then(scene.foldUntil(m_entry))
    {}

    void run()
    {
        m_scene.report.addFact(
            Code::ValidationRecorded,
            m_now.isComplete(m_validation),
            {{"on", labelOf(m_validation, "validated_on")}, {"entry", std::to_string(m_entry)}}
        );
        if (m_validation.revision != 1)
            misplaced("revision");
        checkContent();
        checkDecision();
        checkAcceptance();
        checkSince();
    }

private:
    void misplaced(const char *field) const
    {
        m_scene.report.add(
            Code::ValidationMisplaced, {{"entry", std::to_string(m_entry)}, {"field", std::string(field)}}
        );
    }

    /// A row that may have been changed unseen contradicts nothing; it only leaves the answer open.
    void sayDifferent(const Row &row, const char *told, const char *column) const
    {
        if (m_then.isComplete(row))
            misplaced(told);
        else
            m_scene.withheld(row, column);
    }

    /// What the validation says must be what another row said at that moment.
    void checkSame(const Row &other, const char *field, const char *otherField) const
    {
        const auto here = m_scene.need(m_validation, field);
        const auto there = m_scene.need(other, otherField);
        if (here && there && *here != *there)
            sayDifferent(other, field, otherField); // NOLINT(readability-suspicious-call-argument): in this order
    }

    void checkContent()
    {
        const auto *version = m_then.find("version", m_version.id);
        if (!version) {
            m_scene.report.add(Code::SubjectMissing, {{"entity", "version"}, {"id", m_version.id}});
            return;
        }
        checkSame(*version, "plan_id", "plan_id");
        checkSame(*version, "decision_id", "decision_id");
        const auto state = m_scene.need(*version, "state");
        if (state && *state != "validated" && *state != "validated_with_conditions")
            sayDifferent(*version, "state", "state");
        const auto digest = m_scene.need(m_validation, "digest");
        const auto submitted = m_scene.need(*version, "digest");
        if (digest && submitted && *digest != *submitted)
            m_scene.report.add(Code::ValidationDigestDiffers, {{"entry", std::to_string(m_entry)}});
        if (digest)
            checkDigest(*version, *digest);
    }

    /// Worked out as it was when it was validated, and as it is now: nothing may have changed in it.
    void checkDigest(const Row &version, const std::string &digest) const
    {
        const auto then = recountContent(m_scene, m_then, version);
        const auto today = then.digest ? recountContent(m_scene, m_now, m_version) : RecountedContent();
        if (!then.digest || !today.digest)
            return;
        const bool wasSame = *then.digest == digest;
        const auto &differing = wasSame ? today : then;
        const auto &computed = wasSame ? *today.digest : *then.digest;
        if (computed == digest)
            m_scene.report.add(
                Code::PlanContentSame, {{"digest", digest}, {"activities", std::to_string(then.activities)}}
            );
        else if (differing.doubtful)
            m_scene.report.add(
                Code::PlanContentWithheld,
                {{"entity", "activity"}, {"id", differing.doubtful->id}, {"field", "version_id"}}
            );
        else
            m_scene.report.add(Code::PlanContentDiffers, {{"digest", digest}, {"computed", computed}});
    }

    void checkDecision()
    {
        const auto id = m_scene.need(m_validation, "decision_id");
        if (!id)
            return;
        const auto *then = m_then.find("decision", *id);
        if (!then) {
            m_scene.report.add(Code::DecisionMissing, {{"id", *id}});
            return;
        }
        m_decision = *id;
        const auto &now = *m_now.find("decision", *id);
        checkSame(*then, "meeting_id", "meeting_id");
        checkSame(*then, "validated_on", "decided_on");
        const auto kind = m_scene.need(*then, "kind");
        if (kind && *kind != "validation")
            m_scene.report.add(Code::DecisionOtherKind, {{"kind", *kind}});
        const auto state = m_scene.need(*then, "state");
        if (state && !standsAs(*state) && !m_then.isComplete(*then))
            m_scene.withheld(*then, "state");
        else if (state && !standsAs(*state))
            m_scene.report.add(Code::DecisionNeverStood, {{"state", *state}, {"entry", std::to_string(m_entry)}});
        else if (state)
            checkStillStands(now);
        recountSession(m_scene, m_then, *then, recordedAt());
        recountConditions(m_scene, m_now, now);
    }

    void checkStillStands(const Row &decision) const
    {
        const auto state = m_scene.need(decision, "state");
        if (!state)
            return;
        const auto entry = decision.cells.at("state").entry;
        if (!standsAs(*state)) {
            m_scene.report.add(
                Code::DecisionFallen,
                {{"reference", labelOf(decision, "reference")}, {"state", *state}, {"entry", std::to_string(entry)}}
            );
            return;
        }
        m_scene.report.addFact(
            Code::DecisionStands,
            m_now.isComplete(decision),
            {{"reference", labelOf(decision, "reference")}, {"state", *state}, {"on", labelOf(decision, "decided_on")}}
        );
    }

    [[nodiscard]] std::string_view recordedAt() const
    {
        return std::ranges::find(m_scene.entries, m_entry, &VisibleEntry::index)->leaf.at;
    }

    void checkAcceptance() const
    {
        bool isMissing = true;
        for (const auto *row : m_now.rowsOf("acceptance")) {
            const auto owner = row->text("version_id");
            if (owner && *owner != m_version.id)
                continue;
            isMissing = false;
            const auto accepted = row->text("digest");
            const auto validated = m_validation.text("digest");
            const FindingValues values{{"on", labelOf(*row, "accepted_on")}};
            if (!owner || !accepted || !validated)
                m_scene.report.add(Code::AcceptanceWithheld);
            else if (*accepted != *validated)
                m_scene.report.add(Code::AcceptanceOtherDigest, values);
            else
                m_scene.report.addFact(Code::AcceptanceRecorded, m_now.isComplete(*row), values);
        }
        if (isMissing)
            m_scene.report.add(Code::AcceptanceMissing);
    }

    [[nodiscard]] bool concerns(const LeafChange &change) const
    {
        if (change.entity == "version" || change.entity == "decision" || change.entity == "validation")
            return change.id == m_version.id || change.id == m_decision || change.id == m_validation.id;
        return change.entity == "activity" && m_now.find("activity", change.id)->says("version_id", m_version.id);
    }

    void checkNewerVersions() const
    {
        std::size_t unknown = 0;
        for (const auto *row : m_now.rowsOf("version")) {
            if (row->id == m_version.id || !row->madeIn || *row->madeIn <= m_entry)
                continue;
            const auto plan = row->text("plan_id");
            unknown += plan ? 0 : 1;
            if (!plan || !m_version.says("plan_id", *plan))
                continue;
            const auto entry = std::to_string(*row->madeIn);
            if (const auto name = labelOf(*row, "reference"); !name.empty())
                m_scene.report.add(Code::SinceNewerVersion, {{"reference", name}, {"entry", entry}});
            else
                m_scene.report.add(Code::SinceNewerUnnamed, {{"id", row->id}, {"entry", entry}});
        }
        if (unknown > 0)
            m_scene.report.add(Code::SinceWithheld, {{"count", std::to_string(unknown)}});
    }

    void checkSince() const
    {
        if (!m_scene.from || *m_scene.from > m_entry + 1)
            m_scene.report.add(Code::SinceNotShown, {{"entry", std::to_string(m_entry)}});
        bool isUntouched = true;
        for (const auto &entry : m_scene.entries) {
            std::set<std::string> touched;
            for (const auto &change : entry.leaf.changes)
                if (entry.index > m_entry && concerns(change))
                    touched.insert(change.entity);
            if (touched.empty())
                continue;
            isUntouched = false;
            m_scene.report.add(
                Code::SinceChanged,
                {{"entry", std::to_string(entry.index)},
                 {"verb", entry.leaf.verb},
                 {"at", entry.leaf.at},
                 {"entity", *touched.begin()}}
            );
        }
        checkNewerVersions();
        const bool isNewest =
            !m_scene.report.has(Code::SinceNewerVersion) && !m_scene.report.has(Code::SinceNewerUnnamed);
        if (isUntouched && isNewest && !m_scene.report.has(Code::SinceNotShown))
            m_scene.report.add(
                Code::SinceNothing, {{"entry", std::to_string(m_entry)}, {"size", std::to_string(m_scene.size)}}
            );
    }

    const Scene &m_scene;
    const Row &m_version;
    const Row &m_validation;
    const Fold &m_now;
    std::uint64_t m_entry;
    Fold m_then;
    std::string m_decision;
};

} // namespace

void recountVersion(const Scene &scene, const std::string &id)
{
    const auto now = scene.foldAll();
    const auto *version = now.find("version", id);
    if (!version) {
        scene.report.add(Code::SubjectMissing, {{"entity", "version"}, {"id", id}});
        return;
    }
    const auto state = scene.need(*version, "state");
    scene.report.addFact(
        Code::VersionRecorded,
        now.isComplete(*version),
        {{"reference", labelOf(*version, "reference")}, {"state", state.value_or("?")}}
    );
    std::vector<const Row *> validations;
    const Row *doubtful = nullptr;
    for (const auto *row : now.rowsOf("validation"))
        if (!row->text("version_id"))
            doubtful = row;
        else if (row->says("version_id", id))
            validations.push_back(row);
    if (validations.empty() && doubtful) {
        scene.withheld(*doubtful, "version_id");
        return;
    }
    if (validations.empty()) {
        scene.report.add(Code::ValidationMissing, {{"reference", labelOf(*version, "reference")}});
        return;
    }
    if (validations.size() > 1) {
        scene.report.add(Code::ValidationTwice, {{"count", std::to_string(validations.size())}});
        return;
    }
    VersionRecount(scene, *version, *validations.front(), now).run();
}

} // namespace minutier::evidence
