// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharing/PackUnpacking.h"

#include "core/Say.h"
#include "exchange/sharing/PackFile.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <algorithm>

namespace minutier {

using namespace Qt::StringLiterals;

bool isPackName(const QString &name)
{
    constexpr qsizetype longest = 200; // bytes; file systems take 255
    constexpr QStringView elsewhere = u"/\\:*?\"<>|";
    const auto stays = [&](QChar letter) { return letter.isPrint() && !elsewhere.contains(letter); };
    return !name.isEmpty() && name.toUtf8().size() <= longest && std::ranges::all_of(name, stays) &&
           !name.startsWith(u'.') && !name.endsWith(u'.') && !name.startsWith(u' ') && !name.endsWith(u' ');
}

QString sameName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

std::optional<QByteArray> bytesInPack(const QString &path)
{
    const QFileInfo there(path);
    QFile file(path);
    if (!there.isFile() || there.isSymLink() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto bytes = file.read(largestPack + 1);
    return bytes.size() <= largestPack ? std::optional(bytes) : std::nullopt;
}

Result<> unpackPack(const QString &path, const QString &room)
{
    const auto damaged =
        Error::invalid(Say::tr("%1 cannot be unpacked: it is damaged, or larger than any pack.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::storage(Say::tr("%1 cannot be read. Choose the file again.").arg(path));
    const auto zip = file.read(largestPack + 1);
    if (zip.size() > largestPack)
        return damaged;
    QSet<QString> taken;
    std::optional<Error> ours;
    const auto unpacked = eachFileOf(zip, [&](const PackFile &one) -> Result<> {
        if (one.name.contains(u'/') && !one.name.contains(u".."_s))
            ours = Error::invalid(
                Say::tr("In %1 the files lie in folders. Unpack it, and open the folder of the pack itself.").arg(path)
            );
        else if (!isPackName(one.name))
            ours = Error::invalid(Say::tr("%1 is no pack: a file in it has a name that no pack uses.").arg(path));
        else if (taken.contains(sameName(one.name)))
            ours = Error::invalid(Say::tr("%1 is no pack: it holds two files of one name.").arg(path));
        if (ours)
            return *ours;
        taken.insert(sameName(one.name));
        QFile out(QDir(room).filePath(one.name));
        if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly) || out.write(one.bytes) != one.bytes.size()) {
            ours = Error::storage(Say::tr("The pack could not be unpacked: the disk may be full."));
            return *ours;
        }
        return {};
    });
    if (ours)
        return *ours;
    return unpacked ? Result<>() : damaged;
}

} // namespace minutier
