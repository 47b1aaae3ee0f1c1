// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PdfCode.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace minutier {

using namespace Qt::StringLiterals;

/// One path for all dots, so that no seam shows between two of them.
static std::string drawnDots(const LaidCode &code, double pageHeight)
{
    const auto number = [](double value) { return QByteArray::number(value, 'f', 3).toStdString(); };
    const auto alternative = QPDFObjectHandle::newUnicodeString(code.alternative.toStdString()).unparse();
    const auto dot = code.side / code.square.side();
    std::string drawn = "/Span << /Alt " + alternative + " >> BDC\nq 0 g\n";
    for (const auto &run : code.square.runs())
        drawn += number(code.left + run.x * dot) + ' ' + number(pageHeight - code.top - (run.y + 1) * dot) + ' ' +
                 number(run.length * dot) + ' ' + number(dot) + " re\n";
    return drawn + "f\nQ EMC\n";
}

void drawCodes(QPDF &pdf, const std::vector<LaidCode> &codes, double pageHeight)
{
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (const auto &code : codes) {
        if (code.page >= int(pages.size()))
            continue;
        auto page = pages.at(std::size_t(code.page)).getObjectHandle();
        // Whatever Qt leaves set ends with its own drawing.
        page.addPageContents(QPDFObjectHandle::newStream(&pdf, "q\n"), true);
        page.addPageContents(QPDFObjectHandle::newStream(&pdf, "Q\n" + drawnDots(code, pageHeight)), false);
    }
}

} // namespace minutier
