// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plans/EvidenceTables.h"

#include "exchange/plans/ValidationFrame.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

static QString sealWords(const PlanCard &card, const Wording &wording)
{
    switch (card.seal) {
    case Seal::Intact:
        return wording.say(QT_TRANSLATE_NOOP("Document", "Seal intact"));
    case Seal::Broken:
        return wording.say(QT_TRANSLATE_NOOP("Document", "No seal: changed past the register"));
    case Seal::None:
        break;
    }
    return wording.say(QT_TRANSLATE_NOOP("Document", "Not validated"));
}

static QString conditionWords(const PlanCard &card, const Wording &wording)
{
    if (card.conditions.isEmpty())
        return wording.say(QT_TRANSLATE_NOOP("Document", "None"));
    return wording.say(QT_TRANSLATE_NOOP("Document", "%1 open of %2"))
        .arg(card.openConditions())
        .arg(card.conditions.size());
}

Manuscript::Table planYearTable(const QList<PlanCard> &cards, const Wording &wording)
{
    Manuscript::Table table{
        {
            {wording.say(QT_TRANSLATE_NOOP("Document", "Year")), 5, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Seal")), 7, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Decided on")), 7, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Decision")), 7, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Session")), 7, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Quorum")), 13, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Conditions")), 7, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Donor's acceptance")), 10, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Changed since")), 15, false},
        },
        {},
    };
    const auto dash = u"–"_s;
    for (const auto &card : cards) {
        const bool decided = card.decision.has_value();
        const bool validated = card.seal != Seal::None;
        table.rows.append({
            u"%1\n%2"_s.arg(QString::number(card.plan.year), card.version.reference),
            sealWords(card, wording) + (validated ? QString() : u"\n"_s + wording.wordFor(card.version.state)),
            decided ? wording.date(card.decision->decidedOn) : dash,
            decided ? card.decision->reference : dash,
            card.meeting ? card.meeting->reference
            : decided    ? wording.say(QT_TRANSLATE_NOOP("Document", "Written procedure"))
                         : dash,
            card.meeting ? quorumSentence(card.quorum, wording.phrases) : dash,
            decided ? conditionWords(card, wording) : dash,
            acceptanceWords(card, wording),
            validated ? changeWords(card, wording) : dash,
        });
    }
    return table;
}

Manuscript::Table amendmentTable(const QList<AgreementAmendment> &amendments, const Wording &wording)
{
    Manuscript::Table table{
        {
            {wording.say(QT_TRANSLATE_NOOP("Document", "Reference")), 7, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "What")), 20, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "State")), 10, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Length")), 11, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Requested")), 9, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Signed")), 9, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "New end")), 9, false},
        },
        {},
    };
    const auto day = [&wording](const PartialDate &date) { return date.isNull() ? u"–"_s : wording.date(date); };
    for (const auto &one : amendments)
        table.rows.append({
            one.reference,
            wording.spoken({u"amendment"_s, one.id.uuid(), u"title"_s, one.title, one.lang, one.revision}),
            wording.wordFor(one.state),
            one.months ? wording.say(QT_TRANSLATE_N_NOOP("Document", "%n month(s)"), *one.months)
                       : wording.say(QT_TRANSLATE_NOOP("Document", "Length not stated")),
            day(one.requestedOn),
            day(one.signedOn),
            day(one.endsOn),
        });
    return table;
}

Manuscript::Table offTrackTable(const QList<OffTrackLine> &lines, const Wording &wording)
{
    Manuscript::Table table{
        {
            {wording.say(QT_TRANSLATE_NOOP("Document", "Code")), 5, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Result")), 18, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Assessment")), 9, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Why")), 21, false},
            {wording.say(QT_TRANSLATE_NOOP("Document", "Decision behind it")), 12, false},
        },
        {},
    };
    for (const auto &line : lines) {
        const auto &node = line.result.node;
        const auto &assessment = *line.result.assessment;
        table.rows.append({
            node.code,
            wording.spoken({u"result"_s, node.id.uuid(), u"title"_s, node.title, node.lang, node.revision}),
            u"%1 (%2)"_s.arg(wording.wordFor(assessment.rating), wording.date(assessment.assessedOn)),
            wording.spoken(
                {u"assessment"_s,
                 assessment.id.uuid(),
                 u"narrative"_s,
                 assessment.narrative,
                 assessment.lang,
                 assessment.revision}
            ),
            line.decisions.isEmpty() ? wording.say(QT_TRANSLATE_NOOP("Document", "No decision yet"))
                                     : line.decisions.join(u", "_s),
        });
    }
    return table;
}

} // namespace minutier
