// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/cooperation/CountryListModel.h"

#include "core/Text.h"
#include "presentation/cooperation/CountryNames.h"

#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

CountryListModel::CountryListModel(QObject *parent)
    : ListModel(
          {
              {"country", [this](int row) { return m_lines.at(row).country; }},
              {"countryName", [this](int row) { return countryName(m_lines.at(row).country); }},
              {"partOfWorld", [this](int row) { return continentName(m_lines.at(row).continent); }},
              {"beginsPart", [this](int row) { return beginsPart(row); }},
              {"detail", [this](int row) { return detailOf(m_lines.at(row)); }},
              {"places", [this](int row) { return m_lines.at(row).regions.join(u", "_s); }},
              {"hasBase", [this](int row) { return !m_lines.at(row).bases.isEmpty(); }},
              {"mandates", [this](int row) { return m_lines.at(row).mandates; }},
              {"note", [this](int row) { return m_lines.at(row).note; }},
          },
          parent
      )
{}

int CountryListModel::read()
{
    m_lines = take(readCountries(session()->database(), session()->project()));
    std::ranges::stable_sort(m_lines, [](const CountryLine &a, const CountryLine &b) {
        return std::pair(folded(continentName(a.continent)), folded(countryName(a.country))) <
               std::pair(folded(continentName(b.continent)), folded(countryName(b.country)));
    });
    QMetaObject::invokeMethod(this, &CountryListModel::summaryChanged, Qt::QueuedConnection);
    return int(m_lines.size());
}

bool CountryListModel::beginsPart(int row) const
{
    const auto &part = m_lines.at(row).continent;
    return !part.isEmpty() && (row == 0 || m_lines.at(row - 1).continent != part);
}

QString CountryListModel::detailOf(const CountryLine &line) const
{
    QStringList parts;
    if (!line.bases.isEmpty())
        parts.append(tr("%n base(s)", nullptr, int(line.bases.size())));
    if (!line.regions.isEmpty())
        parts.append(tr("%n region(s)", nullptr, int(line.regions.size())));
    if (line.partners > 0)
        parts.append(tr("%n partner(s)", nullptr, line.partners));
    return parts.join(u" · "_s);
}

QString CountryListModel::summary() const
{
    int bases = 0;
    for (const auto &line : m_lines)
        bases += int(line.bases.size());
    const auto countries = tr("%n country(ies)", nullptr, int(m_lines.size()));
    return bases > 0 ? tr("%1, %2", "countries, bases").arg(countries, tr("%n base(s)", nullptr, bases)) : countries;
}

} // namespace minutier
