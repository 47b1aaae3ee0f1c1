// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"
#include "core/Translations.h"
#include "exchange/Headless.h"

#include <QFont>
#include <QGuiApplication>
#include <QHash>
#include <QIcon>
#include <cstdio>
#include <cstring>
#include <sys/stat.h>

using namespace minutier;
using namespace Qt::StringLiterals;

namespace {

/// Ends with 1, or with 2 where it was typed wrongly.
int refuse(const Error &error, int code = 1)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.message));
    if (qEnvironmentVariableIsSet("MINUTIER_DEBUG"))
        std::fprintf(stderr, "%s\n", qUtf8Printable(error.detail));
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // fonts of a PDF are embedded in the order of a hash
    umask(077);                              // what people write here is nobody else\'s to read
    for (int index = 1; index < argc; ++index)
        if (std::strncmp(argv[index], "--screenshot", 12) == 0)
            beHeadless();
    for (int index = 1; index < argc; ++index)
        if (std::strcmp(argv[index], "--help") == 0 || std::strcmp(argv[index], "--version") == 0)
            beHeadless(); // neither needs a screen
    QGuiApplication::setOrganizationName(u"minutier"_s);
    QGuiApplication::setApplicationName(u"minutier"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(MINUTIER_VERSION));
    QGuiApplication::setDesktopFileName(u"org.minutier.Minutier"_s);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"minutier"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/minutier.svg"_s));
    QGuiApplication::setFont(QFont(u"Noto Sans"_s));
    speak(QLocale::system().name().left(2));

    QString help;
    const auto options = Options::read(QGuiApplication::arguments(), &help);
    if (!options)
        return refuse(options.error(), 2);
    if (!help.isEmpty()) {
        std::fputs(qUtf8Printable(help), stdout);
        return 0;
    }
    Desktop desktop(*options);
    if (const auto opened = desktop.openRegister(); !opened)
        return refuse(opened.error());
    if (desktop.isElsewhere())
        return 0;
    if (const auto known = desktop.findRecord(); !known)
        return refuse(known.error(), 2);
    if (const auto shown = desktop.show(); !shown)
        return refuse(shown.error());
    return QGuiApplication::exec();
}
