// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharing/PackFile.h"

#include "core/Say.h"
#include "exchange/ZipPackage.h"

#include <QCryptographicHash>
#include <algorithm>
#include <memory>
#include <optional>
#include <zip.h>

namespace minutier {

QString PackFile::digestOf(const QByteArray &bytes)
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

namespace {

using OpenZip = std::unique_ptr<zip_t, decltype(&zip_discard)>;

OpenZip openZip(const QByteArray &zip)
{
    auto *source = zip_source_buffer_create(zip.constData(), zip_uint64_t(zip.size()), 0, nullptr);
    OpenZip opened(source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr, &zip_discard);
    if (!opened && source)
        zip_source_free(source);
    return opened;
}

/// What all files of a zip may come to: a little one that claims to become a huge one is no pack.
zip_uint64_t mostIn(const QByteArray &zip)
{
    constexpr zip_uint64_t small = zip_uint64_t{1} << 20;
    constexpr zip_uint64_t closestPacked = 200;
    return std::min(zip_uint64_t(largestPack), small + closestPacked * zip_uint64_t(zip.size()));
}

/// What a pack may hold: a plain file, packed as we pack it.
bool isOrdinary(zip_t *zip, const zip_stat_t &facts)
{
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_METHOD;
    if ((facts.valid & needed) != needed || (facts.comp_method != ZIP_CM_STORE && facts.comp_method != ZIP_CM_DEFLATE))
        return false;
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(zip, facts.index, 0, &system, &attributes) != 0)
        return false;
    // Of what it was made from: 010 is a plain file, 004 a folder, 012 a link.
    const auto kind = attributes >> 16 & 0170000;
    const bool isFolder = kind == 0040000 && QByteArrayView(facts.name).endsWith('/');
    return system != ZIP_OPSYS_UNIX || kind == 0 || kind == 0100000 || isFolder;
}

/// The bytes of one file up to its end, where its sum is checked; nothing where there are more or fewer than it says.
std::optional<QByteArray> bytesIn(zip_t *zip, const zip_stat_t &facts)
{
    constexpr qsizetype step = qsizetype{256} << 10;
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> part(zip_fopen_index(zip, facts.index, 0), &zip_fclose);
    QByteArray bytes;
    for (zip_int64_t got = part ? 1 : -1; got != 0;) {
        const auto before = bytes.size();
        if (got > 0) {
            bytes.resize(before + step);
            got = zip_fread(part.get(), bytes.data() + before, zip_uint64_t(step));
        }
        if (got < 0 || zip_uint64_t(before) + zip_uint64_t(got) > facts.size)
            return std::nullopt;
        bytes.resize(before + qsizetype(got));
    }
    return zip_uint64_t(bytes.size()) == facts.size ? std::optional(bytes) : std::nullopt;
}

} // namespace

Result<> eachFileOf(const QByteArray &zip, const std::function<Result<>(const PackFile &)> &take)
{
    const auto unreadable = Error::storage(Say::tr("The pack could not be read back, so nothing was handed over."));
    const auto opened = openZip(zip);
    if (!opened)
        return unreadable;
    const auto count = zip_get_num_entries(opened.get(), 0);
    if (count < 0 || count > mostPackFiles)
        return unreadable;
    zip_uint64_t whole = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t facts;
        if (zip_stat_index(opened.get(), zip_uint64_t(i), 0, &facts) != 0 || !isOrdinary(opened.get(), facts))
            return unreadable;
        whole += std::min(facts.size, zip_uint64_t(largestPack) + 1);
        if (whole > mostIn(zip))
            return unreadable;
        const auto bytes = bytesIn(opened.get(), facts);
        if (!bytes)
            return unreadable;
        if (auto taken = take({QString::fromUtf8(facts.name), *bytes}); !taken)
            return taken;
    }
    return {};
}

Result<QList<PackFile>> filesOf(const QByteArray &zip)
{
    QList<PackFile> files;
    const auto read = eachFileOf(zip, [&files](const PackFile &file) -> Result<> {
        files.append(file);
        return {};
    });
    return read ? Result<QList<PackFile>>(files) : read.error();
}

} // namespace minutier
