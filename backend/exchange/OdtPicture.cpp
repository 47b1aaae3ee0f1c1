// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/OdtPicture.h"

#include "exchange/QrSquare.h"

#include <QBuffer>

namespace minutier {

using namespace Qt::StringLiterals;

static const auto drawSpace = u"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"_s;
static const auto svgSpace = u"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"_s;
static const auto linkSpace = u"http://www.w3.org/1999/xlink"_s;
static const auto anchorSpace = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;

std::optional<OdtPicture> OdtPicture::of(const Manuscript::Code &code, qsizetype number)
{
    const auto square = QrSquare::of(code.text);
    if (!square)
        return std::nullopt;
    OdtPicture picture{"Pictures/code-" + QByteArray::number(number) + ".png", {}};
    QBuffer buffer(&picture.png);
    buffer.open(QIODevice::WriteOnly);
    square->picture(8).save(&buffer, "PNG");
    return picture;
}

void OdtPicture::declare(QXmlStreamWriter &xml)
{
    xml.writeNamespace(drawSpace, u"draw"_s);
    xml.writeNamespace(svgSpace, u"svg"_s);
    xml.writeNamespace(linkSpace, u"xlink"_s);
}

void OdtPicture::write(QXmlStreamWriter &xml, const QString &alternative) const
{
    xml.writeStartElement(drawSpace, u"frame"_s);
    xml.writeAttribute(drawSpace, u"name"_s, QString::fromLatin1(name).section(u'/', 1));
    xml.writeAttribute(anchorSpace, u"anchor-type"_s, u"as-char"_s);
    xml.writeAttribute(svgSpace, u"width"_s, u"3.4cm"_s);
    xml.writeAttribute(svgSpace, u"height"_s, u"3.4cm"_s);
    xml.writeEmptyElement(drawSpace, u"image"_s);
    xml.writeAttribute(linkSpace, u"href"_s, QString::fromLatin1(name));
    xml.writeAttribute(linkSpace, u"type"_s, u"simple"_s);
    xml.writeTextElement(svgSpace, u"title"_s, alternative);
    xml.writeEndElement();
}

QByteArray odtManifest(const QList<OdtPicture> &pictures)
{
    QByteArray manifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
 <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>
 <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
 <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
 <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
)";
    for (const auto &picture : pictures)
        manifest +=
            " <manifest:file-entry manifest:full-path=\"" + picture.name + "\" manifest:media-type=\"image/png\"/>\n";
    return manifest + "</manifest:manifest>\n";
}

} // namespace minutier
