// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/plans/ActivityColumns.h"

#include "core/Say.h"
#include "core/Text.h"

#include <QHash>
#include <QRegularExpression>

namespace minutier {

using namespace Qt::StringLiterals;

static QString fieldOf(const QString &heading)
{
    static const QHash<QString, QString> words{
        {u"code"_s, u"code"_s},
        {u"codigo"_s, u"code"_s},
        {u"title"_s, u"title"_s},
        {u"activity"_s, u"title"_s},
        {u"activite"_s, u"title"_s},
        {u"actividad"_s, u"title"_s},
        {u"titre"_s, u"title"_s},
        {u"titulo"_s, u"title"_s},
        {u"type"_s, u"type"_s},
        {u"tipo"_s, u"type"_s},
        {u"result"_s, u"result"_s},
        {u"resultat"_s, u"result"_s},
        {u"resultado"_s, u"result"_s},
        {u"description"_s, u"description"_s},
        {u"descripcion"_s, u"description"_s},
        {u"partner"_s, u"partner"_s},
        {u"partenaire"_s, u"partner"_s},
        {u"socio"_s, u"partner"_s},
        {u"place"_s, u"place"_s},
        {u"lieu"_s, u"place"_s},
        {u"lugar"_s, u"place"_s},
        {u"starts_on"_s, u"starts_on"_s},
        {u"start"_s, u"starts_on"_s},
        {u"debut"_s, u"starts_on"_s},
        {u"inicio"_s, u"starts_on"_s},
        {u"ends_on"_s, u"ends_on"_s},
        {u"end"_s, u"ends_on"_s},
        {u"fin"_s, u"ends_on"_s},
        {u"responsible"_s, u"responsible"_s},
        {u"responsable"_s, u"responsible"_s},
        {u"budget"_s, u"budget"_s},
        {u"presupuesto"_s, u"budget"_s},
        {u"currency"_s, u"currency"_s},
        {u"devise"_s, u"currency"_s},
        {u"moneda"_s, u"currency"_s},
        {u"milestones"_s, u"milestones"_s},
        {u"jalons"_s, u"milestones"_s},
        {u"hitos"_s, u"milestones"_s},
        {u"note"_s, u"note"_s},
        {u"nota"_s, u"note"_s},
    };
    return words.value(folded(heading.trimmed()));
}

Result<> ActivityColumns::read(const QStringList &header)
{
    m_header = header;
    for (qsizetype column = 0; column < header.size(); ++column) {
        const auto &heading = header.at(column);
        if (heading.isEmpty())
            continue;
        const auto field = fieldOf(heading);
        if (field.isEmpty())
            return Error::invalid(
                Say::tr("The table has a column “%1” that no activity has.").arg(firstWords(heading, 40))
            );
        if (const auto other = m_columns.constFind(field); other != m_columns.cend())
            return Error::invalid(
                Say::tr("The columns “%1” and “%2” mean the same. Keep one of them.").arg(header.at(*other), heading)
            );
        m_columns.insert(field, column);
    }
    if (!has(u"title"_s))
        return Error::invalid(Say::tr("The table needs a column “title”."));
    return {};
}

QString ActivityColumns::cell(const QStringList &row, const QString &field) const
{
    const auto column = m_columns.constFind(field);
    return column == m_columns.cend() ? QString() : row.at(*column);
}

/// The fields of an activity that a cell can empty, those that are empty among them.
static QHash<QString, bool> emptyFields(const PlanActivity &activity)
{
    return {
        {u"description"_s, activity.description.isEmpty()},
        {u"partner"_s, activity.partner.isNull()},
        {u"place"_s, activity.place.isEmpty()},
        {u"starts_on"_s, activity.startsOn.isNull()},
        {u"ends_on"_s, activity.endsOn.isNull()},
        {u"responsible"_s, activity.responsible.isNull()},
        {u"budget"_s, !activity.budget},
        {u"currency"_s, activity.currency.isEmpty()},
        {u"milestones"_s, activity.milestones.isEmpty()},
        {u"note"_s, activity.note.isEmpty()},
    };
}

QStringList ActivityColumns::emptied(const PlanActivity &before, const PlanActivity &after) const
{
    const auto had = emptyFields(before);
    const auto has = emptyFields(after);
    QStringList headings;
    for (const auto &heading : m_header)
        if (const auto field = fieldOf(heading); !had.value(field, true) && has.value(field, false))
            headings.append(heading);
    return headings;
}

Result<std::optional<Decimal>> budgetOf(const QString &cell)
{
    auto text = cell;
    text.removeIf([](QChar c) { return c.isSpace(); });
    if (text.isEmpty())
        return std::optional<Decimal>();
    // 42,000 is forty-two thousand in English and forty-two in French; 1.500 the other way round.
    static const QRegularExpression twofold(u"[.,][0-9]{3}(?![0-9])"_s);
    if (twofold.match(text).hasMatch())
        return Error::invalid(
            Say::tr("“%1” can be read as two numbers. Write thousands without a point or comma: 42000 or 42000.00.")
                .arg(text.left(40)),
            u"budget"_s
        );
    const auto number = Decimal::parse(text.contains(u'.') ? text : text.replace(u',', u'.'), u"budget"_s);
    if (!number)
        return number.error();
    return std::optional(*number);
}

} // namespace minutier
