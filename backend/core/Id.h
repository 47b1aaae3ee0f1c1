// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace minutier {

/// A version 7 UUID: time-ordered, so that rows made together lie together.
QUuid newUuid(qint64 millisecondsSinceEpoch);

/// A version 5 UUID: the same name always gives the same id.
QUuid namedUuid(const QUuid &space, const QString &name);

/// The lower-case text form every id has in files, commands and columns.
QString toText(const QUuid &uuid);

/// The identifier of one kind of thing; a `MeetingId` does not fit where a `SeatId` is wanted.
template <typename Thing>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {}

    /// The id a text stands for; null when it is not a UUID.
    static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    /// Empty for a null id.
    [[nodiscard]] QString toString() const { return isNull() ? QString() : toText(m_uuid); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace minutier
