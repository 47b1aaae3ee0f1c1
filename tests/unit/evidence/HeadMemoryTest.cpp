// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Speech.h"
#include "support/Catch.h"
#include "unit/evidence/SyntheticLedger.h"

#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace minutier::evidence;
using namespace minutier::evidence::test;

/// A folder that goes with the test.
class MemoryFolder
{
public:
    MemoryFolder()
        : path(std::filesystem::temp_directory_path() / ("minutier-heads-" + std::to_string(getpid())))
    {
        std::filesystem::remove_all(path);
    }
    MemoryFolder(const MemoryFolder &) = delete;
    MemoryFolder &operator=(const MemoryFolder &) = delete;
    ~MemoryFolder()
    {
        std::error_code error;
        std::filesystem::permissions(path, std::filesystem::perms::owner_all, error);
        std::filesystem::remove_all(path, error);
    }

    /// The only file with this ending; empty where there is none.
    [[nodiscard]] std::filesystem::path file(const char *ending) const
    {
        if (std::filesystem::exists(path))
            for (const auto &one : std::filesystem::directory_iterator(path))
                if (one.path().extension() == ending)
                    return one.path();
        return {};
    }

    std::filesystem::path path;
};

/// The subject every growing ledger below holds from its first entry on.
static SyntheticLedger growingLedger(std::size_t size, const std::string &words = "text")
{
    SyntheticLedger ledger;
    while (ledger.size() < size)
        ledger.add("note.added", {{"note", "note-" + std::to_string(ledger.size()), {{"text", Json(words)}}}});
    return ledger;
}

static Report examineWith(
    const SyntheticLedger &ledger,
    const MemoryFolder &folder,
    std::optional<std::uint64_t> from,
    std::optional<std::uint64_t> earlier = {}
)
{
    auto draft = ledger.draft({"entry", "0"}, from);
    if (earlier)
        draft.continueFrom(*earlier, *proveConsistency(ledger.tree.reader(), *earlier, ledger.size()));
    const HeadMemory memory(folder.path);
    return examine(draft.toText(), ledger.policy(), &memory).report;
}

TEST_CASE("The first state of a ledger is remembered, and known again", "[evidence][memory]")
{
    const MemoryFolder folder;
    const auto ledger = growingLedger(4);
    const auto first = examineWith(ledger, folder, {});
    CHECK(first.outcome() == Outcome::Verified);
    CHECK(first.has(Code::MemoryFirst));
    const auto second = examineWith(ledger, folder, 2);
    CHECK(second.outcome() == Outcome::Verified);
    CHECK(second.has(Code::MemoryKnown));
}

TEST_CASE("A later state is believed when it is shown to continue the one before", "[evidence][memory]")
{
    const MemoryFolder folder;
    REQUIRE(examineWith(growingLedger(4), folder, {}).outcome() == Outcome::Verified);
    const auto unproved = examineWith(growingLedger(9), folder, 6);
    CHECK(unproved.outcome() == Outcome::PolicyNotMet);
    CHECK(unproved.has(Code::MemoryGap));
    CHECK(examineWith(growingLedger(9), folder, {}, 3).has(Code::MemoryGap));

    const auto byPath = examineWith(growingLedger(9), folder, {}, 4);
    CHECK(byPath.outcome() == Outcome::Verified);
    CHECK(byPath.has(Code::MemoryContinues));
    const auto byTail = examineWith(growingLedger(14), folder, 9);
    CHECK(byTail.outcome() == Outcome::Verified);
    CHECK(byTail.has(Code::MemoryContinues));
    CHECK(examineWith(growingLedger(20), folder, 0).has(Code::MemoryContinues));
}

TEST_CASE("A second history is a fork, however it is shown", "[evidence][memory]")
{
    const auto other = [](std::size_t size) { return growingLedger(size, "other"); };
    const MemoryFolder folder;
    REQUIRE(examineWith(growingLedger(4), folder, {}).outcome() == Outcome::Verified);
    for (const auto &report : {
             examineWith(other(4), folder, {}),
             examineWith(other(4), folder, 0),
             examineWith(other(9), folder, 0),
             examineWith(other(9), folder, 4),
             examineWith(other(9), folder, {}, 4),
         }) {
        INFO(toldBy(report));
        CHECK(report.outcome() == Outcome::Fork);
        CHECK(report.has(Code::MemoryFork));
    }
    REQUIRE_FALSE(folder.file(".fork").empty());
    std::ifstream kept(folder.file(".fork"));
    const std::string text{std::istreambuf_iterator<char>(kept), {}};
    CHECK(text.find(growingLedger(4).head(4)) != std::string::npos);
    CHECK(text.find(other(9).head(9)) != std::string::npos);
    // What was verified before stays what is believed.
    CHECK(examineWith(growingLedger(4), folder, {}).has(Code::MemoryKnown));
}

TEST_CASE("An older state is said to be older, even where it was verified once", "[evidence][memory]")
{
    const MemoryFolder folder;
    REQUIRE(examineWith(growingLedger(4), folder, {}).outcome() == Outcome::Verified);
    REQUIRE(examineWith(growingLedger(9), folder, 2).outcome() == Outcome::Verified);
    CHECK(examineWith(growingLedger(9), folder, {}).has(Code::MemoryKnown));
    const auto known = examineWith(growingLedger(4), folder, {});
    CHECK(known.has(Code::MemoryOlderKnown));
    CHECK_FALSE(known.has(Code::MemoryOlder));
    CHECK(known.isOnlyOlder());
    CHECK(examineWith(growingLedger(3), folder, {}).has(Code::MemoryOlder));
    const auto between = examineWith(growingLedger(6), folder, 2);
    CHECK(between.has(Code::MemoryOlder));
    CHECK(between.outcome() == Outcome::PolicyNotMet);
    for (const auto &report : {known, between}) {
        CHECK(spoken(report, Lang::En) == "Sound, and older than a state that you have verified already.");
        CHECK(spoken(report, Lang::Fr) != spoken(report.outcome(), Lang::Fr));
        CHECK(sentenceOf(*report.firstDifference(), Lang::En).find("9") != std::string::npos);
    }
}

TEST_CASE("Where more is amiss than age, it is not told as older", "[evidence][memory]")
{
    const MemoryFolder folder;
    REQUIRE(examineWith(growingLedger(9), folder, {}).outcome() == Outcome::Verified);
    auto older = examineWith(growingLedger(4), folder, {});
    REQUIRE(older.isOnlyOlder());
    older.add(Code::SubjectMissing, {{"entity", "note"}, {"id", "1"}});
    CHECK_FALSE(older.isOnlyOlder());
    CHECK(spoken(older, Lang::En) == spoken(Outcome::PolicyNotMet, Lang::En));
    const auto other = growingLedger(9, "other");
    CHECK_FALSE(examineWith(other, folder, {}).isOnlyOlder());
    CHECK_FALSE(Report().isOnlyOlder());
}

TEST_CASE("A path that was altered on the way does not look like a fork", "[evidence][memory]")
{
    const MemoryFolder folder;
    REQUIRE(examineWith(growingLedger(4), folder, {}).outcome() == Outcome::Verified);
    const auto ledger = growingLedger(9);
    auto draft = ledger.draft({"entry", "0"}, {});
    draft.continueFrom(4, *proveConsistency(ledger.tree.reader(), 4, 9));
    auto text = draft.toText();
    const auto at = text.find("\"earlier\":{\"path\":[\"") + 22;
    text[at] = text[at] == 'A' ? 'B' : 'A';
    const HeadMemory memory(folder.path);
    const auto report = examine(text, ledger.policy(), &memory).report;
    INFO(toldBy(report));
    CHECK(report.outcome() == Outcome::PolicyNotMet);
    CHECK(report.has(Code::MemoryGap));
}

TEST_CASE("A memory that cannot be believed or written is not passed over", "[evidence][memory]")
{
    const MemoryFolder folder;
    const auto ledger = growingLedger(4);
    REQUIRE(examineWith(ledger, folder, {}).outcome() == Outcome::Verified);
    const auto file = folder.file(".heads");
    std::ifstream stream(file);
    const std::string good{std::istreambuf_iterator<char>(stream), {}};
    auto otherOrigin = SyntheticLedger("project-2");
    otherOrigin.add("note.added", {});
    const Json foreign(Json::Object{
        {"format", Json("minutier-heads-1")}, {"heads", Json(Json::Array{Json(otherOrigin.head(1))})}});
    for (const auto &text : std::vector<std::string>{
             "",
             "[]",
             "{\"format\":\"minutier-heads-2\",\"heads\":[]}",
             "{\"format\":\"minutier-heads-1\",\"heads\":[\"x\"]}",
             good + ' ',
             foreign.toCanonical()}) {
        std::ofstream(file) << text;
        const auto report = examineWith(ledger, folder, {});
        INFO(text);
        CHECK(report.outcome() == Outcome::PolicyNotMet);
        CHECK(report.has(Code::MemoryUnusable));
    }
    const HeadMemory unbelieved(folder.path);
    CHECK_FALSE(unbelieved.remember(ledger.checkpoint(4), ledger.head(4)));

    // What stands in the way of a file that is to be written is not removed.
    std::filesystem::remove(file);
    std::filesystem::create_directories(file.string() + ".new");
    CHECK(examineWith(ledger, folder, {}).has(Code::MemoryUnusable));
    std::filesystem::remove(file.string() + ".new");
    std::ofstream(file) << "damaged";
    std::filesystem::create_directories(folder.path / (file.stem().string() + ".fork"));
    unbelieved.keepFork(ledger.checkpoint(4), ledger.head(4));
    CHECK(std::filesystem::is_directory(folder.path / (file.stem().string() + ".fork")));
    const HeadMemory unnameable(std::string(5000, 'a'));
    CHECK_FALSE(unnameable.remember(ledger.checkpoint(4), ledger.head(4)));

    const HeadMemory nowhere("/proc/minutier-heads");
    const auto report = examine(ledger.draft({"entry", "0"}, {}).toText(), ledger.policy(), &nowhere).report;
    CHECK(report.has(Code::MemoryUnusable));
    nowhere.keepFork(ledger.checkpoint(4), ledger.head(4));
}

TEST_CASE("From the empty ledger every history goes on", "[evidence][memory]")
{
    const MemoryFolder folder;
    const HeadMemory memory(folder.path);
    REQUIRE(memory.remember(growingLedger(0).checkpoint(0), growingLedger(0).head(0)));
    CHECK(memory.remember(growingLedger(0).checkpoint(0), growingLedger(0).head(0)));
    CHECK(examineWith(growingLedger(3), folder, {}).has(Code::MemoryContinues));
}
