// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Actor.h"
#include "storage/Database.h"

#include <QHash>
#include <QSet>
#include <QUuid>

namespace minutier {

/// Which cells of which rows a proof opens. Whatever is not listed stays a commitment.
class Openings
{
public:
    /// What lets a reader recount the validation of a plan version: its content, the session, the seats, the decision.
    static Result<Openings> ofVersion(Database &database, const QUuid &version);
    /// What lets a reader see a decision, and the session it was taken in.
    static Result<Openings> ofDecision(Database &database, const QUuid &decision);

    [[nodiscard]] bool opens(const QString &entity, const QString &id, const QString &column) const;

private:
    Result<> addRows(Database &database, const QString &entity, const QString &sql, const QUuid &key);
    Result<> addSession(Database &database, const QUuid &decision);

    QSet<QString> m_rows; ///< `entity/id`.
};

} // namespace minutier
