// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace minutier {

/// Sentences for people: `Say::tr("Choose a date after %1.")`, in the language the program speaks.
class Say
{
    Q_DECLARE_TR_FUNCTIONS(Say)
};

} // namespace minutier
