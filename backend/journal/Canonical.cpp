// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Canonical.h"

namespace minutier {

std::string toUtf8(const QString &text)
{
    return text.toStdString();
}

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

evidence::Json toJson(const QVariant &cell)
{
    if (cell.isNull())
        return {};
    if (cell.typeId() == QMetaType::QString)
        return evidence::Json(toUtf8(cell.toString()));
    return evidence::Json(std::int64_t{cell.toLongLong()});
}

QVariant toCell(const evidence::Json &value)
{
    if (const auto *text = value.asText())
        return fromUtf8(*text);
    if (const auto *integer = value.asInteger())
        return QVariant(qlonglong(*integer));
    return {};
}

} // namespace minutier
