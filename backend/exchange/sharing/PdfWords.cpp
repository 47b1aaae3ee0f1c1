// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharing/PdfWords.h"

#include "core/Say.h"

#include <QHash>
#include <QRegularExpression>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// The letters that the numbers of a font stand for.
using Letters = QHash<uint, QString>;

QByteArray bytesOf(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QString textOf(const QString &hex)
{
    QString text;
    for (qsizetype at = 0; at + 4 <= hex.size(); at += 4)
        text.append(QChar(hex.mid(at, 4).toUShort(nullptr, 16)));
    return text;
}

/// Reads the table that a font carries for whoever copies text out of the document.
Letters lettersOf(QPDFObjectHandle font)
{
    Letters letters;
    auto table = font.getKey("/ToUnicode");
    if (!table.isStream())
        return letters;
    const auto text = QString::fromLatin1(bytesOf(table));
    static const QRegularExpression part(
        u"begin(bfchar|bfrange)(.*?)end(?:bfchar|bfrange)"_s, QRegularExpression::DotMatchesEverythingOption
    );
    static const QRegularExpression single(u"<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>"_s);
    static const QRegularExpression range(
        u"<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"_s
    );
    static const QRegularExpression each(u"<([0-9A-Fa-f]+)>"_s);
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        const auto found = parts.next();
        const bool isSingle = found.captured(1) == u"bfchar"_s;
        for (auto lines = (isSingle ? single : range).globalMatch(found.captured(2)); lines.hasNext();) {
            const auto line = lines.next();
            const auto from = line.captured(1).toUInt(nullptr, 16);
            if (isSingle) {
                letters.insert(from, textOf(line.captured(2)));
                continue;
            }
            const auto to = std::min(line.captured(2).toUInt(nullptr, 16), from + 0xFFFF);
            if (!line.captured(3).isEmpty()) {
                const auto first = line.captured(3).toUInt(nullptr, 16);
                for (auto code = from; code <= to; ++code)
                    letters.insert(code, QString(QChar(char16_t(first + code - from))));
                continue;
            }
            auto code = from;
            for (auto names = each.globalMatch(line.captured(4)); names.hasNext(); ++code)
                letters.insert(code, textOf(names.next().captured(1)));
        }
    }
    return letters;
}

/// Follows the drawing of a page, and writes down the letters.
class Drawing : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit Drawing(QPDFObjectHandle fonts)
        : m_fonts(std::move(fonts))
    {}

    [[nodiscard]] const QString &text() const { return m_text; }

    void handleObject(QPDFObjectHandle object, std::size_t /*offset*/, std::size_t /*length*/) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const auto name = object.getOperatorValue();
        if (name == "Tf" && m_operands.size() == 2 && m_fonts.isDictionary())
            choose(m_operands.front().getName());
        else if ((name == "Tj" || name == "'" || name == "\"") && !m_operands.empty())
            draw(m_operands.back());
        else if (name == "TJ" && !m_operands.empty() && m_operands.back().isArray())
            for (auto &one : m_operands.back().getArrayAsVector())
                draw(one);
        else if (name == "ET")
            m_text += u'\n';
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    void choose(const std::string &name)
    {
        if (!m_known.contains(name))
            m_known.insert(name, lettersOf(m_fonts.getKey(name)));
        m_letters = m_known.value(name);
    }
    void draw(QPDFObjectHandle string)
    {
        if (!string.isString())
            return;
        const auto codes = string.getStringValue();
        for (std::size_t at = 0; at + 1 < codes.size(); at += 2)
            m_text += m_letters.value(uint(uchar(codes[at])) << 8 | uint(uchar(codes[at + 1])));
    }

    QPDFObjectHandle m_fonts;
    std::vector<QPDFObjectHandle> m_operands;
    QHash<std::string, Letters> m_known;
    Letters m_letters;
    QString m_text;
};

void gather(QPDFObjectHandle object, PdfWords &words)
{
    if (object.isString())
        words.strings.append(QString::fromStdString(object.getUTF8Value()));
    else if (object.isArray())
        for (auto &one : object.getArrayAsVector()) {
            if (!one.isIndirect())
                gather(one, words);
        }
    else if (object.isDictionary() || object.isStream())
        for (auto &[key, one] : (object.isStream() ? object.getDict() : object).getDictAsMap())
            if (!one.isIndirect())
                gather(one, words);
}

} // namespace

Result<PdfWords> wordsOfPdf(const QByteArray &pdf)
{
    // libqpdf speaks in exceptions; none leaves this function.
    try {
        PdfWords words;
        QPDF document;
        document.processMemoryFile("pack", pdf.constData(), std::size_t(pdf.size()));
        for (auto &object : document.getAllObjects()) {
            gather(object, words);
            if (object.isStream())
                words.streams.append(bytesOf(object));
        }
        for (auto &page : QPDFPageDocumentHelper(document).getAllPages()) {
            Drawing drawing(page.getAttribute("/Resources", false).getKey("/Font"));
            page.parseContents(&drawing);
            words.pages.append(drawing.text());
        }
        return words;
    } catch (const std::exception &failure) {
        return Error::storage(
            Say::tr("A PDF of the pack could not be checked, so nothing was handed over."),
            QString::fromUtf8(failure.what())
        );
    }
}

} // namespace minutier
