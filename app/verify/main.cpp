// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Options.h"
#include "Telling.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace minutier;
using namespace minutier::verify;

namespace {

constexpr std::size_t largestFile = std::size_t{256} << 20U;

constexpr int malformed = static_cast<int>(evidence::Outcome::Malformed);

int endWith(const std::string &sentence)
{
    std::fprintf(stderr, "%s\n", sentence.c_str());
    return malformed;
}

/// The bytes of a file; nothing where it cannot be read or is longer than any bundle.
std::optional<std::string> readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text;
    std::string part(std::size_t{1} << 20U, '\0');
    while (file && text.size() <= largestFile) {
        file.read(part.data(), static_cast<std::streamsize>(part.size()));
        text.append(part, 0, static_cast<std::size_t>(file.gcount()));
    }
    return file.eof() && text.size() <= largestFile ? std::optional(std::move(text)) : std::nullopt;
}

/// Why a file gave no text: it is not there, or it is and cannot be read.
Misuse unreadable(const std::string &path)
{
    std::error_code error;
    const bool isThere = std::filesystem::exists(path, error) || error;
    return {isThere ? Misuse::Kind::Unreadable : Misuse::Kind::Absent, path, {}};
}

int run(const Options &options)
{
    const auto policyText = readFile(options.policy);
    const auto bundleText = readFile(options.bundle);
    if (!policyText || !bundleText)
        return endWith(sentenceOf(
            unreadable(policyText ? options.bundle : options.policy), options.lang.value_or(langOfSurroundings())
        ));
    evidence::Examined examined;
    if (const auto policy = evidence::readPolicy(*policyText); policy.policy) {
        const auto memory = options.state ? std::optional(evidence::HeadMemory(*options.state)) : std::nullopt;
        examined = evidence::examine(*bundleText, *policy.policy, memory ? &*memory : nullptr);
    } else if (policy.fault == evidence::markFault) {
        examined.report.add(evidence::Code::PolicyMalformedMark);
    } else {
        examined.report.add(evidence::Code::PolicyMalformed, {{"place", policy.fault}});
    }
    const auto spokenByBundle = examined.bundle ? evidence::langOf(examined.bundle->lang) : std::nullopt;
    const auto lang = options.lang ? *options.lang : spokenByBundle.value_or(evidence::Lang::En);
    const auto told = options.json ? toldToScripts(examined, lang) : toldToPeople(examined, lang);
    std::fwrite(told.data(), 1, told.size(), stdout);
    return static_cast<int>(examined.report.outcome());
}

} // namespace

int main(int argc, char **argv)
{
    const auto read = readOptions(std::span<char *const>(argv, static_cast<std::size_t>(argc)).subspan(1));
    if (const auto *misuse = std::get_if<Misuse>(&read))
        return endWith(sentenceOf(*misuse, misuse->lang.value_or(langOfSurroundings())));
    const auto &options = std::get<Options>(read);
    const auto help = usage(options.lang.value_or(langOfSurroundings()));
    if (options.help)
        std::fwrite(help.data(), 1, help.size(), stdout);
    else if (options.version)
        std::printf("minutier-verify %s\n", MINUTIER_VERSION);
    else
        return run(options);
    return 0;
}
