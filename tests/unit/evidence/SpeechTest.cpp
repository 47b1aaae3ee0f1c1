// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/Speech.h"
#include "evidence/SpeechTables.h"
#include "support/Catch.h"

#include <set>

using namespace minutier::evidence;

static std::vector<std::string> placesIn(std::string_view sentence)
{
    std::vector<std::string> places;
    for (auto open = sentence.find('{'); open != std::string_view::npos; open = sentence.find('{', open + 1))
        places.emplace_back(sentence.substr(open, sentence.find('}', open) + 1 - open));
    std::ranges::sort(places);
    return places;
}

TEST_CASE("Every finding has a sentence in three languages, with the same values", "[evidence][speech]")
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < codeCount; ++i) {
        const auto code = static_cast<Code>(i);
        INFO(nameOf(code));
        CHECK(names.insert(nameOf(code)).second);
        const auto &english = englishSentences().at(i);
        CHECK(english.code == code);
        CHECK(frenchSentences().at(i).code == code);
        CHECK(spanishSentences().at(i).code == code);
        CHECK(english.sentence.size() > 8);
        CHECK(frenchSentences().at(i).sentence.size() > 8);
        CHECK(spanishSentences().at(i).sentence.size() > 8);
        CHECK(placesIn(english.sentence) == placesIn(frenchSentences().at(i).sentence));
        CHECK(placesIn(english.sentence) == placesIn(spanishSentences().at(i).sentence));
    }
}

TEST_CASE("In French a no-break space stands before double marks and inside guillemets", "[evidence][speech]")
{
    const std::string noBreak = "\xc2\xa0";
    for (const auto &[code, sentence] : frenchSentences()) {
        INFO(sentence);
        for (const std::string mark : {":", ";", "?", "!", "\xc2\xbb"})
            for (auto at = sentence.find(mark); at != std::string_view::npos; at = sentence.find(mark, at + 1))
                CHECK((at >= 2 && sentence.substr(at - 2, 2) == noBreak));
        const auto opens = sentence.find("\xc2\xab");
        CHECK((opens == std::string_view::npos || sentence.substr(opens + 2, 2) == noBreak));
        CHECK(sentence.find("\xe2\x80\x9c") == std::string_view::npos);
    }
}

TEST_CASE("A sentence has its values in place, and stored words are spoken", "[evidence][speech]")
{
    Report report;
    report.add(Code::VersionRecorded, {{"reference", "Y2-v1"}, {"state", "validated_with_conditions"}});
    const auto &finding = report.findings().front();
    CHECK(sentenceOf(finding, Lang::En) == "Plan version Y2-v1: validated with conditions.");
    CHECK(sentenceOf(finding, Lang::Fr) == "Version du plan Y2-v1\xc2\xa0: validée avec réserves.");
    CHECK(sentenceOf(finding, Lang::Es) == "Versión del plan Y2-v1: validada con condiciones.");
    CHECK(
        sentenceOf({Code::VersionRecorded, Standing::Proved, {{"state", "unheard"}}}, Lang::En) ==
        "Plan version : unheard."
    );
    CHECK(
        sentenceOf({Code::DecisionOtherKind, Standing::Contradiction, {{"kind", "takes_note"}}}, Lang::Es) ==
        "La decisión no es una validación, sino: una toma de nota."
    );
    CHECK(sentenceOf({Code::VersionRecorded, Standing::Proved, {{"reference", ""}, {"state", "draft"}}}, Lang::En)
              .starts_with("Plan version (reference withheld): "));
    CHECK(sentenceOf({Code::VersionRecorded, Standing::Proved, {{"state", ""}}}, Lang::En) == "Plan version : .");
    CHECK(
        sentenceOf({Code::ValidationRecorded, Standing::Proved, {{"on", ""}, {"entry", "7"}}}, Lang::Fr)
            .find("(jour retenu)") != std::string::npos
    );
    CHECK(langOf("es") == Lang::Es);
    CHECK_FALSE(langOf("de"));
    for (const auto lang : {Lang::En, Lang::Fr, Lang::Es}) {
        CHECK_FALSE(spokenLimits(lang).empty());
        for (const auto outcome :
             {Outcome::Verified, Outcome::Contradiction, Outcome::Malformed, Outcome::PolicyNotMet, Outcome::Fork})
            CHECK_FALSE(spoken(outcome, lang).empty());
    }
    CHECK(spoken(Standing::Attested, Lang::En) == "Attested by the secretary");
    CHECK(nameOf(Standing::NotProved) == "not_proved");
    CHECK(nameOf(Outcome::Fork) == "fork");
}

TEST_CASE("The gravest finding decides", "[evidence][speech]")
{
    Report report;
    CHECK(report.outcome() == Outcome::Verified);
    CHECK_FALSE(report.firstDifference());
    report.add(Code::HeadSigned);
    report.add(Code::MemoryGap);
    CHECK(report.outcome() == Outcome::PolicyNotMet);
    report.add(Code::OpeningWrong);
    CHECK(report.outcome() == Outcome::Contradiction);
    report.add(Code::MemoryFork);
    CHECK(report.outcome() == Outcome::Fork);
    CHECK(report.firstDifference()->code == Code::MemoryFork);
    report.add(Code::Malformed);
    report.add(Code::MemoryFork);
    CHECK(report.outcome() == Outcome::Malformed);
}
