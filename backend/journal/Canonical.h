// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Json.h"

#include <QString>
#include <QVariant>

namespace minutier {

/// A text as the evidence room holds it.
std::string toUtf8(const QString &text);
QString fromUtf8(const std::string &text);

/// A stored cell as canonical JSON holds it: text, whole number, or null for nothing.
evidence::Json toJson(const QVariant &cell);

/// The cell a value of canonical JSON stands for.
QVariant toCell(const evidence::Json &value);

// Members of an object that may not have them, or not of that kind: then empty, -1 or nothing.

QString textOf(const evidence::Json::Object &object, std::string_view key);
qint64 integerOf(const evidence::Json::Object &object, std::string_view key);
const evidence::Json::Array &arrayOf(const evidence::Json::Object &object, std::string_view key);
const evidence::Json::Object &memberOf(const evidence::Json::Object &object, std::string_view key);
const evidence::Json::Object &objectOf(const evidence::Json &value);

} // namespace minutier
