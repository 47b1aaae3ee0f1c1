// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QDateTime>
#include <QSize>
#include <QStringList>

namespace minutier {

/// What the command line asks of the window.
struct Options
{
    QString login;      ///< Whose window it is; the system user's when empty.
    QString folder;     ///< The register to open; the last one, or the usual one, when empty.
    QString pack;       ///< A pack or a proof to look at instead of a register.
    QString policy;     ///< The policy it is examined by.
    bool demo = false;  ///< Opens the example instead.
    QString language;   ///< Two letters; what was used last when empty.
    QString theme;      ///< light, dark, contrast-light or contrast-dark.
    int textSize = 0;   ///< In percent.
    QString page;       ///< Opens there; where one was when empty.
    QString show;       ///< Id or reference of what the page is about.
    QDateTime now;      ///< Replaces the clock when valid.
    QString screenshot; ///< A file for the picture of one page; the program then ends.
    QSize size;

    /// Reads the arguments; `help` is filled instead where that is what was asked.
    static Result<Options> read(const QStringList &arguments, QString *help);
};

} // namespace minutier
