// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace minutier {

/// A file as a manifest lists it.
struct ListedFile
{
    QString name;
    qint64 size = 0;
    QString digest; ///< SHA-256 in lower-case hexadecimal.
};

/// What the manifest of a pack says; nothing of it is signed.
struct PackManifest
{
    QString project;
    QString plan;
    QString lang;
    QString audience;
    QString madeOn;
    QList<ListedFile> files;
};

/// Reads a manifest as we write it: canonical, every file by a plain name and once.
std::optional<PackManifest> readManifest(const QByteArray &bytes);

} // namespace minutier
