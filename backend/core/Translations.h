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

/// While it lives, this thread speaks another language than the program: for a document that is written in its own.
class SpeakingIn
{
public:
    explicit SpeakingIn(const QString &language);
    ~SpeakingIn();
    SpeakingIn(const SpeakingIn &) = delete;
    SpeakingIn &operator=(const SpeakingIn &) = delete;
};

} // namespace minutier
