// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "support/Catch.h"

#include "core/Translations.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    // Registers made by tests belong to nobody of this machine.
    qputenv("USER", "tester");
    const QCoreApplication application(argc, argv);
    minutier::speak(QStringLiteral("en"));
    return Catch::Session().run(argc, argv);
}
