// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/ReleaseListModel.h"

#include "commands/sharing/WithdrawRelease.h"
#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/sharing/OfficeHead.h"
#include "queries/JournalPage.h"
#include "storage/plans/PlanRepositories.h"
#include "storage/sharing/SharingRepositories.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

ReleaseListModel::ReleaseListModel(QObject *parent)
    : ListModel(
          {
              {"releaseId", [this](int row) { return m_releases.at(row).id.toString(); }},
              {"reference", [this](int row) { return m_releases.at(row).reference; }},
              {"version", [this](int row) { return m_versions.value(m_releases.at(row).version); }},
              {"audience", [this](int row) { return spoken(m_releases.at(row).audience); }},
              {"lang", [this](int row) { return m_releases.at(row).lang.toUpper(); }},
              {"madeOn", [this](int row) { return fullDay(m_releases.at(row).madeOn); }},
              {"maker", [this](int row) { return m_makers.value(m_releases.at(row).id); }},
              {"recipient", [this](int row) { return m_releases.at(row).recipient; }},
              {"purpose", [this](int row) { return m_releases.at(row).purpose; }},
              {"fileName", [this](int row) { return m_releases.at(row).note; }},
              {"manifest", [this](int row) { return inGroups(m_releases.at(row).manifest); }},
              {"withdrawn", [this](int row) { return !m_releases.at(row).withdrawnOn.isNull(); }},
              {"stateWord",
               [this](int row) {
                   const auto &release = m_releases.at(row);
                   return release.withdrawnOn.isNull() ? tr("handed out")
                                                       : tr("withdrawn on %1").arg(fullDay(release.withdrawnOn));
               }},
              {"reason", [this](int row) { return m_releases.at(row).reason; }},
          },
          parent
      )
{}

/// Who handed it out, as the journal has it.
QString ReleaseListModel::makerOf(const Release &release) const
{
    const auto entries = readJournal(
        session()->database(),
        {.record = release.id.uuid(), .verb = u"release.recorded"_s, .limit = 1, .withCells = false},
        session()->shield().audience()
    );
    return entries && !entries->isEmpty() ? entries->first().who : QString();
}

int ReleaseListModel::read()
{
    m_versions.clear();
    m_makers.clear();
    m_releases = take(ReleaseRepository(session()->database()).ofProject(session()->project()));
    const auto audience = session()->shield().audience();
    m_releases.removeIf([audience](const Release &one) { return one.audience < audience; });
    std::ranges::reverse(m_releases);
    for (auto &release : m_releases) {
        if (const auto version = PlanVersionRepository(session()->database()).find(release.version);
            version && *version)
            m_versions.insert(release.version, (*version)->reference);
        m_makers.insert(release.id, makerOf(release));
        // To whom and why is the office's to read.
        if (audience != Audience::Office)
            release.recipient = release.purpose = release.reason = release.note = QString();
    }
    return int(m_releases.size());
}

bool ReleaseListModel::withdraw(int row, const QString &reason)
{
    if (row < 0 || row >= m_releases.size())
        return false;
    return run(WithdrawRelease{.release = m_releases.at(row).id, .reason = reason});
}

} // namespace minutier
