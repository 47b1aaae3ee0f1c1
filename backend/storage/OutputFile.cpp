// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/OutputFile.h"

#include "core/Say.h"
#include "storage/KeyFile.h"
#include "storage/RegisterFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace minutier {

/// Whether a file, or what it points to, lies beside a register.
static bool isBesideRegister(const QString &path)
{
    const QFileInfo named(path);
    // Where a link leads is nowhere as long as nothing is there, but a file would be made there.
    const auto led = named.isSymLink() ? QFileInfo(named.symLinkTarget()).absolutePath() : QString();
    const auto folders = {
        named.absolutePath(), QFileInfo(named.canonicalFilePath()).absolutePath(), named.canonicalPath(), led};
    return std::ranges::any_of(folders, [](const QString &folder) {
        return !folder.isEmpty() && RegisterFolder(folder).holdsRegister();
    });
}

/// Whether keys lie there, such as the copy that is kept in a safe place.
static bool holdsKeys(const QString &path)
{
    const auto guard = KeyFile::at(path).guard();
    return guard != KeyGuard::Absent && guard != KeyGuard::Unreadable;
}

Result<> checkElsewhere(const QString &path)
{
    if (holdsKeys(path))
        return Error::conflict(Say::tr("%1 holds the keys of a register. Choose another name.").arg(path));
    if (!isBesideRegister(path))
        return {};
    return Error::conflict(
        Say::tr("%1 lies in the folder of a register, where nothing else is written. Choose another folder.").arg(path)
    );
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    if (auto elsewhere = checkElsewhere(path); !elsewhere)
        return elsewhere;
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error::storage(Say::tr("The folder of %1 cannot be made. Choose another place.").arg(path));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error::storage(
        Say::tr("%1 could not be written. Check that the folder may be written and that the disk is not full.")
            .arg(path),
        file.errorString()
    );
}

} // namespace minutier
