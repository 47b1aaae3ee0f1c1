// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <memory>

namespace minutier {

using namespace Qt::StringLiterals;

namespace {

/// The language a thread speaks instead of the program's.
struct OwnLanguage
{
    QString code;
    std::unique_ptr<QTranslator> translator;
};

OwnLanguage &ownLanguage()
{
    static thread_local OwnLanguage own;
    return own;
}

/// Translates into the language of the thread where it has its own, else into the program's.
class SpokenTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString
    translate(const char *context, const char *source, const char *disambiguation, int count) const override
    {
        const auto *own = ownLanguage().translator.get();
        return own ? own->translate(context, source, disambiguation, count)
                   : QTranslator::translate(context, source, disambiguation, count);
    }
};

QString fileOf(const QString &language)
{
    return u":/i18n/minutier_%1.qm"_s.arg(language);
}

} // namespace

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
    static SpokenTranslator translator;
    currentLanguage() = spokenLanguages().contains(language) ? language : u"en"_s;
    QLocale::setDefault(QLocale(currentLanguage()));
    QCoreApplication::removeTranslator(&translator);
    (void)translator.load(fileOf(currentLanguage()));
    QCoreApplication::installTranslator(&translator);
}

QString spokenLanguage()
{
    const auto &own = ownLanguage().code;
    return own.isEmpty() ? currentLanguage() : own;
}

SpeakingIn::SpeakingIn(const QString &language)
{
    auto &own = ownLanguage();
    own.code = spokenLanguages().contains(language) ? language : u"en"_s;
    own.translator = std::make_unique<QTranslator>();
    (void)own.translator->load(fileOf(own.code));
}

SpeakingIn::~SpeakingIn()
{
    ownLanguage() = {};
}

} // namespace minutier
