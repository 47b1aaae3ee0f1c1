// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Csv.h"

#include "core/Say.h"

#include <QStringDecoder>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// Reads cell by cell; a quoted cell may hold separators, line breaks and doubled quotation marks.
class Reading
{
public:
    Reading(QString text, QChar separator)
        : m_text(std::move(text))
        , m_separator(separator)
    {}

    Result<CsvTable> run()
    {
        CsvTable table;
        while (m_at < m_text.size()) {
            const auto line = m_line;
            auto row = readRow();
            if (!row)
                return row.error();
            const bool blank = std::ranges::all_of(*row, [](const QString &cell) { return cell.isEmpty(); });
            if (blank)
                continue;
            if (table.header.isEmpty()) {
                table.header = *row;
                continue;
            }
            if (row->size() > table.header.size())
                return Error::invalid(Say::tr("Line %1 has more cells than the heading row.").arg(line));
            if (row->size() < table.header.size()) // an empty cell and a missing one do not mean the same
                return Error::invalid(Say::tr("Line %1 has fewer cells than the heading row.").arg(line));
            table.rows.append(*row);
            table.lineOfRow.append(line);
        }
        if (table.header.isEmpty())
            return Error::invalid(Say::tr("This table is empty."));
        return table;
    }

private:
    Result<QStringList> readRow()
    {
        QStringList row;
        while (true) {
            auto cell = readCell();
            if (!cell)
                return cell.error();
            row.append(cell->trimmed());
            if (m_at >= m_text.size())
                return row;
            if (m_text.at(m_at++) == u'\n') {
                ++m_line;
                return row;
            }
        }
    }

    Result<QString> readCell()
    {
        QString cell;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            const auto opened = m_line;
            ++m_at;
            while (true) {
                if (m_at >= m_text.size())
                    return Error::invalid(Say::tr("The quotation mark opened on line %1 is never closed.").arg(opened));
                const auto c = m_text.at(m_at++);
                if (c == u'"' && (m_at >= m_text.size() || m_text.at(m_at) != u'"'))
                    break;
                if (c == u'"')
                    ++m_at;
                if (c == u'\n')
                    ++m_line;
                cell += c;
            }
        }
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n')
            cell += m_text.at(m_at++);
        return cell;
    }

    QString m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// The separator that the heading row has most of.
QChar separatorOf(QStringView text)
{
    const auto end = text.indexOf(u'\n');
    const auto header = end < 0 ? text : text.left(end);
    QChar best = u',';
    for (const auto candidate : {u';', u'\t'})
        if (header.count(candidate) > header.count(best))
            best = candidate;
    return best;
}

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return Error::invalid(Say::tr("This table is not in UTF-8. Save it as “CSV UTF-8”."));
    if (const auto at = text.indexOf(QChar(u'\0')); at >= 0)
        return Error::invalid(Say::tr("Line %1 holds a zero byte, which no text does. Save the table as “CSV UTF-8”.")
                                  .arg(QStringView(text).left(at).count(u'\n') + 1));
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const auto separator = separatorOf(text);
    return Reading(std::move(text), separator).run();
}

} // namespace minutier
