// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Transaction.h"

#include "storage/Dialect.h"
#include "storage/Vault.h"

namespace minutier {

using namespace Qt::StringLiterals;

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_begun(database.execute(beginWriting(database.engine())))
    , m_open(m_begun)
{}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    (void)m_database.execute(u"ROLLBACK"_s);
    // A key made in here is gone with the rest: sealing under it would lose what is sealed.
    if (auto *vault = m_database.vault())
        vault->forget();
}

Result<> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    auto committed = m_database.execute(u"COMMIT"_s);
    m_open = !committed;
    return committed;
}

Snapshot::Snapshot(Database &database)
    : m_database(database)
    , m_begun(database.execute(beginReading(database.engine())))
{}

Snapshot::~Snapshot()
{
    if (m_begun)
        (void)m_database.execute(u"COMMIT"_s);
}

} // namespace minutier
