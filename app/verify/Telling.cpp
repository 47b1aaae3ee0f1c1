// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Telling.h"

#include <algorithm>

namespace minutier::verify {

using evidence::Json;

/// How many columns a text takes; our words are Latin letters.
static std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

/// A bundle's words must not steer the terminal: no control characters, no marks that turn the writing around.
static std::string harmless(std::string_view text)
{
    std::string kept;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto next = [&](std::size_t ahead) {
            return at + ahead < text.size() ? static_cast<unsigned char>(text[at + ahead]) : 0U;
        };
        const auto byte = next(0);
        // U+200E and F, U+2028 to 202E, U+2066 to 2069
        const bool turns = byte == 0xE2 && ((next(1) == 0x80 && (next(2) == 0x8E || next(2) == 0x8F)) ||
                                            (next(1) == 0x80 && next(2) >= 0xA8 && next(2) <= 0xAE) ||
                                            (next(1) == 0x81 && next(2) >= 0xA6 && next(2) <= 0xA9));
        if (byte < 0x20 || byte == 0x7F)
            kept += ' ';
        else if (byte == 0xC2 && next(1) < 0xA0)
            at += 1;
        else if (turns)
            at += 2;
        else
            kept += text[at];
    }
    return kept;
}

std::string toldToPeople(const evidence::Examined &examined, evidence::Lang lang)
{
    const auto &report = examined.report;
    std::string told(spoken(report, lang));
    told += '\n';
    if (const auto *first = report.firstDifference())
        told += harmless(sentenceOf(*first, lang)) + '\n';
    told += '\n';
    std::size_t widest = 0;
    for (const auto &finding : report.findings())
        widest = std::max(widest, widthOf(spoken(finding.standing, lang)));
    for (const auto &finding : report.findings()) {
        const auto word = spoken(finding.standing, lang);
        told += std::string(word) + std::string(widest - widthOf(word) + 2, ' ');
        told += harmless(sentenceOf(finding, lang)) + '\n';
    }
    return told + '\n' + std::string(spokenLimits(lang)) + '\n';
}

static Json findingJson(const evidence::Finding &finding, evidence::Lang lang)
{
    Json::Object values;
    for (const auto &[name, value] : finding.values)
        values.set(name, Json(value));
    return Json(Json::Object{
        {"code", Json(std::string(nameOf(finding.code)))},
        {"standing", Json(std::string(nameOf(finding.standing)))},
        {"sentence", Json(sentenceOf(finding, lang))},
        {"values", Json(std::move(values))},
    });
}

std::string toldToScripts(const evidence::Examined &examined, evidence::Lang lang)
{
    const auto &report = examined.report;
    Json::Array findings;
    for (const auto &finding : report.findings())
        findings.push_back(findingJson(finding, lang));
    const auto *first = report.firstDifference();
    Json::Object told{
        {"outcome", Json(std::string(nameOf(report.outcome())))},
        {"exit", Json(static_cast<std::int64_t>(report.outcome()))},
        {"first_difference", first ? findingJson(*first, lang) : Json()},
        {"findings", Json(std::move(findings))},
    };
    if (examined.bundle)
        told.set(
            "subject",
            Json(Json::Object{
                {"entity", Json(examined.bundle->subject.entity)}, {"id", Json(examined.bundle->subject.id)}})
        );
    if (examined.head)
        told.set(
            "head",
            Json(Json::Object{
                {"origin", Json(examined.head->origin)},
                {"size", Json(static_cast<std::int64_t>(examined.head->head.size))},
                {"root", Json(evidence::toBase64(examined.head->head.root))},
            })
        );
    return Json(std::move(told)).toCanonical() + '\n';
}

} // namespace minutier::verify
