// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, from files to exit codes.
#include "support/Catch.h"
#include "unit/evidence/SyntheticLedger.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace minutier::evidence;
using namespace minutier::evidence::test;

namespace {

/// A reader's folder with a bundle and a policy in it.
class Desk
{
public:
    Desk()
        : m_folder(std::filesystem::temp_directory_path() / ("minutier-verify-" + std::to_string(getpid())))
    {
        std::filesystem::create_directories(m_folder);
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;
    ~Desk() { std::filesystem::remove_all(m_folder); }

    [[nodiscard]] std::string put(const std::string &name, const std::string &text) const
    {
        std::ofstream(m_folder / name, std::ios::binary) << text;
        return path(name);
    }
    [[nodiscard]] std::string path(const std::string &name) const { return (m_folder / name).string(); }

    /// Runs the program; what it printed is in `printed`.
    int run(const std::string &arguments)
    {
        const auto command =
            "LC_ALL=" + shell + ' ' + MINUTIER_VERIFY + ' ' + arguments + " >" + path("out") + " 2>" + path("err");
        const int status = std::system(command.c_str());
        printed = textOf("out");
        complained = textOf("err");
        return WEXITSTATUS(status);
    }

    std::string shell = "C.UTF-8"; ///< Which language the shell speaks.
    std::string printed;
    std::string complained;

private:
    [[nodiscard]] std::string textOf(const std::string &name) const
    {
        std::ifstream file(m_folder / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    std::filesystem::path m_folder;
};

} // namespace

TEST_CASE("The program says what a bundle comes to, and ends with its number", "[evidence][program]")
{
    Desk desk;
    const auto ledger = validatedPlan();
    auto wanting = ledger.policy();
    wanting.cosigners = {{"partner", NoteSigning::Ed25519, ledger.device.publicKey()}};
    wanting.wanted = 1;
    const auto good = desk.put("good.mproof", wholeBundle(ledger));
    const auto policy = " --policy " + desk.put("policy", ledger.policy().toText() + "\n");
    const auto strict = " --policy " + desk.put("strict", wanting.toText());
    auto changed = wholeBundle(ledger);
    changed.replace(changed.find("2020-12-01"), 10, "2020-12-02");
    const auto altered = desk.put("altered.mproof", changed);

    CHECK(desk.run(good + policy) == 0);
    CHECK(desk.printed.starts_with("Vérifié.\n"));
    CHECK(desk.complained.empty());
    CHECK(desk.run(good + policy + " --lang en") == 0);
    CHECK(desk.printed.find("Proved      Seats present, counted again: 2 of 3.") != std::string::npos);
    CHECK(desk.run(altered + policy + " --lang en") == 1);
    CHECK(
        desk.printed.find("At entry 8, the field accepted_on of acceptance is not what was entered.") !=
        std::string::npos
    );
    CHECK(desk.run(desk.put("bad.mproof", "{}") + policy) == 2);
    CHECK(desk.run(good + strict) == 3);
    CHECK(desk.run(good + policy + " --json --lang es") == 0);
    const auto read = readCanonical(std::string_view(desk.printed).substr(0, desk.printed.size() - 1));
    REQUIRE(read);
    CHECK(*read.value->asObject()->find("outcome")->asText() == "verified");

    const auto state = policy + " --state " + desk.path("heads");
    CHECK(desk.run(good + state) == 0);
    const auto other = validatedPlan(setting("plan.accepted", "acceptance", "accepted_on", Json("2020-12-24")));
    CHECK(desk.run(desk.put("other.mproof", wholeBundle(other)) + state) == 4);
}

TEST_CASE("The program that is called wrongly says how, and ends with 2", "[evidence][program]")
{
    Desk desk;
    const auto ledger = validatedPlan();
    const auto good = desk.put("good.mproof", wholeBundle(ledger));
    const auto policy = desk.put("policy", ledger.policy().toText());
    for (const auto &arguments : std::vector<std::string>{
             "",
             good,
             "--policy " + policy,
             good + " --policy",
             good + " --policy ''",
             good + ' ' + good + " --policy " + policy,
             good + " --policy " + policy + " --lang de",
             good + " --policy " + policy + " --lang",
             good + " --policy " + policy + " --frobnicate",
             good + " --policy " + desk.path("nowhere"),
             desk.path("nowhere") + " --policy " + policy,
             desk.path("") + " --policy " + policy}) {
        INFO(arguments);
        CHECK(desk.run(arguments) == 2);
        CHECK_FALSE(desk.complained.empty());
        CHECK(desk.printed.empty());
    }
    CHECK(desk.run(good + " --policy " + good) == 2);
    CHECK(desk.printed.find("policy") != std::string::npos);
    CHECK(desk.run("--help") == 0);
    CHECK(desk.printed.starts_with("Usage: minutier-verify"));
    CHECK(desk.run("--version") == 0);
}

TEST_CASE("The program helps in three languages", "[evidence][program]")
{
    Desk desk;
    CHECK(desk.run("--help --lang es") == 0);
    CHECK(desk.printed.starts_with("Uso: minutier-verify"));
    CHECK(desk.run("--lang fr --help") == 0);
    CHECK(desk.printed.starts_with("Usage\u00a0: minutier-verify"));
    CHECK(desk.run("--frobnicate --lang es") == 2);
    CHECK(desk.complained == "«--frobnicate» no se entiende. minutier-verify --help dice cómo.\n");
    desk.shell = "fr_FR.UTF-8";
    CHECK(desk.run("--help") == 0);
    CHECK(desk.printed.starts_with("Usage\u00a0: minutier-verify"));
    CHECK(desk.run("") == 2);
    CHECK(desk.complained.starts_with("Nommez la preuve"));
    CHECK(desk.run("--help --lang en") == 0);
    CHECK(desk.printed.starts_with("Usage: minutier-verify"));
}

TEST_CASE("A file that is not there, cannot be read or was saved by an editor is told apart", "[evidence][program]")
{
    Desk desk;
    const auto ledger = validatedPlan();
    const auto good = desk.put("good.mproof", wholeBundle(ledger));
    const auto policy = desk.put("policy", ledger.policy().toText());
    CHECK(desk.run(good + " --policy " + desk.path("nowhere")) == 2);
    CHECK(desk.complained == desk.path("nowhere") + " is not there.\n");
    CHECK(desk.run(desk.path("") + " --policy " + policy + " --lang es") == 2);
    CHECK(desk.complained == desk.path("") + " no se puede leer.\n");
    const std::string mark = "\xef\xbb\xbf";
    CHECK(desk.run(desk.put("marked.mproof", mark + wholeBundle(ledger)) + " --lang en --policy " + policy) == 2);
    CHECK(desk.printed.find("The proof begins with a byte order mark") != std::string::npos);
    CHECK(desk.run(good + " --lang en --policy " + desk.put("marked", mark + ledger.policy().toText())) == 2);
    CHECK(desk.printed.find("The policy begins with a byte order mark") != std::string::npos);
}

TEST_CASE("A state older than the one verified is told calmly, and ends with 3", "[evidence][program]")
{
    Desk desk;
    auto ledger = validatedPlan();
    const auto older = desk.put("older.mproof", wholeBundle(ledger));
    ledger.add("note.added", {{"note", "1", {{"text", Json("later")}}}});
    const auto newer = desk.put("newer.mproof", wholeBundle(ledger));
    const auto more =
        " --lang en --policy " + desk.put("policy", ledger.policy().toText()) + " --state " + desk.path("heads");
    REQUIRE(desk.run(older + more) == 0);
    REQUIRE(desk.run(newer + more) == 0);
    CHECK(desk.run(older + more) == 3);
    CHECK(desk.printed.starts_with("Sound, and older than a state that you have verified already.\nYou verified this"));
    CHECK(desk.printed.find("policy is not met") == std::string::npos);
    CHECK(desk.run(newer + more) == 0);
}

TEST_CASE("What a bundle holds cannot steer the reader's terminal", "[evidence][program]")
{
    Desk desk;
    SyntheticLedger ledger;
    ledger.add(
        "note.added",
        {{"note",
          "1",
          {{"text",
            Json("a\nb\x7f"
                 "c\xc2\x9b"
                 "2Jd\xe2\x80\xae"
                 "e\xe2\x81\xa6"
                 "f\xe2\x80\x94g\xe2\x80\x8eh\xc3\xa9")}}}}
    );
    const auto good = desk.put("good.mproof", ledger.draft({"entry", "0"}, 0).toText());
    CHECK(desk.run(good + " --lang en --policy " + desk.put("policy", ledger.policy().toText())) == 0);
    CHECK(desk.printed.find("text: a b c2Jdef\xe2\x80\x94gh\xc3\xa9\n") != std::string::npos);
}
