// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharing/FormerNames.h"

#include <QStringList>

namespace minutier {

QString formerNamesAfter(const QString &former, const QString &before, const QString &after)
{
    auto names = former.split(u'\n', Qt::SkipEmptyParts);
    if (!before.isEmpty())
        names.append(before);
    names.removeDuplicates();
    names.removeAll(after);
    return names.join(u'\n');
}

} // namespace minutier
