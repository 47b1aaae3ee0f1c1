// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace minutier::evidence {

/// How far a fact can be relied on.
enum class Standing : std::uint8_t {
    Proved,        ///< Follows from the signed head alone.
    Attested,      ///< Entered by the secretary; what would prove that nothing later changed it is not in the bundle.
    Withheld,      ///< Committed to but not opened, or erased: the two look the same.
    NotProved,     ///< Nothing in the bundle speaks for it.
    Contradiction, ///< Two things in the bundle, or the bundle and the policy, cannot both be so.
};

/// What the whole examination comes to; the number is the program's exit code.
enum class Outcome : std::uint8_t { Verified = 0, Contradiction = 1, Malformed = 2, PolicyNotMet = 3, Fork = 4 };

/// Everything an examination can say. The name of each, for scripts, is in `nameOf`.
enum class Code : std::uint8_t {
    Malformed,
    MalformedMark,
    SumDiffers,
    PolicyMalformed,
    PolicyMalformedMark,
    HeadSigned,
    HeadNotSigned,
    HeadSignatureWrong,
    OriginForeign,
    Cosigned,
    CosignersMissing,
    EntriesIncluded,
    EntryNotIncluded,
    TailComplete,
    TailWrong,
    TailAbsent,
    LeafUnreadable,
    OpeningWrong,
    OpeningStray,
    RowBackwards,
    RowGap,
    ValuesWithheld,
    DeviceProved,
    DeviceUnproved,
    DeviceWrong,
    MemoryAbsent,
    MemoryFirst,
    MemoryContinues,
    MemoryKnown,
    MemoryGap,
    MemoryOlder,
    MemoryOlderKnown,
    MemoryFork,
    MemoryUnusable,
    SubjectMissing,
    FactWithheld,
    VersionRecorded,
    PlanContentSame,
    PlanContentDiffers,
    PlanContentWithheld,
    ValidationMissing,
    ValidationRecorded,
    ValidationDigestDiffers,
    ValidationMisplaced,
    ValidationTwice,
    DecisionMissing,
    DecisionRecorded,
    DecisionStands,
    DecisionNeverStood,
    DecisionFallen,
    DecisionOtherKind,
    WrittenProcedure,
    WrittenProcedureOpen,
    SessionHeld,
    SessionMissing,
    SessionNotHeld,
    SeatsPresent,
    SeatsWithheld,
    QuorumMet,
    QuorumMissed,
    QuorumNoRule,
    QuorumNotShown,
    ConditionsNone,
    ConditionsOpen,
    ConditionsLifted,
    ConditionsWithheld,
    AcceptanceRecorded,
    AcceptanceOtherDigest,
    AcceptanceWithheld,
    AcceptanceMissing,
    SinceNothing,
    SinceChanged,
    SinceNewerVersion,
    SinceNewerUnnamed,
    SinceWithheld,
    SinceNotShown,
    EntryRecorded,
    ValueOpened,
};
constexpr std::size_t codeCount = static_cast<std::size_t>(Code::ValueOpened) + 1;

/// A named value of a finding: which entry, which field, how many.
using FindingValues = std::vector<std::pair<std::string, std::string>>;

/// One thing the examination found.
struct Finding
{
    Code code = Code::Malformed;
    Standing standing = Standing::NotProved;
    FindingValues values;
};

/// The word that stands for a code in scripts: `plan_content_differs`.
std::string_view nameOf(Code code);
/// proved, attested, withheld, not_proved, contradiction.
std::string_view nameOf(Standing standing);
/// verified, contradiction, malformed, policy_not_met, fork.
std::string_view nameOf(Outcome outcome);

/// What was found, in the order of the examination, and what it comes to.
class Report
{
public:
    /// Adds a finding with the standing its code has by itself.
    void add(Code code, FindingValues values = {});
    /// Adds a fact that is proved where `isProved`, and else only attested.
    void addFact(Code code, bool isProved, FindingValues values = {});

    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
    /// Malformed before fork, fork before contradiction, contradiction before a policy that is not met.
    [[nodiscard]] Outcome outcome() const;
    [[nodiscard]] bool has(Code code) const;
    /// Whether the policy is not met for one reason only: the reader verified a newer state before.
    [[nodiscard]] bool isOnlyOlder() const;
    /// The first finding that keeps the outcome from being verified; nothing where it is.
    [[nodiscard]] const Finding *firstDifference() const;

private:
    std::vector<Finding> m_findings;
};

} // namespace minutier::evidence
