// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cooperation/InitiativeListModel.h"

#include "core/Text.h"
#include "domain/Words.h"
#include "presentation/Formats.h"
#include "presentation/cooperation/CooperationShapes.h"
#include "presentation/cooperation/CountryNames.h"
#include "queries/cooperation/WhoIsWho.h"
#include "storage/cooperation/CooperationRepositories.h"

namespace minutier {

using namespace Qt::StringLiterals;

InitiativeListModel::InitiativeListModel(QObject *parent)
    : ListModel(
          {
              {"initiativeId", [this](int row) { return m_lines.at(row).initiative.id.toString(); }},
              {"reference", [this](int row) { return m_lines.at(row).initiative.reference; }},
              {"title", [this](int row) { return m_lines.at(row).initiative.title; }},
              {"objective", [this](int row) { return m_lines.at(row).initiative.objective; }},
              {"detail", [this](int row) { return detailOf(m_lines.at(row)); }},
              {"resources",
               [this](int row) { return m_lines.at(row).initiative.resources.split(u'\n', Qt::SkipEmptyParts); }},
              {"step", [this](int row) { return int(m_lines.at(row).initiative.state); }},
              {"stateWord", [this](int row) { return spoken(m_lines.at(row).initiative.state); }},
              {"shape", [this](int row) { return shapeOf(m_lines.at(row).initiative.state); }},
          },
          parent
      )
{}

int InitiativeListModel::read()
{
    m_all.clear();
    m_lines.clear();
    WhoIsWho who(session()->database());
    const auto wanted = folded(m_words.trimmed());
    for (const auto &initiative : take(InitiativeRepository(session()->database()).ofProject(session()->project()))) {
        const Line line{initiative, take(who.organisation(initiative.partner))};
        m_all.append(line);
        const auto text =
            QStringList{initiative.title, initiative.objective, initiative.resources, detailOf(line)}.join(u' ');
        if (folded(text).contains(wanted))
            m_lines.append(line);
    }
    QMetaObject::invokeMethod(this, &InitiativeListModel::summaryChanged, Qt::QueuedConnection);
    return int(m_lines.size());
}

QString InitiativeListModel::detailOf(const Line &line) const
{
    const auto country = line.initiative.country;
    QStringList parts{
        line.initiative.reference,
        shownOrganisation(*session(), line.partner),
        country.isEmpty() ? tr("the whole project") : countryName(country),
        line.initiative.startsOn.isNull() ? QString() : tr("since %1").arg(fullDay(line.initiative.startsOn))};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString InitiativeListModel::summary() const
{
    return tr("%n initiative(s)", nullptr, int(m_all.size()));
}

void InitiativeListModel::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    Q_EMIT wordsChanged();
    reload();
}

} // namespace minutier
