// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Keeps a text in another language, with the revision it translates.
struct Translate
{
    static constexpr QLatin1StringView name{"Translate"};
    static const Arguments<Translate> &arguments();
    Result<Made> perform(Work &work) const;

    QString entity;
    QUuid record; ///< Id of what is translated.
    QString field;
    QString lang;
    QString text;
};

} // namespace minutier
