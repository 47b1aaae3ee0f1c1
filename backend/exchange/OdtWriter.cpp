// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/OdtWriter.h"

#include "core/Say.h"
#include "exchange/OdtPicture.h"
#include "exchange/ZipPackage.h"

#include <QFile>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <functional>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

const auto officeSpace = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
const auto textSpace = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
const auto tableSpace = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s;
const auto styleSpace = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0"_s;
const auto foSpace = u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s;
const auto metaSpace = u"urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_s;
const auto dcSpace = u"http://purl.org/dc/elements/1.1/"_s;

/// Writes the parts of the package one by one.
class OdtParts
{
public:
    explicit OdtParts(const Manuscript &manuscript)
        : m_manuscript(manuscript)
    {}

    QByteArray content()
    {
        return document(u"document-content"_s, [this] {
            m_xml->writeStartElement(officeSpace, u"automatic-styles"_s);
            tableStyles();
            for (int i = 0; i < m_manuscript.blocks.size(); ++i)
                if (const auto *table = std::get_if<Manuscript::Table>(&m_manuscript.blocks.at(i)))
                    columnStyles(*table, i);
            m_xml->writeEndElement();
            m_xml->writeStartElement(officeSpace, u"body"_s);
            m_xml->writeStartElement(officeSpace, u"text"_s);
            paragraph(u"Subtitle"_s, m_manuscript.subtitle);
            paragraph(u"Title"_s, m_manuscript.title);
            for (m_index = 0; m_index < m_manuscript.blocks.size(); ++m_index)
                std::visit([this](const auto &block) { write(block); }, m_manuscript.blocks.at(m_index));
            m_xml->writeEndElement();
            m_xml->writeEndElement();
        });
    }

    QByteArray meta()
    {
        return document(u"document-meta"_s, [this] {
            m_xml->writeStartElement(officeSpace, u"meta"_s);
            m_xml->writeTextElement(dcSpace, u"title"_s, m_manuscript.title);
            m_xml->writeTextElement(dcSpace, u"language"_s, m_manuscript.lang);
            m_xml->writeTextElement(metaSpace, u"generator"_s, u"Minutier"_s);
            m_xml->writeTextElement(metaSpace, u"creation-date"_s, m_manuscript.dated.toUTC().toString(Qt::ISODate));
            m_xml->writeEndElement();
        });
    }

    QByteArray styles() const
    {
        QFile file(u":/odt/styles.xml"_s);
        (void)file.open(QIODevice::ReadOnly);
        return QString::fromUtf8(file.readAll())
            .replace(u"@LANG@"_s, m_manuscript.lang)
            .replace(u"@COUNTRY@"_s, m_manuscript.lang == "en"_L1 ? u"GB"_s : m_manuscript.lang.toUpper())
            .replace(u"@FOOTER@"_s, m_manuscript.footer.toHtmlEscaped())
            .replace(u"@PAGE_WIDTH@"_s, m_manuscript.wide ? u"29.7cm"_s : u"21cm"_s)
            .replace(u"@PAGE_HEIGHT@"_s, m_manuscript.wide ? u"21cm"_s : u"29.7cm"_s)
            .replace(u"@ORIENTATION@"_s, m_manuscript.wide ? u"landscape"_s : u"portrait"_s)
            .replace(u"@FOOT_END@"_s, m_manuscript.wide ? u"25.3cm"_s : u"16.6cm"_s)
            .toUtf8();
    }

    [[nodiscard]] const QList<OdtPicture> &pictures() const { return m_pictures; }

private:
    QByteArray document(const QString &root, const std::function<void()> &fill)
    {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        m_xml = &xml;
        xml.writeStartDocument();
        xml.writeNamespace(officeSpace, u"office"_s);
        xml.writeNamespace(textSpace, u"text"_s);
        xml.writeNamespace(tableSpace, u"table"_s);
        xml.writeNamespace(styleSpace, u"style"_s);
        xml.writeNamespace(foSpace, u"fo"_s);
        xml.writeNamespace(metaSpace, u"meta"_s);
        xml.writeNamespace(dcSpace, u"dc"_s);
        OdtPicture::declare(xml);
        xml.writeStartElement(officeSpace, root);
        xml.writeAttribute(officeSpace, u"version"_s, u"1.3"_s);
        fill();
        xml.writeEndDocument();
        m_xml = nullptr;
        return bytes;
    }

    void characters(const QString &text)
    {
        const auto lines = text.split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_xml->writeEmptyElement(textSpace, u"line-break"_s);
            m_xml->writeCharacters(lines.at(i));
        }
    }

    void paragraph(const QString &style, const QString &text)
    {
        m_xml->writeStartElement(textSpace, u"p"_s);
        m_xml->writeAttribute(textSpace, u"style-name"_s, style);
        characters(text);
        m_xml->writeEndElement();
    }

    void write(const Manuscript::Heading &heading)
    {
        m_xml->writeStartElement(textSpace, u"h"_s);
        m_xml->writeAttribute(textSpace, u"style-name"_s, u"Heading_20_%1"_s.arg(heading.level));
        m_xml->writeAttribute(textSpace, u"outline-level"_s, QString::number(heading.level));
        characters(heading.text);
        m_xml->writeEndElement();
    }

    void write(const Manuscript::Paragraph &block)
    {
        using Style = Manuscript::Paragraph::Style;
        if (block.style == Style::Act)
            paragraph(u"ActLabel"_s, block.label);
        paragraph(
            block.style == Style::Act     ? u"Act"_s
            : block.style == Style::Small ? u"Small"_s
                                          : u"Body"_s,
            block.text
        );
    }

    void write(const Manuscript::Facts &facts)
    {
        startTable(u"Facts%1"_s.arg(m_index), {u"FactLabel"_s, u"FactText"_s});
        writeRows(facts.facts, u"FactCell"_s, u"FactCell"_s);
        m_xml->writeEndElement();
        paragraph(u"Small"_s, {});
    }

    void write(const Manuscript::Frame &frame)
    {
        const auto tone = frame.quiet ? u"Quiet"_s : QString();
        startTable(u"Frame%1"_s.arg(m_index), {u"FactLabel"_s, u"FactText"_s});
        m_xml->writeStartElement(tableSpace, u"table-row"_s);
        cell(u"FrameEdge"_s + tone, u"FrameHead"_s + tone, frame.title, 2);
        m_xml->writeEndElement();
        writeRows(frame.facts, u"FrameEdge"_s + tone, u"FrameCell"_s + tone);
        m_xml->writeEndElement();
        paragraph(u"Small"_s, {});
    }

    void write(const Manuscript::Code &code)
    {
        const auto picture = OdtPicture::of(code, m_pictures.size() + 1);
        if (!picture)
            return;
        m_pictures.append(*picture);
        m_xml->writeStartElement(textSpace, u"p"_s);
        m_xml->writeAttribute(textSpace, u"style-name"_s, u"Body"_s);
        picture->write(*m_xml, code.alternative);
        m_xml->writeEndElement();
    }

    void writeRows(const QList<Manuscript::Fact> &facts, const QString &labelStyle, const QString &textStyle)
    {
        for (const auto &fact : facts) {
            m_xml->writeStartElement(tableSpace, u"table-row"_s);
            cell(labelStyle, u"Small"_s, fact.label);
            cell(textStyle, u"Cell"_s, fact.text);
            m_xml->writeEndElement();
        }
    }

    void write(const Manuscript::Table &table)
    {
        QStringList styles;
        for (int i = 0; i < table.columns.size(); ++i)
            styles.append(u"T%1C%2"_s.arg(m_index).arg(i));
        startTable(u"Table%1"_s.arg(m_index), styles);
        m_xml->writeStartElement(tableSpace, u"table-header-rows"_s);
        m_xml->writeStartElement(tableSpace, u"table-row"_s);
        for (const auto &column : table.columns)
            cell(u"HeadCell"_s, column.isNumber ? u"HeadNumber"_s : u"Head"_s, column.title);
        m_xml->writeEndElement();
        m_xml->writeEndElement();
        for (qsizetype index = 0; index < table.rows.size(); ++index) {
            const auto &row = table.rows.at(index);
            m_xml->writeStartElement(tableSpace, u"table-row"_s);
            m_xml->writeAttribute(tableSpace, u"style-name"_s, u"Row"_s);
            const auto tone = table.isSum(index) ? u"Sum"_s : u"Cell"_s;
            if (table.isGroup(row))
                cell(u"GroupCell"_s, u"Group"_s, row.first(), int(table.columns.size()));
            else
                for (int i = 0; i < table.columns.size(); ++i)
                    cell(u"BodyCell"_s, table.columns.at(i).isNumber ? tone + u"Number"_s : tone, row.value(i));
            m_xml->writeEndElement();
        }
        m_xml->writeEndElement();
        paragraph(u"Small"_s, {});
    }

    void startTable(const QString &name, const QStringList &columnStyleNames)
    {
        m_xml->writeStartElement(tableSpace, u"table"_s);
        m_xml->writeAttribute(tableSpace, u"name"_s, name);
        m_xml->writeAttribute(tableSpace, u"style-name"_s, u"Wide"_s);
        for (const auto &style : columnStyleNames) {
            m_xml->writeEmptyElement(tableSpace, u"table-column"_s);
            m_xml->writeAttribute(tableSpace, u"style-name"_s, style);
        }
    }

    void cell(const QString &cellStyle, const QString &textStyle, const QString &text, int columns = 1)
    {
        m_xml->writeStartElement(tableSpace, u"table-cell"_s);
        m_xml->writeAttribute(tableSpace, u"style-name"_s, cellStyle);
        if (columns > 1)
            m_xml->writeAttribute(tableSpace, u"number-columns-spanned"_s, QString::number(columns));
        m_xml->writeAttribute(officeSpace, u"value-type"_s, u"string"_s);
        paragraph(textStyle, text);
        m_xml->writeEndElement();
        for (int covered = 1; covered < columns; ++covered)
            m_xml->writeEmptyElement(tableSpace, u"covered-table-cell"_s);
    }

    /// Copies what every document's tables share; the widths of labels are those of the page.
    void tableStyles()
    {
        columnStyle(u"FactLabel"_s, m_manuscript.wide ? 20 : 26);
        columnStyle(u"FactText"_s, m_manuscript.wide ? 80 : 74);
        QFile file(u":/odt/tables.xml"_s);
        (void)file.open(QIODevice::ReadOnly);
        QXmlStreamReader styles(&file);
        styles.readNextStartElement();
        while (!styles.atEnd() && styles.readNext() != QXmlStreamReader::EndDocument) {
            const bool isOuter = styles.name() == "styles"_L1;
            if (!isOuter && (styles.isStartElement() || styles.isEndElement()))
                m_xml->writeCurrentToken(styles);
        }
    }

    void columnStyles(const Manuscript::Table &table, int index)
    {
        for (int i = 0; i < table.columns.size(); ++i)
            columnStyle(u"T%1C%2"_s.arg(index).arg(i), table.columns.at(i).share * 100);
    }

    void columnStyle(const QString &name, int share)
    {
        m_xml->writeStartElement(styleSpace, u"style"_s);
        m_xml->writeAttribute(styleSpace, u"name"_s, name);
        m_xml->writeAttribute(styleSpace, u"family"_s, u"table-column"_s);
        m_xml->writeEmptyElement(styleSpace, u"table-column-properties"_s);
        m_xml->writeAttribute(styleSpace, u"rel-column-width"_s, u"%1*"_s.arg(share));
        m_xml->writeEndElement();
    }

    const Manuscript &m_manuscript;
    QXmlStreamWriter *m_xml = nullptr;
    int m_index = 0;
    QList<OdtPicture> m_pictures;
};

} // namespace

Result<QByteArray> writeOdt(const Manuscript &manuscript)
{
    OdtParts parts(manuscript);
    ZipPackage package;
    const auto content = parts.content();
    bool written = package.add("mimetype", "application/vnd.oasis.opendocument.text", true) &&
                   package.add("content.xml", content) && package.add("styles.xml", parts.styles()) &&
                   package.add("meta.xml", parts.meta());
    for (const auto &picture : parts.pictures())
        written = written && package.add(picture.name.constData(), picture.png, true);
    if (!written || !package.add("META-INF/manifest.xml", odtManifest(parts.pictures())) || !package.close())
        return Error::storage(Say::tr("The ODT could not be made. Try the PDF form, which holds the same text."));
    return package.bytes();
}

} // namespace minutier
