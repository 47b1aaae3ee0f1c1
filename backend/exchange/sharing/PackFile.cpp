// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharing/PackFile.h"

#include "core/Say.h"
#include "exchange/ZipPackage.h"

#include <QCryptographicHash>
#include <algorithm>
#include <memory>
#include <zip.h>

namespace minutier {

QString PackFile::digest() const
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QByteArray> zipOf(const QList<PackFile> &files)
{
    ZipPackage package;
    bool whole = true;
    for (const auto &file : files)
        whole = whole && package.add(file.name.toUtf8().constData(), file.bytes);
    if (!whole || !package.close())
        return Error::storage(Say::tr("The pack could not be put together. Try a folder instead of a zip."));
    return package.bytes();
}

constexpr zip_uint64_t largestPack = zip_uint64_t{256} << 20;
constexpr qsizetype mostFiles = 200;

Result<QList<PackFile>> filesOf(const QByteArray &zip)
{
    const auto unreadable = Error::storage(Say::tr("The pack could not be read back, so nothing was handed over."));
    auto *source = zip_source_buffer_create(zip.constData(), zip_uint64_t(zip.size()), 0, nullptr);
    const std::unique_ptr<zip_t, decltype(&zip_discard)> opened(
        source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr, &zip_discard
    );
    if (!opened) {
        if (source)
            zip_source_free(source);
        return unreadable;
    }
    QList<PackFile> files;
    zip_uint64_t whole = 0;
    for (zip_int64_t i = 0; i < zip_get_num_entries(opened.get(), 0); ++i) {
        zip_stat_t facts;
        if (zip_stat_index(opened.get(), zip_uint64_t(i), 0, &facts) != 0)
            return unreadable;
        // What a zip says of itself is not believed: a small one can claim to hold more than there is memory.
        whole += std::min<zip_uint64_t>(facts.size, largestPack + 1);
        if (whole > largestPack || files.size() >= mostFiles)
            return unreadable;
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> part(
            zip_fopen_index(opened.get(), zip_uint64_t(i), 0), &zip_fclose
        );
        QByteArray bytes(qsizetype(facts.size), Qt::Uninitialized);
        if (!part || zip_fread(part.get(), bytes.data(), facts.size) != zip_int64_t(facts.size))
            return unreadable;
        files.append({QString::fromUtf8(facts.name), bytes});
    }
    return files;
}

} // namespace minutier
