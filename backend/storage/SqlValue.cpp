// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlValue.h"

namespace minutier {

/// A typed NULL: drivers want to know what kind of nothing it is.
static QVariant null()
{
    return QVariant(QMetaType::fromType<QString>());
}

QVariant toSql(const QString &value)
{
    return value.isEmpty() ? null() : QVariant(value);
}

QVariant toSql(const QStringList &value)
{
    return toSql(value.join(u' '));
}

QVariant toSql(const QDate &value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : null();
}

QVariant toSql(const QDateTime &value)
{
    return toSql(toStored(value));
}

QVariant toSql(const PartialDate &value)
{
    return toSql(value.toString());
}

QVariant toSql(const QUuid &value)
{
    return value.isNull() ? null() : QVariant(toText(value));
}

QVariant toSql(const QByteArray &value)
{
    return value;
}

QVariant toSql(const std::optional<Decimal> &value)
{
    return value ? QVariant(value->toString()) : QVariant();
}

QVariant toSql(const std::optional<int> &value)
{
    return value ? QVariant(qlonglong(*value)) : QVariant(QMetaType::fromType<qlonglong>());
}

} // namespace minutier
