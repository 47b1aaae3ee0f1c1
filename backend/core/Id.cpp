// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Id.h"

#include <QRandomGenerator>
#include <array>

namespace minutier {

QUuid newUuid(qint64 millisecondsSinceEpoch)
{
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const auto time = quint64(millisecondsSinceEpoch) & 0xFFFF'FFFF'FFFFULL;
    const auto byte = [&random](int index) { return uchar(random.at(size_t(index / 4)) >> (8 * (index % 4))); };
    return {
        uint(time >> 16),
        ushort(time),
        ushort(0x7000U | (random[2] & 0x0FFFU)),
        uchar(0x80U | ((random[2] >> 16) & 0x3FU)),
        byte(0),
        byte(1),
        byte(2),
        byte(3),
        byte(4),
        byte(5),
        byte(6),
    };
}

QUuid namedUuid(const QUuid &space, const QString &name)
{
    return QUuid::createUuidV5(space, name);
}

QString toText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace minutier
