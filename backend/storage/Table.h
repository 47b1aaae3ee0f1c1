// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ZonedTime.h"
#include "domain/Actor.h"
#include "storage/Changes.h"
#include "storage/Statement.h"
#include "storage/Vault.h"

#include <functional>
#include <vector>

namespace minutier {

/// Who may read a column as it is stored, beside the office.
enum class Privacy {
    Open,
    Counted,  ///< The committee: what it counts may be too few people for a donor to read.
    Personal, ///< Nobody, and it is sealed.
    Shielded, ///< Nobody: the shield says what is read instead.
};

/// Whether an audience may read a column of that kind as it is stored.
bool mayRead(Privacy privacy, Audience audience);

/// What a column holds, beyond its text or number.
enum class CellKind { Text, Number, Decimal, Flag, List };

/// A column without its entity's type.
struct ColumnShape
{
    QLatin1StringView name;  ///< In SQL: `meeting_id`.
    QLatin1StringView field; ///< In commands and answers: `meeting`.
    CellKind kind = CellKind::Text;
    Privacy privacy = Privacy::Open;
};

/// Whose ledger a table's rows are written in.
enum class LedgerScope { Office, Project };

/// A table without its entity's type: what generic windows, the journal and its verification need.
class TableShape
{
public:
    TableShape(QLatin1StringView name, QLatin1StringView plural, LedgerScope scope)
        : m_name(name)
        , m_plural(plural)
        , m_scope(scope)
    {}

    [[nodiscard]] QLatin1StringView name() const { return m_name; }
    /// The word of the command line: `decisions`.
    [[nodiscard]] QLatin1StringView plural() const { return m_plural; }
    [[nodiscard]] LedgerScope scope() const { return m_scope; }
    [[nodiscard]] const QList<ColumnShape> &columns() const { return m_columns; }
    [[nodiscard]] const ColumnShape *columnOfField(QStringView field) const;
    [[nodiscard]] int indexOf(QLatin1StringView column) const;
    /// `a, b, c`, in the order of `columns()`.
    [[nodiscard]] const QString &columnList() const { return m_columnList; }
    [[nodiscard]] const QString &insertSql() const { return m_insertSql; }
    /// Columns searched as title and as body; none where the entity is not searched.
    [[nodiscard]] const QList<QLatin1StringView> &searchTitle() const { return m_searchTitle; }
    [[nodiscard]] const QList<QLatin1StringView> &searchBody() const { return m_searchBody; }
    /// A personal cell as it was before it was sealed, nothing where it cannot be opened; any other as it is.
    [[nodiscard]] QVariant openedCell(Database &database, int column, const Row &row, const QUuid &subject) const;
    /// The cell as it is stored: sealed where it is personal and the register has a vault.
    [[nodiscard]] Result<QVariant>
    sealedCell(Database &database, int column, const QUuid &id, const QUuid &subject, const QVariant &value) const;
    /// Whom the personal cells of a stored row are about; null where none of them is to be sealed.
    [[nodiscard]] QUuid subjectIn(const Row &row) const;
    /// Whether nobody but the office may know that there are such rows.
    [[nodiscard]] bool isOfficeOnly() const { return m_officeOnly; }
    [[nodiscard]] bool isSearched() const { return !m_searchTitle.isEmpty() || !m_searchBody.isEmpty(); }

protected:
    void append(const ColumnShape &column);
    QList<QLatin1StringView> m_searchTitle;
    QList<QLatin1StringView> m_searchBody;
    std::function<QUuid(const TableShape &, const Row &)> m_subjectIn;
    bool m_officeOnly = false;

private:
    QLatin1StringView m_name;
    QLatin1StringView m_plural;
    LedgerScope m_scope;
    QList<ColumnShape> m_columns;
    QString m_columnList;
    QString m_insertSql;
};

/// The columns of an entity, one line each; all SQL that touches its rows follows from them.
template <typename Entity>
class Table final : public TableShape
{
public:
    using TableShape::TableShape;

    /// A column kept under a member's own name.
    template <typename Member>
    Table &column(QLatin1StringView name, Member Entity::*member, Privacy privacy = Privacy::Open)
    {
        append({name, fieldOf(name), kindOf<Member>(), privacy});
        m_read.push_back([member](Entity &entity, const QVariant &value) { entity.*member = fromSql<Member>(value); });
        m_write.push_back([member](const Entity &entity) { return toSql(entity.*member); });
        return *this;
    }
    /// A column about a person that only the office reads: sealed in the file, and out of reach once they are erased.
    template <typename Member>
    Table &personalColumn(QLatin1StringView name, Member Entity::*member)
    {
        return column(name, member, Privacy::Personal);
    }
    /// A column whose reading the shield decides for every audience but the office.
    template <typename Member>
    Table &shieldedColumn(QLatin1StringView name, Member Entity::*member)
    {
        return column(name, member, Privacy::Shielded);
    }
    /// A column with a count of people; beyond the committee it is read where few are hidden.
    template <typename Member>
    Table &countedColumn(QLatin1StringView name, Member Entity::*member)
    {
        return column(name, member, Privacy::Counted);
    }
    /// Local time, zone and instant, in three columns.
    Table &zonedTime(QLatin1StringView local, QLatin1StringView zone, QLatin1StringView utc, ZonedTime Entity::*member)
    {
        append({local, local, CellKind::Text, Privacy::Open});
        m_read.push_back([member](Entity &entity, const QVariant &value) { (entity.*member).local = value.toString(); }
        );
        m_write.push_back([member](const Entity &entity) { return toSql((entity.*member).local); });
        append({zone, zone, CellKind::Text, Privacy::Open});
        m_read.push_back([member](Entity &entity, const QVariant &value) { (entity.*member).zone = value.toString(); });
        m_write.push_back([member](const Entity &entity) { return toSql((entity.*member).zone); });
        append({utc, utc, CellKind::Text, Privacy::Open});
        m_read.push_back([member](Entity &entity, const QVariant &value) {
            (entity.*member).utc = fromSql<QDateTime>(value);
        });
        m_write.push_back([member](const Entity &entity) { return toSql((entity.*member).utc); });
        return *this;
    }
    Table &searched(QList<QLatin1StringView> title, QList<QLatin1StringView> body)
    {
        m_searchTitle = std::move(title);
        m_searchBody = std::move(body);
        return *this;
    }
    /// Whom the personal cells of a row are about: the id of a person, or the row's own. Null where nothing in it is
    /// to be sealed.
    Table &about(std::function<QUuid(const Entity &)> subject)
    {
        m_subject = std::move(subject);
        m_subjectIn = [](const TableShape &shape, const Row &row) {
            const auto &table = static_cast<const Table &>(shape);
            return table.m_subject(table.asStored(row));
        };
        return *this;
    }
    /// Keeps the rows from every account but the office's: in lists, in the journal, everywhere.
    Table &officeOnly()
    {
        m_officeOnly = true;
        return *this;
    }

    [[nodiscard]] QString select(const QString &tail) const
    {
        return QStringLiteral("SELECT ") + columnList() + QStringLiteral(" FROM ") + name() + u' ' + tail;
    }
    /// The entity of a row; what is sealed in it is opened, or empty where it cannot be.
    [[nodiscard]] Entity read(const Row &row, Database &database) const
    {
        auto entity = asStored(row);
        const auto subject = subjectOf(entity);
        if (subject.isNull())
            return entity;
        for (std::size_t i = 0; i < m_read.size(); ++i)
            if (columns().at(qsizetype(i)).privacy == Privacy::Personal)
                m_read[i](entity, openedCell(database, int(i), row, subject));
        return entity;
    }
    [[nodiscard]] QVariantList values(const Entity &entity) const
    {
        QVariantList values;
        values.reserve(qsizetype(m_write.size()));
        for (const auto &write : m_write)
            values.append(write(entity));
        return values;
    }
    [[nodiscard]] QUuid subjectOf(const Entity &entity) const { return m_subject ? m_subject(entity) : QUuid(); }

private:
    [[nodiscard]] Entity asStored(const Row &row) const
    {
        Entity entity;
        for (std::size_t i = 0; i < m_read.size(); ++i)
            m_read[i](entity, row.value(int(i)));
        return entity;
    }
    template <typename Member>
    static CellKind kindOf()
    {
        if constexpr (std::same_as<Member, bool>)
            return CellKind::Flag;
        else if constexpr (std::integral<Member> || std::same_as<Member, std::optional<int>>)
            return CellKind::Number;
        else if constexpr (std::same_as<Member, std::optional<Decimal>>)
            return CellKind::Decimal;
        else if constexpr (std::same_as<Member, QStringList>)
            return CellKind::List;
        else
            return CellKind::Text;
    }
    static QLatin1StringView fieldOf(QLatin1StringView column)
    {
        return column.endsWith(QLatin1StringView("_id")) ? column.chopped(3) : column;
    }

    std::vector<std::function<void(Entity &, const QVariant &)>> m_read;
    std::vector<std::function<QVariant(const Entity &)>> m_write;
    std::function<QUuid(const Entity &)> m_subject;
};

/// The columns of an entity, each table described once in its shelf's `…Tables.cpp`.
template <typename Entity>
const Table<Entity> &tableOf();

} // namespace minutier
