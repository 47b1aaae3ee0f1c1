// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharing/PackDelivery.h"

#include "core/Say.h"
#include "storage/OutputFile.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace minutier {

using namespace Qt::StringLiterals;

PackDelivery::PackDelivery(QString out)
    : m_out(QDir::cleanPath(std::move(out)))
{
    const QFileInfo place(m_out);
    m_stage = place.absolutePath() + u"/.release-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
}

PackDelivery::~PackDelivery()
{
    discard();
}

void PackDelivery::discard()
{
    if (QFileInfo(m_stage).isDir())
        QDir(m_stage).removeRecursively();
    else
        QFile::remove(m_stage);
}

Error PackDelivery::unwritable() const
{
    return Error::storage(
        Say::tr("%1 could not be written. Check that the folder may be written and that the disk is not full.")
            .arg(m_out)
    );
}

Result<> PackDelivery::prepare(const QList<PackFile> &files, const ProtectedWords &words, const QString &mark)
{
    const QFileInfo place(m_out);
    for (const auto &path : {m_out, QDir(m_out).filePath(u"manifest.json"_s)})
        if (auto elsewhere = checkElsewhere(path); !elsewhere)
            return elsewhere;
    if (place.exists() && (isZip() || !place.isDir() || !QDir(m_out).isEmpty()))
        return Error::conflict(Say::tr("%1 is there already. Choose a name that is not taken.").arg(m_out));
    if (words.areIn(place.fileName()))
        return Error::invalid(Say::tr("Something protected was found in the name of a file, so nothing was handed over."
        ));
    if (auto written = write(files); !written)
        return written;
    const auto back = readBack();
    if (!back)
        return back.error();
    return inspect(*back, words, mark);
}

Result<> PackDelivery::write(const QList<PackFile> &files)
{
    if (isZip()) {
        const auto zip = zipOf(files);
        if (!zip)
            return zip.error();
        m_bytes = zip->size();
        return writeFile(m_stage, *zip);
    }
    if (!QDir().mkpath(m_stage))
        return unwritable();
    for (const auto &file : files) {
        m_bytes += file.bytes.size();
        if (auto written = writeFile(m_stage + u'/' + file.name, file.bytes); !written)
            return written;
    }
    return {};
}

Result<QList<PackFile>> PackDelivery::readBack()
{
    const auto bytesOf = [](const QString &path) -> Result<QByteArray> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error::storage(Say::tr("The pack could not be read back, so nothing was handed over."));
        return file.readAll();
    };
    if (isZip()) {
        const auto zip = bytesOf(m_stage);
        if (!zip)
            return zip.error();
        auto files = filesOf(*zip);
        if (files)
            files->append({u"pack.zip"_s, *zip}); // what a zip says of its parts is looked at too
        return files;
    }
    QList<PackFile> files;
    for (const auto &name : QDir(m_stage).entryList(QDir::Files)) {
        const auto bytes = bytesOf(m_stage + u'/' + name);
        if (!bytes)
            return bytes.error();
        files.append({name, *bytes});
    }
    return files;
}

Result<> PackDelivery::handOver()
{
    if (isZip())
        QFile::remove(m_out);
    else
        QDir().rmdir(m_out); // an empty one only
    return QDir().rename(m_stage, m_out) ? Result<>() : Result<>(unwritable());
}

} // namespace minutier
