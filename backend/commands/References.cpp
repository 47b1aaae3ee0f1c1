// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/References.h"

#include "core/Say.h"
#include "core/Translations.h"

namespace minutier {

using namespace Qt::StringLiterals;

QString makeReference(QLatin1StringView prefix, int year, int number, int digits)
{
    return u"%1-%2-%3"_s.arg(prefix).arg(year, 4, 10, QChar(u'0')).arg(number, digits, 10, QChar(u'0'));
}

QString seatReference(int number)
{
    return u"S-%1"_s.arg(number, 2, 10, QChar(u'0'));
}

Result<> checkLanguage(const QString &lang)
{
    if (spokenLanguages().contains(lang))
        return {};
    return Error::invalid(Say::tr("Choose a language among: %1.").arg(spokenLanguages().join(u", "_s)), u"lang"_s);
}

Result<> inSameProject(const ProjectId &one, const ProjectId &other, const QString &field)
{
    if (one == other)
        return {};
    return Error::invalid(Say::tr("That belongs to another project."), field);
}

} // namespace minutier
