// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace minutier {

/// Whether a code stands before another as people count: A2 before A10, whatever the language.
bool comesBefore(const QString &code, const QString &other);

/// Things that have a code, in that order.
template <typename Thing>
Result<QList<Thing>> inOrderOfCode(Result<QList<Thing>> things)
{
    if (things)
        std::ranges::sort(*things, comesBefore, &Thing::code);
    return things;
}

} // namespace minutier
