// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Catalogue.h"
#include "property/Chance.h"
#include "property/RegisterRows.h"
#include "support/FixedClock.h"

#include <QMap>

namespace minutier {

/// One thing somebody tries, as numbers: what it is depends on them and on what is in the register then.
struct Attempt
{
    quint64 draw = 0;
    quint32 without = 0; ///< One bit for each optional argument that is left out; a shorter story is easier to read.
};

/// A command with its arguments.
struct Request
{
    const CatalogueEntry *command = nullptr;
    evidence::Json::Object arguments;
};

/// Makes requests out of attempts: mostly what people of this register could mean, now and then nonsense.
class Requests
{
public:
    Requests(RegisterRows &rows, const FixedClock &clock);

    Request of(const Attempt &attempt);

private:
    using Schema = evidence::Json::Object;
    struct Field
    {
        QString name;
        Schema schema;
        bool required = false;
    };

    const QList<Field> &fieldsOf(const CatalogueEntry &command);
    QList<Field> fieldsIn(const Schema &schema) const;
    /// The arguments of a command; nothing where the register holds no record it could be about.
    std::optional<Request> request(const CatalogueEntry &command, const Attempt &attempt, Chance &chance);
    std::optional<evidence::Json> valueOf(const Field &field, Chance &chance);
    std::optional<evidence::Json> recordOf(const QString &argument, Chance &chance);
    evidence::Json partsOf(const Schema &items, Chance &chance);
    void remember(const QString &argument, const RowCells &row);

    RegisterRows &m_rows;
    const FixedClock &m_clock;
    QHash<QString, QList<Field>> m_fields;
    QList<const CatalogueEntry *> m_weighted;
    QString m_command;               ///< The one being made.
    QStringList m_named;             ///< Ids it names so far; two arguments seldom name the same.
    QMap<QString, QString> m_chosen; ///< Column = id that the other records should share.
};

/// Makes the arguments of a request agree with each other, as people would.
void reconcile(Request &request, Chance &chance, RegisterRows &rows, const FixedClock &clock);

} // namespace minutier
