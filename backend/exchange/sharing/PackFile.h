// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QList>

namespace minutier {

/// A file of a pack; its name says what it is, and names nobody.
struct PackFile
{
    QString name;
    QByteArray bytes;

    [[nodiscard]] QString digest() const; ///< SHA-256 in lower-case hexadecimal.
};

/// The files as one zip, and back.
Result<QByteArray> zipOf(const QList<PackFile> &files);
Result<QList<PackFile>> filesOf(const QByteArray &zip);

} // namespace minutier
