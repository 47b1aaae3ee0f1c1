// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace minutier {

using namespace Qt::StringLiterals;

static QString &currentLanguage()
{
    static QString language = u"en"_s;
    return language;
}

QStringList spokenLanguages()
{
    return {u"en"_s, u"fr"_s, u"es"_s};
}

void speak(const QString &language)
{
    static QTranslator translator;
    currentLanguage() = spokenLanguages().contains(language) ? language : u"en"_s;
    QLocale::setDefault(QLocale(currentLanguage()));
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(u":/i18n/minutier_%1.qm"_s.arg(currentLanguage())))
        QCoreApplication::installTranslator(&translator);
}

QString spokenLanguage()
{
    return currentLanguage();
}

} // namespace minutier
