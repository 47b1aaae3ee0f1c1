// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharing/PlanPack.h"

#include "core/Say.h"
#include "exchange/ReportFile.h"
#include "exchange/plans/EvidenceManuscript.h"
#include "exchange/plans/PlanManuscript.h"
#include "exchange/sharing/CsvText.h"
#include "exchange/sharing/OpenTables.h"
#include "exchange/sharing/PackWords.h"
#include "queries/plans/PlanCard.h"
#include "queries/sharing/Screening.h"
#include "storage/plans/PlanRepositories.h"
#include "storage/projects/ProjectRepositories.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Makes one file after the other; the first that fails ends it.
class Packing
{
public:
    Packing(Database &database, const PackOrder &order, const Wording &wording)
        : m_database(database)
        , m_order(order)
        , m_wording(wording)
    {}

    Result<PlanPack> run(const Project &project, const PlanVersion &version, const VerifiedSheet &sheet)
    {
        m_pack.project = project.code;
        m_pack.reference = version.reference;
        for (const auto &data : sheet.data)
            m_pack.counts.append(m_wording.counts.value(data.observation.id));
        keep(m_names, readProtectedNames(m_database, m_wording.shield, m_wording.phrases));
        m_screening = Screening(m_names);
        addDocument(
            u"evidence.pdf"_s,
            evidenceOf(m_database, project.id, m_order.today, m_order.lang, m_order.audience, m_wording.counts)
        );
        addDocument(u"plan.pdf"_s, planOf(m_database, version.id, m_order.today, m_order.lang, m_order.audience));
        addComparisons(version);
        addTable(u"trace.csv"_s, openTrace(m_database, project.id, m_wording));
        addTable(u"activities.csv"_s, openActivities(m_database, version, m_wording));
        addTable(u"indicators.csv"_s, openIndicators(m_database, sheet.data, m_wording));
        addTable(u"decisions.csv"_s, openDecisions(m_database, project.id, m_wording));
        // The proof of the validation joins here, as one more file of the order.
        for (const auto &extra : m_order.extras) {
            std::optional<PackFile> file;
            if (keep(file, extra(m_database, version.id, m_order.audience)) && file)
                append(*file);
        }
        const PackWords words{m_wording, project, version, m_order.today};
        addText(u"policy.txt"_s, words.policy() + u'\n');
        countLeftOut(sheet);
        listRemovals(sheet);
        addText(u"README.txt"_s, words.readMe(m_pack.files, m_pack.leftOut));
        m_pack.files.append({u"manifest.json"_s, words.manifest(m_pack.files, m_pack.leftOut)});
        if (m_error)
            return *m_error;
        return m_pack;
    }

private:
    template <typename T>
    bool keep(T &place, Result<T> read)
    {
        if (read)
            place = *std::move(read);
        else if (!m_error)
            m_error = read.error();
        return !m_error;
    }

    void append(const PackFile &file)
    {
        m_pack.files.append(file);
        if (m_order.goOn && !m_order.goOn(int(m_pack.files.size())) && !m_error)
            m_error = Error::conflict(Say::tr("Stopped. Nothing was handed over."));
    }

    void addDocument(const QString &name, Result<Manuscript> manuscript)
    {
        Manuscript written;
        QByteArray bytes;
        if (keep(written, std::move(manuscript)) && keep(bytes, writeManuscript(written, ReportFormat::Pdf)))
            append({name, bytes});
    }

    void addTable(const QString &name, Result<OpenTable> table)
    {
        OpenTable rows;
        if (!keep(rows, std::move(table)))
            return;
        for (auto &row : rows)
            for (auto &cell : row)
                m_screening.screen(cell);
        append({name, csvText(rows)});
    }

    void addText(const QString &name, const QString &text)
    {
        QStringList lines = text.split(u'\n');
        for (auto &line : lines)
            m_screening.screen(line);
        append({name, lines.join(u'\n').toUtf8()});
    }

    void addComparisons(const PlanVersion &version)
    {
        QList<PlanComparison> comparisons;
        if (!version.basedOn.isNull()) {
            PlanComparison made;
            if (keep(made, comparePlans(m_database, version.basedOn, version.id)))
                comparisons.append(made);
        }
        PlanCard card;
        if (keep(card, readVersionCard(m_database, version)) && card.since)
            comparisons.append(*card.since);
        addTable(u"comparison.csv"_s, openComparison(comparisons, m_wording));
    }

    void countLeftOut(const VerifiedSheet &sheet)
    {
        int small = 0;
        int withheld = 0;
        int notes = 0;
        for (const auto &table : m_pack.counts)
            for (const auto &one : table.counts) {
                small += one.disclosure == Disclosure::BelowLeast;
                withheld += one.disclosure == Disclosure::Withheld;
            }
        for (const auto &data : sheet.data)
            notes += !data.observation.note.isEmpty();
        const auto say = [this](const QString &key, int count, const QString &sentence) {
            if (count > 0)
                m_pack.leftOut.append({key, count, sentence});
        };
        const auto words = [this](const char *source, int count) { return m_wording.say(source, count); };
        say(u"small_counts"_s,
            small,
            words(
                QT_TRANSLATE_N_NOOP(
                    "Document", "%n count(s) below %1 stand(s) as “< %1”, so that nobody can be recognised."
                ),
                small
            )
                .arg(leastCount(m_order.audience)));
        say(u"withheld_counts"_s,
            withheld,
            words(
                QT_TRANSLATE_N_NOOP(
                    "Document",
                    "%n count(s) is/are not shown, because a small one could be worked out from it/them, here or with "
                    "an "
                    "earlier copy."
                ),
                withheld
            ));
        say(u"organisations_by_sector"_s,
            m_wording.shielded(),
            words(
                QT_TRANSLATE_N_NOOP("Document", "%n organisation(s) stand(s) by sector, because naming could harm."),
                m_wording.shielded()
            ));
        say(u"names_replaced"_s,
            m_screening.touched(),
            words(
                QT_TRANSLATE_N_NOOP("Document", "A protected name was replaced in %n text(s)."), m_screening.touched()
            ));
        say(u"notes_on_data"_s,
            notes,
            words(QT_TRANSLATE_N_NOOP("Document", "%n note(s) on data stay(s) within the committee."), notes));
        say(u"unverified_data"_s,
            sheet.unverified,
            words(
                QT_TRANSLATE_N_NOOP("Document", "%n report(s) of data is/are not verified, and not quoted."),
                sheet.unverified
            ));
    }

    void listRemovals(const VerifiedSheet &sheet)
    {
        for (const auto &data : sheet.data) {
            const auto what = data.indicator.code + u" "_s + data.indicator.title;
            const auto period = m_wording.period(data.observation.startsOn, data.observation.endsOn);
            const auto table = m_wording.counts.value(data.observation.id);
            for (const auto &one : table.counts) {
                const bool isPart = one.name != wholeCount && one.name != baseCount;
                const bool below = one.disclosure == Disclosure::BelowLeast;
                const auto name = one.name.isEmpty() ? m_wording.say("not specified") : one.name;
                const auto part = isPart ? period + u" · "_s + name : period;
                if (!one.isShown())
                    m_pack.removals.append(
                        {below ? Removal::Kind::SmallCount : Removal::Kind::WithheldCount,
                         what,
                         part,
                         below ? u"< %1"_s.arg(table.least) : QString()}
                    );
            }
            if (!data.observation.note.isEmpty())
                m_pack.removals.append({Removal::Kind::NoteOnData, what, period, {}});
        }
        for (const auto &[name, shown] : m_wording.shieldedNames().asKeyValueRange())
            m_pack.removals.append({Removal::Kind::Organisation, name, {}, shown});
        for (const auto &one : m_names)
            if (m_screening.found().contains(one.name))
                m_pack.removals.append({Removal::Kind::Name, one.name, {}, one.shown});
        // What could harm is read first; notes and the like are many.
        std::ranges::stable_sort(m_pack.removals, {}, &Removal::kind);
        if (sheet.unverified > 0)
            m_pack.removals.append({Removal::Kind::UnverifiedData, QString::number(sheet.unverified), {}, {}});
    }

    Database &m_database;
    const PackOrder &m_order;
    const Wording &m_wording;
    QList<ProtectedName> m_names;
    Screening m_screening; ///< One for all files: a name's ways to be written are worked out once.
    PlanPack m_pack;
    std::optional<Error> m_error;
};

} // namespace

Result<PlanPack> makePlanPack(Database &database, const PackOrder &order)
{
    const auto version = PlanVersionRepository(database).get(order.version);
    if (!version)
        return version.error();
    const auto project = ProjectRepository(database).get(version->project);
    if (!project)
        return project.error();
    const auto sheet = readVerifiedData(database, project->id);
    if (!sheet)
        return sheet.error();
    const auto counts = tablesFor(database, project->id, sheet->data, order.audience);
    if (!counts)
        return counts.error();
    const auto wording = Wording::read(database, order.lang, order.audience);
    if (!wording)
        return wording.error();
    (*wording)->counts = *counts;
    return Packing(database, order, **wording).run(*project, *version, *sheet);
}

} // namespace minutier
