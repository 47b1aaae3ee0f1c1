// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/HtmlWriter.h"

#include "exchange/QrSquare.h"

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString toHtml(const Manuscript::Heading &heading)
{
    return u"<h%1>%2</h%1>\n"_s.arg(heading.level + 1).arg(escaped(heading.text));
}

QString toHtml(const Manuscript::Paragraph &paragraph)
{
    using Style = Manuscript::Paragraph::Style;
    if (paragraph.style == Style::Act)
        return u"<div class=\"act\"><p class=\"label\">%1</p><p>%2</p></div>\n"_s.arg(
            escaped(paragraph.label), escaped(paragraph.text)
        );
    return (paragraph.style == Style::Small ? u"<p class=\"small\">%1</p>\n"_s : u"<p>%1</p>\n"_s)
        .arg(escaped(paragraph.text));
}

QString toHtml(const QList<Manuscript::Fact> &facts)
{
    QString html = u"<dl>\n"_s;
    for (const auto &fact : facts)
        html += u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(escaped(fact.label), escaped(fact.text));
    return html + u"</dl>\n"_s;
}

QString toHtml(const Manuscript::Facts &facts)
{
    return toHtml(facts.facts);
}

QString toHtml(const Manuscript::Frame &frame)
{
    return u"<section class=\"frame%1\">\n<p class=\"head\">%2</p>\n%3</section>\n"_s.arg(
        frame.quiet ? u" quiet"_s : QString(), escaped(frame.title), toHtml(frame.facts)
    );
}

QString toHtml(const Manuscript::Code &code)
{
    const auto square = QrSquare::of(code.text);
    if (!square)
        return {};
    QString dots;
    for (const auto &run : square->runs())
        dots += u"M%1 %2h%3v1h-%3z"_s.arg(run.x + QrSquare::margin).arg(run.y + QrSquare::margin).arg(run.length);
    return u"<svg class=\"code\" role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %2\" shape-rendering=\"crispEdges\">"
           "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"%3\"/></svg>\n"_s.arg(
               code.alternative.toHtmlEscaped(), QString::number(square->side() + 2 * QrSquare::margin), dots
           );
}

QString toHtml(const Manuscript::Table &table)
{
    const auto classOf = [&table](int column) {
        return table.columns.at(column).isNumber ? u" class=\"number\""_s : QString();
    };
    QString html = u"<table>\n<thead><tr>"_s;
    for (int i = 0; i < table.columns.size(); ++i)
        html += u"<th scope=\"col\"%1>%2</th>"_s.arg(classOf(i), escaped(table.columns.at(i).title));
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (qsizetype index = 0; index < table.rows.size(); ++index) {
        const auto &row = table.rows.at(index);
        if (table.isGroup(row)) {
            html += u"<tr class=\"group\"><th scope=\"colgroup\" colspan=\"%1\">%2</th></tr>\n"_s.arg(
                QString::number(table.columns.size()), escaped(row.first())
            );
            continue;
        }
        html += table.isSum(index) ? u"<tr class=\"sum\">"_s : u"<tr>"_s;
        for (int i = 0; i < table.columns.size(); ++i)
            html += u"<td%1>%2</td>"_s.arg(classOf(i), escaped(row.value(i)));
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody></table>\n"_s;
}

} // namespace

QByteArray writeHtml(const Manuscript &manuscript)
{
    QString html = uR"(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>%2</title>
<style>
body { font: 1rem/1.5 "Noto Sans", sans-serif; color: #1b1d22; background: #fff; max-width: %4rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.75rem; border-bottom: 2px solid #2b4a9b; padding-bottom: .4rem }
.small, dt, .label, footer { color: #50545d; font-size: .85rem }
.act { border-left: 3px solid #2b4a9b; padding-left: .8rem; margin: .8rem 0 } .act p { margin: .2rem 0 }
.label { color: #2b4a9b; font-weight: 700 }
table { border-collapse: collapse; width: 100%; font-size: .9rem } th, td { text-align: left; padding: .35rem .5rem; border-bottom: 1px solid #dddad1; vertical-align: top }
th { background: #efede7; color: #50545d } .number { text-align: right }
.group th { background: #f8f6f2; color: #1b1d22 } .sum td { font-weight: 700 }
.frame { background: #f2f4fa; border-left: 4px solid #2b4a9b; padding: .6rem 1rem; margin: 1rem 0 } .frame.quiet { background: #f8f6f2; border-color: #50545d }
.head { color: #2b4a9b; font-weight: 700; font-size: 1.1rem; margin: .2rem 0 } .quiet .head { color: #1b1d22 }
.code { width: 9rem; height: 9rem; display: block }
dl { display: grid; grid-template-columns: 12rem 1fr; gap: .3rem 1rem } dd { margin: 0 }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr } }
</style>
</head>
<body>
<p class="small">%3</p>
<h1>%2</h1>
)"_s.arg(manuscript.lang, escaped(manuscript.title), escaped(manuscript.subtitle), manuscript.wide ? u"68"_s : u"46"_s);
    for (const auto &block : manuscript.blocks)
        html += std::visit([](const auto &one) { return toHtml(one); }, block);
    html += u"<footer>%1</footer>\n</body>\n</html>\n"_s.arg(escaped(manuscript.footer));
    return html.toUtf8();
}

} // namespace minutier
