// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/ProofWords.h"

#include "core/Say.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Code;
using evidence::Standing;

QString harmless(const std::string &text)
{
    QString kept;
    for (const auto letter : QString::fromStdString(text))
        if (letter.isPrint() || letter.isSurrogate())
            kept.append(letter);
        else if (letter.isSpace())
            kept.append(u' ');
    return kept;
}

QString shapeOf(Standing standing)
{
    switch (standing) {
    case Standing::Proved:
        return u"ok"_s;
    case Standing::Attested:
        return u"progress"_s;
    case Standing::Withheld:
        return u"draft"_s;
    case Standing::NotProved:
        return u"planned"_s;
    case Standing::Contradiction:
        break;
    }
    return u"late"_s;
}

static QString wordOf(Standing standing, evidence::Lang lang)
{
    const auto word = evidence::spoken(standing, lang);
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

QVariantList findingGroups(const evidence::Report &report, evidence::Lang lang)
{
    QVariantList groups;
    // What contradicts is read first.
    for (const auto standing :
         {Standing::Contradiction, Standing::Proved, Standing::Attested, Standing::Withheld, Standing::NotProved}) {
        QStringList sentences;
        for (const auto &finding : report.findings())
            if (finding.standing == standing)
                sentences.append(harmless(sentenceOf(finding, lang)));
        if (!sentences.isEmpty())
            groups.append(QVariantMap{
                {u"word"_s, wordOf(standing, lang)}, {u"shape"_s, shapeOf(standing)}, {u"sentences"_s, sentences}});
    }
    return groups;
}

namespace {

/// A line of the validation card: what it answers, and which findings answer it.
struct Question
{
    const char *label;
    std::vector<Code> codes;
};

const std::vector<Question> &questions()
{
    static const std::vector<Question> asked{
        {QT_TRANSLATE_NOOP("Say", "Version"), {Code::VersionRecorded, Code::SubjectMissing}},
        {QT_TRANSLATE_NOOP("Say", "Content"),
         {Code::PlanContentSame, Code::PlanContentDiffers, Code::PlanContentWithheld}},
        {QT_TRANSLATE_NOOP("Say", "Validated"),
         {Code::ValidationRecorded,
          Code::ValidationMissing,
          Code::ValidationDigestDiffers,
          Code::ValidationMisplaced,
          Code::ValidationTwice}},
        {QT_TRANSLATE_NOOP("Say", "Decision"),
         {Code::DecisionRecorded,
          Code::DecisionStands,
          Code::DecisionMissing,
          Code::DecisionNeverStood,
          Code::DecisionFallen,
          Code::DecisionOtherKind}},
        {QT_TRANSLATE_NOOP("Say", "Session"),
         {Code::SessionHeld,
          Code::SessionMissing,
          Code::SessionNotHeld,
          Code::WrittenProcedure,
          Code::WrittenProcedureOpen}},
        {QT_TRANSLATE_NOOP("Say", "Seats"), {Code::SeatsPresent, Code::SeatsWithheld}},
        {QT_TRANSLATE_NOOP("Say", "Quorum"),
         {Code::QuorumMet, Code::QuorumMissed, Code::QuorumNoRule, Code::QuorumNotShown}},
        {QT_TRANSLATE_NOOP("Say", "Conditions"),
         {Code::ConditionsNone, Code::ConditionsOpen, Code::ConditionsLifted, Code::ConditionsWithheld}},
        {QT_TRANSLATE_NOOP("Say", "Donor's acceptance"),
         {Code::AcceptanceRecorded, Code::AcceptanceOtherDigest, Code::AcceptanceWithheld, Code::AcceptanceMissing}},
        {QT_TRANSLATE_NOOP("Say", "Changed since"),
         {Code::SinceNothing,
          Code::SinceChanged,
          Code::SinceNewerVersion,
          Code::SinceNewerUnnamed,
          Code::SinceWithheld,
          Code::SinceNotShown}},
    };
    return asked;
}

} // namespace

QVariantList validationFacts(const evidence::Report &report, evidence::Lang lang)
{
    QVariantList facts;
    if (!report.has(Code::VersionRecorded))
        return facts;
    for (const auto &question : questions()) {
        QStringList sentences;
        auto worst = Standing::Proved;
        for (const auto &finding : report.findings()) {
            if (std::ranges::find(question.codes, finding.code) == question.codes.end())
                continue;
            sentences.append(harmless(sentenceOf(finding, lang)));
            worst = std::max(worst, finding.standing);
        }
        if (!sentences.isEmpty())
            facts.append(QVariantMap{
                {u"label"_s, Say::tr(question.label)},
                {u"text"_s, sentences.join(u'\n')},
                {u"shape"_s, shapeOf(worst)},
                {u"word"_s, wordOf(worst, lang)}});
    }
    return facts;
}

} // namespace minutier
