// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PdfFinish.h"

#include "core/Say.h"
#include "exchange/PdfCode.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>
#include <string>

namespace minutier {

using namespace Qt::StringLiterals;

// A4, in points.
constexpr double longSide = 841.89;
constexpr double shortSide = 595.28;

QByteArray xmpOf(const Manuscript &manuscript)
{
    const auto dated = manuscript.dated.toUTC().toString(Qt::ISODate);
    return uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <xmp:CreateDate>%3</xmp:CreateDate>
   <xmp:ModifyDate>%3</xmp:ModifyDate>
   <xmp:CreatorTool>Minutier</xmp:CreatorTool>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <pdf:Producer>Minutier</pdf:Producer>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>1</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
)"_s.arg(manuscript.title.toHtmlEscaped(), manuscript.lang, dated)
        .toUtf8();
}

static QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

/// One level of the outline; sections only, so that long minutes stay readable.
static void addOutline(QPDF &pdf, const QList<LaidHeading> &headings, double pageHeight)
{
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    auto outline = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    std::vector<QPDFObjectHandle> items;
    for (const auto &heading : headings) {
        if (heading.page >= int(pages.size()))
            continue;
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(heading.text));
        item.replaceKey("/Parent", outline);
        auto target = QPDFObjectHandle::newArray();
        auto page = pages.at(std::size_t(heading.page));
        target.appendItem(page.getObjectHandle());
        target.appendItem(QPDFObjectHandle::newName("/XYZ"));
        target.appendItem(QPDFObjectHandle::newInteger(0));
        target.appendItem(QPDFObjectHandle::newReal(pageHeight - heading.top, 1));
        target.appendItem(QPDFObjectHandle::newNull());
        item.replaceKey("/Dest", target);
        items.push_back(item);
    }
    if (items.empty())
        return;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            items[i].replaceKey("/Prev", items[i - 1]);
        if (i + 1 < items.size())
            items[i].replaceKey("/Next", items[i + 1]);
    }
    outline.replaceKey("/First", items.front());
    outline.replaceKey("/Last", items.back());
    outline.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outline);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

/// Names the parts of fonts that are embedded in the order they stand: Qt's own names differ from run to run, and the
/// same minutes must be the same bytes.
static void nameSubsets(QPDF &pdf)
{
    std::map<std::string, std::string> tags;
    const auto renamed = [&tags](const std::string &name) {
        const auto plus = name.find('+');
        if (plus == std::string::npos)
            return name;
        auto &tag = tags[name];
        if (tag.empty())
            tag = std::string("/MINUT") + char('A' + (tags.size() - 1) % 26);
        return tag + name.substr(plus);
    };
    for (auto &object : pdf.getAllObjects())
        if (object.isDictionary())
            for (const auto *key : {"/BaseFont", "/FontName"})
                if (auto name = object.getKey(key); name.isName())
                    object.replaceKey(key, QPDFObjectHandle::newName(renamed(name.getName())));
}

Result<QByteArray> finishPdf(const QByteArray &pdf, const Manuscript &manuscript, const PageLayout &layout)
{
    // libqpdf speaks in exceptions; none leaves this function.
    try {
        QPDF document;
        document.processMemoryFile("manuscript", pdf.constData(), std::size_t(pdf.size()));
        auto root = document.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newString(manuscript.lang.toStdString()));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        const auto dated = text(manuscript.dated.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s));
        auto facts = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        facts.replaceKey("/Title", text(manuscript.title));
        facts.replaceKey("/Creator", text(u"Minutier"_s));
        facts.replaceKey("/Producer", text(u"Minutier"_s));
        facts.replaceKey("/CreationDate", dated);
        facts.replaceKey("/ModDate", dated);
        document.getTrailer().replaceKey("/Info", facts);
        document.getTrailer().removeKey("/ID"); // Qt's is made by chance; ours is made from the content
        const auto pageHeight = manuscript.wide ? shortSide : longSide;
        addOutline(document, layout.headings(), pageHeight);
        drawCodes(document, layout.codes(), pageHeight);
        nameSubsets(document);

        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 is PDF 1.4, which has none
        writer.setMinimumPDFVersion("1.4");
        writer.write();
        const std::unique_ptr<Buffer> written(writer.getBuffer());
        return QByteArray(reinterpret_cast<const char *>(written->getBuffer()), qsizetype(written->getSize()));
    } catch (const std::exception &failure) {
        return Error::storage(
            Say::tr("The PDF could not be made. Try the ODT form, which holds the same text."),
            QString::fromUtf8(failure.what())
        );
    }
}

} // namespace minutier
