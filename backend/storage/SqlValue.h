// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Decimal.h"
#include "core/Id.h"
#include "core/Names.h"
#include "core/PartialDate.h"

#include <QDate>
#include <QVariant>
#include <concepts>

namespace minutier {

// How each kind of member is kept: text, whole numbers and nothing else; what is missing is NULL, never 0 or "".

QVariant toSql(const QString &value);
QVariant toSql(const QStringList &value);
QVariant toSql(const QDate &value);
QVariant toSql(const QDateTime &value);
QVariant toSql(const PartialDate &value);
QVariant toSql(const QUuid &value);
QVariant toSql(const QByteArray &value);
QVariant toSql(const std::optional<int> &value);
QVariant toSql(const std::optional<Decimal> &value);
inline QVariant toSql(const QVariant &value)
{
    return value;
}
inline QVariant toSql(bool value)
{
    return qlonglong(value ? 1 : 0); // PostgreSQL refuses a boolean in a whole-number column
}
template <std::integral I>
QVariant toSql(I value)
{
    return qlonglong(value);
}
template <Named E>
QVariant toSql(E value)
{
    return nameOf(value);
}
template <typename Thing>
QVariant toSql(const Id<Thing> &value)
{
    return toSql(value.uuid());
}

template <typename T>
struct FromSql;
template <>
struct FromSql<QString>
{
    static QString read(const QVariant &value) { return value.toString(); }
};
template <>
struct FromSql<QStringList>
{
    static QStringList read(const QVariant &value) { return value.toString().split(u' ', Qt::SkipEmptyParts); }
};
template <>
struct FromSql<QDate>
{
    static QDate read(const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); }
};
template <>
struct FromSql<QDateTime>
{
    static QDateTime read(const QVariant &value) { return instantFromStored(value.toString()); }
};
template <>
struct FromSql<PartialDate>
{
    static PartialDate read(const QVariant &value) { return PartialDate::fromStored(value.toString()); }
};
template <>
struct FromSql<QUuid>
{
    static QUuid read(const QVariant &value) { return QUuid::fromString(value.toString()); }
};
template <>
struct FromSql<std::optional<int>>
{
    static std::optional<int> read(const QVariant &value)
    {
        return value.isNull() ? std::nullopt : std::optional(value.toInt());
    }
};
template <>
struct FromSql<std::optional<Decimal>>
{
    static std::optional<Decimal> read(const QVariant &value)
    {
        return value.isNull() ? std::nullopt : std::optional(Decimal::fromStored(value.toString()));
    }
};
template <>
struct FromSql<bool>
{
    static bool read(const QVariant &value) { return value.toLongLong() != 0; }
};
template <std::integral I>
struct FromSql<I>
{
    static I read(const QVariant &value) { return static_cast<I>(value.toLongLong()); }
};
template <Named E>
struct FromSql<E>
{
    static E read(const QVariant &value) { return fromName<E>(value.toString()).value_or(names<E>.front().value); }
};
template <typename Thing>
struct FromSql<Id<Thing>>
{
    static Id<Thing> read(const QVariant &value) { return Id<Thing>::fromString(value.toString()); }
};

/// The member a stored value stands for.
template <typename T>
T fromSql(const QVariant &value)
{
    return FromSql<T>::read(value);
}

} // namespace minutier
