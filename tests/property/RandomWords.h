// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Json.h"
#include "property/Chance.h"

#include <QDateTime>

namespace minutier {

// What people and scripts write into a field: mostly something that fits, now and then something that does not.

evidence::Json wordsOfText(const QString &argument, bool isLong, Chance &chance, const QDateTime &now);
evidence::Json wholeNumber(const QString &argument, Chance &chance);
evidence::Json decimalNumber(Chance &chance);
evidence::Json partialDate(Chance &chance, const QDateTime &now);
/// `2020-09-03T09:00`, from yesterday on.
evidence::Json localHour(Chance &chance, const QDateTime &now);
evidence::Json listOfWords(const QString &argument, Chance &chance);

/// A JSON text.
evidence::Json asJson(const QString &text);

} // namespace minutier
