// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plans/EvidenceManuscript.h"

#include "exchange/PrintedHead.h"
#include "exchange/plans/Evidence.h"
#include "exchange/plans/PlanTables.h"

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Writes the sections of the sheet in the order a donor asks.
class EvidenceManuscript
{
public:
    EvidenceManuscript(const Evidence &evidence, const Wording &wording, const QDate &today)
        : m_evidence(evidence)
        , m_wording(wording)
        , m_today(today)
    {}

    [[nodiscard]] const Omissions &omissions() const { return m_omissions; }

    Manuscript write()
    {
        const auto day = m_wording.words.day(PartialDate(m_today));
        m_manuscript.title = say(QT_TRANSLATE_NOOP("Document", "Evidence sheet: %1")).arg(m_evidence.project.code);
        m_manuscript.subtitle = m_evidence.project.title;
        m_manuscript.lang = m_wording.phrases.language();
        m_manuscript.footer = u"%1 · %2"_s.arg(m_evidence.project.code, day);
        m_manuscript.dated = m_today.startOfDay(Qt::UTC);
        m_manuscript.wide = true;
        m_manuscript.blocks.append(projectFacts());
        writePlans();
        writeAmendments();
        writeResults();
        writeIndicators();
        writeRegister(day);
        return m_manuscript;
    }

private:
    [[nodiscard]] QString say(const char *source, int count = -1) const { return m_wording.say(source, count); }
    void heading(const QString &text, int level = 1) { m_manuscript.blocks.append(Manuscript::Heading{level, text}); }
    void paragraph(const QString &text, Manuscript::Paragraph::Style style = Manuscript::Paragraph::Style::Body)
    {
        if (!text.isEmpty())
            m_manuscript.blocks.append(Manuscript::Paragraph{text, style, {}});
    }

    [[nodiscard]] QString organisations(ProjectRole role) const
    {
        QStringList names;
        for (const auto &one : m_evidence.participations)
            if (one.role == role)
                names.append(m_wording.organisation(one.organisation));
        names.removeDuplicates();
        return names.join(u", "_s);
    }

    [[nodiscard]] Manuscript::Facts projectFacts() const
    {
        const auto &project = m_evidence.project;
        QList<Manuscript::Fact> list{
            {say(QT_TRANSLATE_NOOP("Document", "Period")), m_wording.period(project.startsOn, project.endsOn)},
            {say(QT_TRANSLATE_NOOP("Document", "Donor")), organisations(ProjectRole::Donor)},
            {say(QT_TRANSLATE_NOOP("Document", "Carried out by")), organisations(ProjectRole::Implementer)},
            {say(QT_TRANSLATE_NOOP("Document", "Copy for")), m_wording.wordFor(m_wording.shield.audience())},
        };
        list.removeIf([](const Manuscript::Fact &fact) { return fact.text.isEmpty(); });
        return {list, true};
    }

    void writePlans()
    {
        heading(say(QT_TRANSLATE_NOOP("Document", "Annual plans")));
        if (m_evidence.cards.isEmpty())
            return paragraph(say(QT_TRANSLATE_NOOP("Document", "No annual plan is on record.")));
        m_manuscript.blocks.append(planYearTable(m_evidence.cards, m_wording));
        for (const auto &card : m_evidence.cards)
            if (card.since && !card.since->changes.isEmpty())
                writeComparison(*card.since);
    }

    void writeComparison(const PlanComparison &since)
    {
        heading(
            say(QT_TRANSLATE_NOOP("Document", "What changed from %1 to %2 (%3)"))
                .arg(since.before.reference, since.after.reference, m_wording.wordFor(since.after.state).toLower()),
            2
        );
        paragraph(m_wording.spoken(
            {u"version"_s,
             since.after.id.uuid(),
             u"reason"_s,
             since.after.reason,
             since.after.lang,
             since.after.revision}
        ));
        paragraph(
            say(QT_TRANSLATE_N_NOOP("Document", "%n activity(ies) is/are the same in both."), since.unchanged) + u' ' +
                budgetWords(since, m_wording),
            Manuscript::Paragraph::Style::Small
        );
        m_manuscript.blocks.append(comparisonTable(since, m_evidence.results, m_wording));
    }

    void writeAmendments()
    {
        heading(say(QT_TRANSLATE_NOOP("Document", "Amendments to the agreement")));
        if (m_evidence.amendments.isEmpty())
            return paragraph(say(QT_TRANSLATE_NOOP("Document", "None.")));
        m_manuscript.blocks.append(amendmentTable(m_evidence.amendments, m_wording));
    }

    void writeResults()
    {
        heading(say(QT_TRANSLATE_NOOP("Document", "Results off track")));
        if (m_evidence.offTrack.isEmpty())
            paragraph(say(QT_TRANSLATE_NOOP("Document", "No result is assessed as off track.")));
        else
            m_manuscript.blocks.append(offTrackTable(m_evidence.offTrack, m_wording));
        const auto &coverage = m_evidence.map.coverage;
        if (coverage.outcomes > 0)
            paragraph(
                say(QT_TRANSLATE_N_NOOP("Document", "%1 of %n outcome(s) has/have data of the last twelve months."),
                    coverage.outcomes)
                    .arg(coverage.fresh.size()),
                Manuscript::Paragraph::Style::Small
            );
    }

    void writeIndicators()
    {
        Legend legend;
        auto table = indicatorTable(m_evidence.indicators, m_wording, legend, m_omissions);
        heading(say(QT_TRANSLATE_NOOP("Document", "Indicators")));
        if (table.rows.isEmpty())
            return paragraph(say(QT_TRANSLATE_NOOP("Document", "No indicator is on record.")));
        m_manuscript.blocks.append(std::move(table));
        m_manuscript.blocks.append(legend.blocks());
    }

    void writeRegister(const QString &day)
    {
        heading(say(QT_TRANSLATE_NOOP("Document", "The register this was copied from")));
        auto entries =
            say(QT_TRANSLATE_N_NOOP("Document", "%n entry(ies) about this project"), int(m_evidence.ledger.size));
        if (m_evidence.lastEntry.isValid())
            entries += say(QT_TRANSLATE_NOOP("Document", ", the last on %1"))
                           .arg(m_wording.words.day(PartialDate(m_evidence.lastEntry.date())));
        m_manuscript.blocks.append(Manuscript::Facts{{
            {say(QT_TRANSLATE_NOOP("Document", "Copied on")), day},
            {say(QT_TRANSLATE_NOOP("Document", "Journal")), entries},
            {say(QT_TRANSLATE_NOOP("Document", "Root of the journal")), m_evidence.ledger.root},
        }});
        paragraph(
            say(QT_TRANSLATE_NOOP(
                "Document",
                "Whoever holds a copy of the register can check that it agrees with itself and with this root."
            )),
            Manuscript::Paragraph::Style::Small
        );
    }

    const Evidence &m_evidence;
    const Wording &m_wording;
    const QDate m_today;
    Omissions m_omissions;
    Manuscript m_manuscript;
};

} // namespace

Result<Manuscript>
evidenceOf(Database &database, const ProjectId &project, const QDate &today, const QString &lang, Audience audience)
{
    return evidenceOf(database, project, today, lang, audience, {});
}

Result<Manuscript> evidenceOf(
    Database &database,
    const ProjectId &project,
    const QDate &today,
    const QString &lang,
    Audience audience,
    const CountTables &counts
)
{
    const auto wording = Wording::read(database, lang, audience);
    if (!wording)
        return wording.error();
    (*wording)->counts = counts;
    const auto evidence = readEvidence(database, project, today, **wording);
    if (!evidence)
        return evidence.error();
    EvidenceManuscript manuscript(*evidence, **wording, today);
    auto written = manuscript.write();
    if (auto printed = printHead(written, database, project.uuid(), (*wording)->phrases); !printed)
        return printed.error();
    return closed(database, std::move(written), **wording, manuscript.omissions());
}

} // namespace minutier
