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
        bool paired = false; ///< The short ones stand side by side where the page is wide, before the long ones.
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
        QList<QStringList> rows; ///< One with a single cell stands across all columns, as the head of those below.
        int sums = 0;            ///< How many of the last rows add up those above.

        [[nodiscard]] bool isGroup(const QStringList &row) const { return row.size() == 1 && columns.size() > 1; }
        [[nodiscard]] bool isSum(qsizetype row) const { return row >= rows.size() - sums; }
    };
    /// What a reader must not miss, set apart from the rest: whether a plan is validated, and by whom.
    struct Frame
    {
        QString title;
        QList<Fact> facts;
        bool quiet = false; ///< It says that something is not so.
    };
    /// A text for a camera, as a square of dots (QR).
    struct Code
    {
        QString text;
        QString alternative; ///< What whoever does not see it is told.
    };
    using Block = std::variant<Heading, Paragraph, Facts, Table, Frame, Code>;

    QString title;
    QString subtitle;
    QString lang; ///< `fr`
    QString author;
    QString footer;    ///< At the left of each page's foot; the page number stands at the right.
    QDateTime dated;   ///< Of the record, not of the printing, so that the same record gives the same file.
    bool wide = false; ///< Printed across the page, for tables of many columns.
    QList<Block> blocks;
};

} // namespace minutier
