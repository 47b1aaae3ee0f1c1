// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Finding.h"

#include <algorithm>
#include <array>

namespace minutier::evidence {

/// What a code is called, how far it goes by itself, and what it makes of the outcome.
struct CodeWord
{
    Code code;
    std::string_view name;
    Standing standing;
    Outcome outcome;
};

constexpr std::array<CodeWord, codeCount> codeWords{
    CodeWord{Code::Malformed, "malformed", Standing::NotProved, Outcome::Malformed},
    CodeWord{Code::MalformedMark, "malformed_mark", Standing::NotProved, Outcome::Malformed},
    CodeWord{Code::SumDiffers, "sum_differs", Standing::NotProved, Outcome::Malformed},
    CodeWord{Code::PolicyMalformed, "policy_malformed", Standing::NotProved, Outcome::Malformed},
    CodeWord{Code::PolicyMalformedMark, "policy_malformed_mark", Standing::NotProved, Outcome::Malformed},
    CodeWord{Code::HeadSigned, "head_signed", Standing::Proved, Outcome::Verified},
    CodeWord{Code::HeadNotSigned, "head_not_signed", Standing::NotProved, Outcome::PolicyNotMet},
    CodeWord{Code::HeadSignatureWrong, "head_signature_wrong", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::OriginForeign, "origin_foreign", Standing::NotProved, Outcome::PolicyNotMet},
    CodeWord{Code::Cosigned, "cosigned", Standing::Proved, Outcome::Verified},
    CodeWord{Code::CosignersMissing, "cosigners_missing", Standing::NotProved, Outcome::PolicyNotMet},
    CodeWord{Code::EntriesIncluded, "entries_included", Standing::Proved, Outcome::Verified},
    CodeWord{Code::EntryNotIncluded, "entry_not_included", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::TailComplete, "tail_complete", Standing::Proved, Outcome::Verified},
    CodeWord{Code::TailWrong, "tail_wrong", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::TailAbsent, "tail_absent", Standing::NotProved, Outcome::Verified},
    CodeWord{Code::LeafUnreadable, "leaf_unreadable", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::OpeningWrong, "opening_wrong", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::OpeningStray, "opening_stray", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::RowBackwards, "row_backwards", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::RowGap, "row_gap", Standing::NotProved, Outcome::Verified},
    CodeWord{Code::ValuesWithheld, "values_withheld", Standing::Withheld, Outcome::Verified},
    CodeWord{Code::DeviceProved, "device_proved", Standing::Proved, Outcome::Verified},
    CodeWord{Code::DeviceUnproved, "device_unproved", Standing::Attested, Outcome::Verified},
    CodeWord{Code::DeviceWrong, "device_wrong", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::MemoryAbsent, "memory_absent", Standing::NotProved, Outcome::Verified},
    CodeWord{Code::MemoryFirst, "memory_first", Standing::NotProved, Outcome::Verified},
    CodeWord{Code::MemoryContinues, "memory_continues", Standing::Proved, Outcome::Verified},
    CodeWord{Code::MemoryKnown, "memory_known", Standing::Proved, Outcome::Verified},
    CodeWord{Code::MemoryGap, "memory_gap", Standing::NotProved, Outcome::PolicyNotMet},
    CodeWord{Code::MemoryOlder, "memory_older", Standing::NotProved, Outcome::PolicyNotMet},
    CodeWord{Code::MemoryOlderKnown, "memory_older_known", Standing::Proved, Outcome::PolicyNotMet},
    CodeWord{Code::MemoryFork, "memory_fork", Standing::Contradiction, Outcome::Fork},
    CodeWord{Code::MemoryUnusable, "memory_unusable", Standing::NotProved, Outcome::PolicyNotMet},
    CodeWord{Code::SubjectMissing, "subject_missing", Standing::NotProved, Outcome::PolicyNotMet},
    CodeWord{Code::FactWithheld, "fact_withheld", Standing::Withheld, Outcome::PolicyNotMet},
    CodeWord{Code::VersionRecorded, "version_recorded", Standing::Proved, Outcome::Verified},
    CodeWord{Code::PlanContentSame, "plan_content_same", Standing::Proved, Outcome::Verified},
    CodeWord{Code::PlanContentDiffers, "plan_content_differs", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::PlanContentWithheld, "plan_content_withheld", Standing::Withheld, Outcome::PolicyNotMet},
    CodeWord{Code::ValidationMissing, "validation_missing", Standing::NotProved, Outcome::PolicyNotMet},
    CodeWord{Code::ValidationRecorded, "validation_recorded", Standing::Proved, Outcome::Verified},
    CodeWord{
        Code::ValidationDigestDiffers, "validation_digest_differs", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::ValidationMisplaced, "validation_misplaced", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::ValidationTwice, "validation_twice", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::DecisionMissing, "decision_missing", Standing::NotProved, Outcome::PolicyNotMet},
    CodeWord{Code::DecisionRecorded, "decision_recorded", Standing::Proved, Outcome::Verified},
    CodeWord{Code::DecisionStands, "decision_stands", Standing::Proved, Outcome::Verified},
    CodeWord{Code::DecisionNeverStood, "decision_never_stood", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::DecisionFallen, "decision_fallen", Standing::NotProved, Outcome::PolicyNotMet},
    CodeWord{Code::DecisionOtherKind, "decision_other_kind", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::WrittenProcedure, "written_procedure", Standing::Proved, Outcome::Verified},
    CodeWord{Code::WrittenProcedureOpen, "written_procedure_open", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::SessionHeld, "session_held", Standing::Proved, Outcome::Verified},
    CodeWord{Code::SessionMissing, "session_missing", Standing::NotProved, Outcome::PolicyNotMet},
    CodeWord{Code::SessionNotHeld, "session_not_held", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::SeatsPresent, "seats_present", Standing::Proved, Outcome::Verified},
    CodeWord{Code::SeatsWithheld, "seats_withheld", Standing::Withheld, Outcome::Verified},
    CodeWord{Code::QuorumMet, "quorum_met", Standing::Proved, Outcome::Verified},
    CodeWord{Code::QuorumMissed, "quorum_missed", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::QuorumNoRule, "quorum_no_rule", Standing::Proved, Outcome::Verified},
    CodeWord{Code::QuorumNotShown, "quorum_not_shown", Standing::NotProved, Outcome::Verified},
    CodeWord{Code::ConditionsNone, "conditions_none", Standing::Proved, Outcome::Verified},
    CodeWord{Code::ConditionsOpen, "conditions_open", Standing::Proved, Outcome::Verified},
    CodeWord{Code::ConditionsLifted, "conditions_lifted", Standing::Proved, Outcome::Verified},
    CodeWord{Code::ConditionsWithheld, "conditions_withheld", Standing::Withheld, Outcome::Verified},
    CodeWord{Code::AcceptanceRecorded, "acceptance_recorded", Standing::Proved, Outcome::Verified},
    CodeWord{Code::AcceptanceOtherDigest, "acceptance_other_digest", Standing::Contradiction, Outcome::Contradiction},
    CodeWord{Code::AcceptanceWithheld, "acceptance_withheld", Standing::Withheld, Outcome::Verified},
    CodeWord{Code::AcceptanceMissing, "acceptance_missing", Standing::NotProved, Outcome::Verified},
    CodeWord{Code::SinceNothing, "since_nothing", Standing::Proved, Outcome::Verified},
    CodeWord{Code::SinceChanged, "since_changed", Standing::Proved, Outcome::Verified},
    CodeWord{Code::SinceNewerVersion, "since_newer_version", Standing::Proved, Outcome::Verified},
    CodeWord{Code::SinceNewerUnnamed, "since_newer_unnamed", Standing::Proved, Outcome::Verified},
    CodeWord{Code::SinceWithheld, "since_withheld", Standing::Withheld, Outcome::Verified},
    CodeWord{Code::SinceNotShown, "since_not_shown", Standing::NotProved, Outcome::Verified},
    CodeWord{Code::EntryRecorded, "entry_recorded", Standing::Proved, Outcome::Verified},
    CodeWord{Code::ValueOpened, "value_opened", Standing::Proved, Outcome::Verified},
};

static constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < codeWords.size(); ++i)
        if (codeWords[i].code != static_cast<Code>(i))
            return false;
    return true;
}
static_assert(isInOrder());

static const CodeWord &wordOf(Code code)
{
    return codeWords[static_cast<std::size_t>(code)];
}

std::string_view nameOf(Code code)
{
    return wordOf(code).name;
}

std::string_view nameOf(Standing standing)
{
    constexpr std::array<std::string_view, 5> names{"proved", "attested", "withheld", "not_proved", "contradiction"};
    return names[static_cast<std::size_t>(standing)];
}

std::string_view nameOf(Outcome outcome)
{
    constexpr std::array<std::string_view, 5> names{"verified", "contradiction", "malformed", "policy_not_met", "fork"};
    return names[static_cast<std::size_t>(outcome)];
}

void Report::add(Code code, FindingValues values)
{
    m_findings.push_back({code, wordOf(code).standing, std::move(values)});
}

void Report::addFact(Code code, bool isProved, FindingValues values)
{
    m_findings.push_back({code, isProved ? Standing::Proved : Standing::Attested, std::move(values)});
}

static int gravityOf(Outcome outcome)
{
    constexpr std::array<int, 5> gravities{0, 2, 4, 1, 3};
    return gravities[static_cast<std::size_t>(outcome)];
}

Outcome Report::outcome() const
{
    auto worst = Outcome::Verified;
    for (const auto &finding : m_findings)
        if (const auto one = wordOf(finding.code).outcome; gravityOf(one) > gravityOf(worst))
            worst = one;
    return worst;
}

bool Report::has(Code code) const
{
    return std::ranges::any_of(m_findings, [code](const Finding &one) { return one.code == code; });
}

bool Report::isOnlyOlder() const
{
    return outcome() == Outcome::PolicyNotMet && std::ranges::all_of(m_findings, [](const Finding &one) {
               return one.code == Code::MemoryOlder || one.code == Code::MemoryOlderKnown ||
                      wordOf(one.code).outcome == Outcome::Verified;
           });
}

const Finding *Report::firstDifference() const
{
    const auto reached = outcome();
    const auto first = std::ranges::find_if(m_findings, [reached](const Finding &one) {
        return reached != Outcome::Verified && wordOf(one.code).outcome == reached;
    });
    return first == m_findings.end() ? nullptr : &*first;
}

} // namespace minutier::evidence
