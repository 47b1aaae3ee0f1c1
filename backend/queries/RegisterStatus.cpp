// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/RegisterStatus.h"

#include "storage/Migrator.h"
#include "storage/Tables.h"

namespace minutier {

using namespace Qt::StringLiterals;

Result<RegisterStatus> readStatus(Database &database)
{
    RegisterStatus status;
    const auto office = database.value(u"SELECT name FROM office"_s);
    if (!office)
        return office.error();
    status.office = office->toString();
    const auto schema = Migrator(database).version();
    if (!schema)
        return schema.error();
    status.schema = *schema;
    auto ledgers =
        Statement(
            database,
            u"SELECT coalesce(p.code, l.id), l.size, l.root FROM ledger l LEFT JOIN project p ON p.id = l.id "
            "ORDER BY p.code IS NOT NULL, p.code"_s
        )
            .rows<LedgerStatus>([](const Row &row) {
                return LedgerStatus{row.text(0), row.integer(1), row.text(2)};
            });
    if (!ledgers)
        return ledgers.error();
    status.ledgers = *ledgers;
    for (const auto *table : allTables()) {
        const auto count = Statement(database, u"SELECT count(*) FROM "_s + table->name()).integer();
        if (!count)
            return count.error();
        status.counts.append({table->plural(), *count});
    }
    return status;
}

} // namespace minutier
