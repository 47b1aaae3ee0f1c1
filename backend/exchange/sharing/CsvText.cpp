// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharing/CsvText.h"

#include <QRegularExpression>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

/// Numbers alone may begin with a minus.
static bool isNumber(const QString &cell)
{
    static const QRegularExpression number(u"\\A-?\\d+(\\.\\d+)?\\z"_s);
    return number.match(cell).hasMatch();
}

bool isFormula(const QString &cell)
{
    static const QString blanks = u" \u00a0\u200b\u200c\u200d\u2060\ufeff\u202f\u3000"_s;
    static const QString beginnings = u"=+-@\t\r\n＝＋－＠"_s;
    const auto lines = cell.split(u'\n');
    return std::ranges::any_of(lines, [](const QString &line) {
        const auto first = std::ranges::find_if(line, [](QChar letter) { return !blanks.contains(letter); });
        return first != line.end() && beginnings.contains(*first);
    });
}

QByteArray csvText(const QList<QStringList> &rows)
{
    static const QRegularExpression quoted(u"[\",\r\n]"_s);
    QString text;
    for (const auto &row : rows) {
        QStringList cells;
        for (auto cell : row) {
            if (isFormula(cell) && !isNumber(cell))
                cell.prepend(u'\'');
            if (cell.contains(quoted))
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
            cells.append(cell);
        }
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace minutier
