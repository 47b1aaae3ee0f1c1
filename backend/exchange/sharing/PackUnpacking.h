// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

namespace minutier {

/// Whether a name stays in its folder, on any computer, and can be shown as it is.
bool isPackName(const QString &name);

/// A name as computers take it on which upper and lower case are the same: two files of one such name are one there.
QString sameName(const QString &name);

/// The bytes of a plain file that is no longer than any pack; nothing for what is no such file, or points elsewhere.
std::optional<QByteArray> bytesInPack(const QString &path);

/// Unpacks a zip into a folder of ours, and nowhere else.
Result<> unpackPack(const QString &path, const QString &room);

} // namespace minutier
