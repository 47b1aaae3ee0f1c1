// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Say.h"
#include "core/SpokenDate.h"
#include "core/Translations.h"
#include "support/Catch.h"

#include <thread>

using namespace minutier;
using namespace Qt::StringLiterals;

TEST_CASE("A thread speaks its own language while the program keeps another", "[core]")
{
    speak(u"en"_s);
    const auto english = Say::tr("today");
    QString french;
    QString language;
    std::thread([&] {
        const SpeakingIn spoken(u"fr"_s);
        french = Say::tr("today");
        language = spokenLanguage();
    }).join();
    CHECK(english == u"today"_s);
    CHECK(french == u"aujourd'hui"_s);
    CHECK(language == u"fr"_s);
    CHECK(Say::tr("today") == english);
    CHECK(spokenLanguage() == u"en"_s);
}

TEST_CASE("A language spoken for a while is left again", "[core]")
{
    speak(u"en"_s);
    {
        const SpeakingIn spoken(u"es"_s);
        CHECK(Say::tr("today") == u"hoy"_s);
    }
    CHECK(Say::tr("today") == u"today"_s);
}

TEST_CASE("The first of a month is said as French says it, in French only", "[core]")
{
    const QDate first(2021, 8, 1);
    CHECK(spokenDate(QLocale(u"fr"_s), first, u"dddd d MMMM yyyy"_s) == u"dimanche 1er août 2021"_s);
    CHECK(spokenDate(QLocale(u"fr"_s), QDate(2021, 8, 11), u"d MMMM"_s) == u"11 août"_s);
    CHECK(spokenDate(QLocale(u"es"_s), first, u"d 'de' MMMM"_s) == u"1 de agosto"_s);
}
