// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Figures.h"

#include <QCoreApplication>

using namespace minutier::bench;

/// minutier_bench decisions|reading|enlarge|register|plans|ledger|vault FOLDER [NUMBER]
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments();
    const auto what = words.value(1);
    const auto folder = words.value(2);
    const auto number = words.value(3);
    if (what == QLatin1String("decisions"))
        return measureDecisions(folder, number.toInt());
    if (what == QLatin1String("reading"))
        return measureReading(folder);
    if (what == QLatin1String("enlarge"))
        return enlarge(folder, number.toInt());
    if (what == QLatin1String("register"))
        return measureRegister(folder, qPrintable(number));
    if (what == QLatin1String("plans"))
        return measurePlans(folder, number.toInt());
    if (what == QLatin1String("ledger"))
        return measureLedger(folder, number.toInt());
    if (what == QLatin1String("vault"))
        return measureVault(folder, number.toInt());
    return 2;
}
