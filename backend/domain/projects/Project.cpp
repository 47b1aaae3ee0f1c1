// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projects/Project.h"

#include "core/Say.h"

#include <QRegularExpression>

namespace minutier {

using namespace Qt::StringLiterals;

Result<> validate(const Project &project)
{
    static const QRegularExpression code(u"^[A-Z0-9][A-Z0-9-]{1,23}$"_s);
    static const QRegularExpression country(u"^[A-Z]{2}$"_s);
    if (!code.match(project.code).hasMatch() || project.code == "OFFICE"_L1)
        return Error::invalid(
            Say::tr("Give the project a code of 2 to 24 capitals, digits and dashes, such as HN-TRAITE."), u"code"_s
        );
    for (const auto &word : project.countries)
        if (!country.match(word).hasMatch())
            return Error::invalid(
                Say::tr("Write each country as its two-letter ISO code, such as HN."), u"countries"_s
            );
    const auto start = project.startsOn.first();
    const auto end = project.endsOn.last();
    if (start.isValid() && end.isValid() && end < start)
        return Error::invalid(Say::tr("The project cannot end before it starts."), u"ends_on"_s);
    return {};
}

int projectYearOf(const Project &project, const QDate &day)
{
    const auto start = project.startsOn.first();
    if (!start.isValid() || day < start)
        return 0;
    int year = 1;
    while (start.addYears(year) <= day)
        ++year;
    return year;
}

} // namespace minutier
