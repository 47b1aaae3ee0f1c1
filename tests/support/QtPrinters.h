// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/Result.h"

#include <QDate>
#include <QStringList>
#include <ostream>

// Catch prints what it compares; these make Qt's types readable.
inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}
inline std::ostream &operator<<(std::ostream &out, const QStringList &texts)
{
    return out << '[' << texts.join(QStringLiteral(", ")).toStdString() << ']';
}
inline std::ostream &operator<<(std::ostream &out, const QDate &date)
{
    return out << date.toString(Qt::ISODate).toStdString();
}

/// The sentence of a result that should have been a value, for INFO.
template <typename T>
std::string sentenceOf(const minutier::Result<T> &result)
{
    if (result)
        return "no error";
    return result.error().message.toStdString() + " | " + result.error().detail.toStdString();
}

/// Requires a value, and shows the sentence where there is an error instead.
#define REQUIRE_OK(expression)                                                                                         \
    do {                                                                                                               \
        const auto &outcomeOfExpression = (expression);                                                                \
        INFO(sentenceOf(outcomeOfExpression));                                                                         \
        REQUIRE(outcomeOfExpression.has_value());                                                                      \
    } while (false)
