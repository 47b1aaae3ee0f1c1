// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ReportFile.h"

#include "core/Text.h"
#include "exchange/HtmlWriter.h"
#include "exchange/OdtWriter.h"
#include "exchange/PdfWriter.h"

#include <QRegularExpression>

namespace minutier {

using namespace Qt::StringLiterals;

Result<QByteArray> writeManuscript(const Manuscript &manuscript, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return writePdf(manuscript);
    case ReportFormat::Odt:
        return writeOdt(manuscript);
    case ReportFormat::Html:
        break;
    }
    return writeHtml(manuscript);
}

QString fileNameOf(const QString &text)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    auto name = folded(text).replace(others, u"-"_s).left(60);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"document"_s : name;
}

} // namespace minutier
