// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

namespace minutier {

/// One numbered script: `0003_meetings.sql`, or `0009_search.sqlite.sql` where the databases differ.
struct MigrationScript
{
    int number = 0;
    QString name;
    QByteArray text;

    /// Lower-case hexadecimal SHA-256 of the text; a released script never changes.
    [[nodiscard]] QString sha256() const;
};

/// The scripts a database needs, in order; from the program's own resources.
QList<MigrationScript> migrationScripts(Engine engine);

/// Statements of a script: cut at a `;` that ends a line; `-- begin` … `-- end` keeps a trigger whole.
QStringList statementsOf(const QByteArray &script);

/// Brings a database's tables up to date, one transaction per script.
class Migrator
{
public:
    explicit Migrator(Database &database)
        : m_database(database)
    {}

    /// Runs what is missing. Refuses a register made by a newer version, and scripts that changed after release.
    Result<> migrate();
    /// The same, with other scripts.
    Result<> migrate(const QList<MigrationScript> &scripts);

    /// Whether nothing is missing and nothing is from the future; cheap enough for every start.
    Result<bool> isUpToDate();
    /// Highest script that ran; 0 in an empty database.
    Result<int> version();

private:
    Result<> run(const MigrationScript &script);
    Result<QHash<QString, QString>> known();

    Database &m_database;
};

} // namespace minutier
