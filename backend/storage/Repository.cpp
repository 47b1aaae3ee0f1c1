// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Repository.h"

#include "core/Say.h"

namespace minutier {

using namespace Qt::StringLiterals;

Error staleRevision()
{
    return Error::conflict(
        Say::tr("Someone changed this since you read it. Read it again, then make your change."), u"revision"_s
    );
}

Error RowStore::missing(const TableShape &table, const QUuid &id)
{
    if (id.isNull())
        return Error::notFound(
            Say::tr("Name which %1 is meant.").arg(QString(table.name()).replace(u'_', u' ')), table.name()
        );
    return Error::notFound(
        Say::tr("There is no %1 %2 in this register.").arg(QString(table.name()).replace(u'_', u' '), toText(id)),
        table.name()
    );
}

QString ledgerName(const QUuid &project)
{
    return project.isNull() ? u"office"_s : toText(project);
}

static QUuid ledgerOf(const TableShape &table, const QVariantList &values)
{
    if (table.scope() == LedgerScope::Office)
        return {};
    const auto column = table.name() == "project"_L1 ? table.indexOf("id"_L1) : table.indexOf("project_id"_L1);
    return fromSql<QUuid>(values.at(column));
}

static int revisionOf(const TableShape &table, const QVariantList &values)
{
    return values.at(table.indexOf("revision"_L1)).toInt();
}

static QString gather(const TableShape &table, const QList<QLatin1StringView> &columns, const QVariantList &values)
{
    QStringList texts;
    for (const auto &column : columns)
        if (const auto text = values.at(table.indexOf(column)).toString(); !text.isEmpty())
            texts.append(text);
    return texts.join(u"\n"_s);
}

SearchText searchTextOf(const TableShape &table, const QVariantList &values, bool isNew)
{
    const auto langColumn = table.indexOf("lang"_L1);
    return {
        .ledger = ledgerName(ledgerOf(table, values)),
        .entity = table.name(),
        .id = values.at(table.indexOf("id"_L1)).toString(),
        .lang = langColumn < 0 ? QString() : values.at(langColumn).toString(),
        .title = gather(table, table.searchTitle(), values),
        .body = gather(table, table.searchBody(), values),
        .isNew = isNew,
    };
}

static Error unreported()
{
    return Error::storage(Say::tr("Nothing is written past the journal."), u"a repository without Changes"_s);
}

Result<> RowStore::insert(const TableShape &table, const QVariantList &values, const QUuid &subject) const
{
    if (!m_changes)
        return unreported();
    const auto id = fromSql<QUuid>(values.at(table.indexOf("id"_L1)));
    Statement statement(m_database, table.insertSql());
    for (int i = 0; i < values.size(); ++i) {
        const auto cell = table.sealedCell(m_database, i, id, subject, values.at(i));
        if (!cell)
            return cell.error();
        statement.add(*cell);
    }
    if (auto inserted = statement.run(); !inserted)
        return inserted.error();

    RowChange change{&table, id, ledgerOf(table, values), subject, 1, {}};
    for (int i = 0; i < values.size(); ++i)
        if (!values.at(i).isNull())
            change.cells.append({table.columns().at(i).name, {}, values.at(i)});
    m_changes->record(std::move(change));
    if (table.isSearched())
        m_changes->remember(searchTextOf(table, values, true));
    return {};
}

Result<> RowStore::replace(
    const TableShape &table, const QVariantList &before, const QVariantList &after, const Subjects &subjects
) const
{
    if (!m_changes)
        return unreported();
    const auto &subject = subjects.after;
    // What becomes sensitive is sealed from now on, and what no longer is, written plain; that needs the keys.
    const bool sealsAnew = subjects.before != subjects.after;
    if (auto *vault = m_database.vault(); sealsAnew && vault && !vault->isOpen())
        return vault->seal(m_database, subjects.before, {}, {}).error();
    const auto id = after.at(table.indexOf("id"_L1));
    RowChange change{&table, fromSql<QUuid>(id), ledgerOf(table, after), subject, revisionOf(table, after), {}};
    QStringList assignments;
    QVariantList stored;
    for (int i = 0; i < after.size(); ++i) {
        const bool isSame = before.at(i) == after.at(i) && before.at(i).isNull() == after.at(i).isNull();
        const bool isSealedAnew = sealsAnew && table.columns().at(i).privacy == Privacy::Personal;
        if (isSame && !isSealedAnew)
            continue;
        const auto cell = table.sealedCell(m_database, i, change.id, subject, after.at(i));
        if (!cell)
            return cell.error();
        stored.append(*cell);
        if (!isSame)
            change.cells.append({table.columns().at(i).name, before.at(i), after.at(i)});
        assignments.append(table.columns().at(i).name + " = ?"_L1);
    }
    Statement statement(
        m_database, u"UPDATE %1 SET %2 WHERE id = ? AND revision = ?"_s.arg(table.name(), assignments.join(u", "_s))
    );
    for (const auto &cell : stored)
        statement.add(cell);
    const auto updated = statement.bind(id, revisionOf(table, before)).run();
    if (!updated)
        return updated.error();
    if (*updated != 1)
        return staleRevision();
    m_changes->record(std::move(change));
    if (table.isSearched())
        m_changes->remember(searchTextOf(table, after, false));
    return {};
}

Result<int> RowStore::highestNumber(const TableShape &table, const QUuid &project, int year) const
{
    auto highest =
        Statement(
            m_database, u"SELECT coalesce(max(number), 0) FROM %1 WHERE project_id = ? AND year = ?"_s.arg(table.name())
        )
            .bind(project, year)
            .integer();
    if (!highest)
        return highest.error();
    return int(*highest);
}

} // namespace minutier
