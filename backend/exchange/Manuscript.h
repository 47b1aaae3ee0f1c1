// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <variant>

namespace minutier {

/// A document before it is laid out: what PDF, ODT and HTML are all made from.
struct Manuscript
{
    struct Heading
    {
        int level = 1; ///< 1 for a section, 2 for a part of one.
        QString text;
    };
    struct Paragraph
    {
        enum class Style { Body, Small, Act };
        QString text;
        Style style = Style::Body; ///< Act: a decision, set off from what surrounds it.
        QString label;             ///< Before an act: "Decision".
    };
    struct Fact
    {
        QString label;
        QString text;
    };
    /// Label and text in two columns.
    struct Facts
    {
        QList<Fact> facts;
    };
    struct Column
    {
        QString title;
        int share = 1; ///< Of the width, against the other columns.
        bool isNumber = false;
    };
    struct Table
    {
        QList<Column> columns;
        QList<QStringList> rows;
    };
    using Block = std::variant<Heading, Paragraph, Facts, Table>;

    QString title;
    QString subtitle;
    QString lang; ///< `fr`
    QString author;
    QString footer;  ///< At the left of each page's foot; the page number stands at the right.
    QDateTime dated; ///< Of the record, not of the printing, so that the same record gives the same file.
    QList<Block> blocks;
};

} // namespace minutier
