// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plans/Evidence.h"

#include "queries/JournalPage.h"
#include "queries/results/ResultTouch.h"
#include "queries/results/TraceOrigins.h"
#include "storage/projects/ProjectRepositories.h"
#include "storage/results/ResultRepositories.h"

#include <algorithm>

namespace minutier {

namespace {

/// Reads one part after the other; the first that fails ends it.
class EvidenceReading
{
public:
    EvidenceReading(Database &database, const ProjectId &project, const QDate &today, const Wording &wording)
        : m_database(database)
        , m_project(project)
        , m_today(today)
        , m_wording(wording)
    {}

    Result<Evidence> run()
    {
        keep(m_evidence.project, ProjectRepository(m_database).get(m_project));
        keep(m_evidence.participations, ParticipationRepository(m_database).ofProject(m_project));
        keep(m_evidence.cards, readPlanCards(m_database, m_project));
        keep(m_evidence.results, ResultRepository(m_database).ofProject(m_project));
        keep(m_evidence.amendments, AmendmentRepository(m_database).ofProject(m_project));
        keep(m_evidence.map, readResultMap(m_database, m_project, m_today, ReadableCounts::all()));
        readOffTrack();
        readIndicators();
        readLedger();
        if (m_error)
            return *m_error;
        return m_evidence;
    }

private:
    template <typename T>
    void keep(T &place, Result<T> read)
    {
        if (read)
            place = *std::move(read);
        else if (!m_error)
            m_error = read.error();
    }

    void readOffTrack()
    {
        QList<UnlinkedLine> undecided;
        keep(undecided, offTrackWithoutDecision(m_database, m_project));
        for (const auto &result : m_evidence.map.results) {
            if (!result.assessment ||
                (result.assessment->rating != Rating::OffTrack && result.assessment->rating != Rating::NotAchieved))
                continue;
            OffTrackLine line{result, {}};
            const auto id = result.node.id.uuid();
            if (std::ranges::find(undecided, id, &UnlinkedLine::id) == undecided.end()) {
                QList<TraceEvent> origins;
                keep(origins, readOrigins(m_database, result.node.id));
                for (const auto &origin : origins)
                    line.decisions.append(origin.reference);
                line.decisions.removeDuplicates();
            }
            m_evidence.offTrack.append(line);
        }
    }

    void readIndicators()
    {
        const auto add = [this](const QString &title, const QList<MappedIndicator> &indicators) {
            QList<QuotedIndicator> read;
            keep(read, quoted(m_database, indicators));
            m_evidence.indicators.append({title, read});
        };
        for (const auto &result : m_evidence.map.results) {
            const auto &node = result.node;
            const auto title = m_wording.spoken(
                {QStringLiteral("result"),
                 node.id.uuid(),
                 QStringLiteral("title"),
                 node.title,
                 node.lang,
                 node.revision}
            );
            add(QStringLiteral("%1 · %2").arg(node.code, title), result.indicators);
        }
        add(m_wording.say(QT_TRANSLATE_NOOP("Document", "Means of the project")), m_evidence.map.means);
    }

    void readLedger()
    {
        RegisterStatus status;
        keep(status, readStatus(m_database));
        for (const auto &ledger : status.ledgers)
            if (ledger.ledger == m_evidence.project.code)
                m_evidence.ledger = ledger;
        JournalQuery last;
        last.project = m_project.uuid();
        last.everywhere = false;
        last.newestFirst = true;
        last.limit = 1;
        last.withCells = false;
        QList<JournalLine> lines;
        keep(lines, readJournal(m_database, last, Audience::Office));
        if (!lines.isEmpty())
            m_evidence.lastEntry = lines.first().at;
    }

    Database &m_database;
    const ProjectId &m_project;
    const QDate m_today;
    const Wording &m_wording;
    Evidence m_evidence;
    std::optional<Error> m_error;
};

} // namespace

Result<Evidence> readEvidence(Database &database, const ProjectId &project, const QDate &today, const Wording &wording)
{
    return EvidenceReading(database, project, today, wording).run();
}

} // namespace minutier
