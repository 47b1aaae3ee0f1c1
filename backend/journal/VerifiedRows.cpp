// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/VerifiedRows.h"

#include "core/Say.h"
#include "journal/Canonical.h"
#include "journal/Journal.h"
#include "storage/Repository.h"
#include "storage/Vault.h"

#include <QSet>

namespace minutier {

using namespace Qt::StringLiterals;
using evidence::Json;

RowChecker::RowChecker(Database &database, const TableShape &table)
    : m_database(database)
    , m_table(table)
{}

Result<> RowChecker::each(const std::function<bool(const std::optional<Difference> &)> &visit)
{
    Result<> failure;
    const auto idColumn = m_table.indexOf("id"_L1);
    auto walked = Statement(m_database, u"SELECT %1 FROM %2 ORDER BY id"_s.arg(m_table.columnList(), m_table.name()))
                      .each([&](const Row &row) {
                          const auto id = row.text(idColumn);
                          const auto wrong = wrongIn(id, cellsOf(row));
                          if (!wrong) {
                              failure = wrong.error();
                              return false;
                          }
                          if (wrong->isEmpty())
                              return visit(std::nullopt);
                          return visit(Difference{{}, -1, m_table.name(), id, *wrong});
                      });
    return walked ? failure : walked;
}

QList<RowChecker::Cell> RowChecker::cellsOf(const Row &row)
{
    const auto subject = m_table.subjectIn(row);
    auto *vault = m_database.vault();
    QList<Cell> cells;
    for (int i = 0; i < m_table.columns().size(); ++i) {
        Cell cell{m_table.openedCell(m_database, i, row, subject), Cell::State::Plain};
        if (m_table.columns().at(i).privacy == Privacy::Personal && !subject.isNull() && !row.value(i).isNull()) {
            const bool isSealed = Vault::isSealed(row.text(i));
            if (vault && !isSealed)
                cell.state = Cell::State::Wrong;
            else if (isSealed && cell.value.isNull())
                cell.state = vault && vault->holds(m_database, subject) ? Cell::State::Wrong : Cell::State::Shut;
        }
        cells.append(cell);
    }
    return cells;
}

bool RowChecker::fold(const Row &row, const QString &id, Folded &folded)
{
    folded.ledger = row.text(1);
    const auto text = openedBody(m_database, folded.ledger, row.integer(3), row.text(2), row.text(0));
    const auto body = evidence::readCanonical(toUtf8(text));
    // It may say anything of what is personal, until a part that can be read says it again.
    if (text.isEmpty())
        for (int i = 0; i < m_table.columns().size(); ++i)
            folded.cells[std::size_t(i)].isKnown = m_table.columns().at(i).privacy != Privacy::Personal;
    if (!body)
        return text.isEmpty(); // shut or erased; altered ones were named with their entry
    for (const auto &item : arrayOf(objectOf(*body.value), "changes")) {
        const auto &change = objectOf(item);
        if (textOf(change, "ent") != m_table.name() || textOf(change, "id") != id)
            continue;
        folded.revision = integerOf(change, "rev");
        for (const auto &[column, values] : memberOf(change, "f")) {
            const auto place = m_table.indexOf(QLatin1StringView(column.c_str(), qsizetype(column.size())));
            const auto *pair = values.asArray();
            if (place < 0 || !pair || pair->size() != 2)
                continue;
            auto &cell = folded.cells[std::size_t(place)];
            folded.inOrder = folded.inOrder && (!cell.isKnown || cell.value == pair->at(0));
            cell = {pair->at(1), true};
        }
    }
    return true;
}

Result<QString> RowChecker::wrongIn(const QString &id, const QList<Cell> &cells)
{
    Folded folded;
    folded.cells.resize(std::size_t(cells.size()));
    auto read = Statement(
                    m_database,
                    u"SELECT b.body, t.ledger, b.subject, t.idx FROM journal_touch t JOIN journal_body b ON b.ledger = "
                    u"t.ledger "
                    "AND b.idx = t.idx WHERE t.entity_id = ? AND t.entity = ? ORDER BY t.ledger, t.idx, b.subject"_s
    )
                    .bind(id, QString(m_table.name()))
                    .each([&](const Row &row) { return fold(row, id, folded); });
    if (!read)
        return read.error();
    const auto name = QString(m_table.name());
    if (folded.revision == 0)
        return Say::tr("%1 %2 is in its table, but no entry of the journal made it.").arg(name, id);
    const auto owner = m_table.scope() == LedgerScope::Office ? u"office"_s
                       : m_table.name() == "project"_L1       ? id
                                                        : cells.at(m_table.indexOf("project_id"_L1)).value.toString();
    if (owner != folded.ledger)
        return Say::tr("%1 %2 is not in the project whose journal made it.").arg(name, id);
    const bool isOpen = m_database.vault() && m_database.vault()->isOpen();
    for (int i = 0; i < cells.size(); ++i) {
        const auto &cell = cells.at(i);
        const auto &entered = folded.cells[std::size_t(i)];
        // What nobody can open here cannot be told; of somebody who is erased, nothing is left.
        const bool isUntold = cell.state == Cell::State::Shut || (!entered.isKnown && (!isOpen || cell.value.isNull()));
        if (!folded.inOrder || cell.state == Cell::State::Wrong || (!isUntold && entered.value != toJson(cell.value)))
            return Say::tr("%1 %2 was changed past the journal: its %3 is not what was entered.")
                .arg(name, id, m_table.columns().at(i).field);
    }
    return QString();
}

Result<QList<Difference>> RowChecker::missing()
{
    return Statement(
               m_database,
               u"SELECT DISTINCT entity_id FROM journal_touch WHERE entity = ? "
               "AND entity_id NOT IN (SELECT id FROM %1)"_s.arg(m_table.name())
    )
        .bind(QString(m_table.name()))
        .rows<Difference>([this](const Row &row) {
            return Difference{
                {},
                -1,
                m_table.name(),
                row.text(0),
                Say::tr("%1 %2 was entered, and is no longer in its table.").arg(m_table.name(), row.text(0)),
            };
        });
}

} // namespace minutier
