// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QList>
#include <functional>

namespace minutier {

/// A file of a pack; its name says what it is, and names nobody.
struct PackFile
{
    QString name;
    QByteArray bytes;

    [[nodiscard]] QString digest() const { return digestOf(bytes); }
    static QString digestOf(const QByteArray &bytes); ///< SHA-256 in lower-case hexadecimal.
};

constexpr qint64 largestPack = qint64{256} << 20; ///< Bytes of all files of a pack together.
constexpr qsizetype mostPackFiles = 200;

/// The files as one zip, and back.
Result<QByteArray> zipOf(const QList<PackFile> &files);
Result<QList<PackFile>> filesOf(const QByteArray &zip);

/// Hands over the files of a zip one after the other, until one is refused. Nothing that the zip says of itself is
/// believed: sizes, sums and kinds must be those of what it holds.
Result<> eachFileOf(const QByteArray &zip, const std::function<Result<>(const PackFile &)> &take);

} // namespace minutier
