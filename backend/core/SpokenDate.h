// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

namespace minutier {

/// A day written in a form of QLocale, as people of that language say it: in French the first of a month is "1er".
QString spokenDate(const QLocale &locale, const QDate &day, const QString &form);

} // namespace minutier
