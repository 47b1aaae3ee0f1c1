// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace minutier {

/// The languages the program speaks, by their two-letter code; English is the source.
QStringList spokenLanguages();

/// Makes `Say`, `tr` and `qsTr` speak a language from now on; an unknown one falls back to English.
void speak(const QString &language);

/// The language spoken now.
QString spokenLanguage();

} // namespace minutier
