// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SpokenDate.h"

#include <QRegularExpression>

namespace minutier {

using namespace Qt::StringLiterals;

QString spokenDate(const QLocale &locale, const QDate &day, const QString &form)
{
    auto text = locale.toString(day, form);
    static const QRegularExpression first(u"\\b1(?=\\h\\p{L})"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (day.day() == 1 && locale.language() == QLocale::French)
        text.replace(first, u"1er"_s);
    return text;
}

} // namespace minutier
