// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ZipPackage.h"

#include <archive.h>
#include <archive_entry.h>

namespace minutier {

constexpr time_t oneDate = 1577836800; // 1 January 2020

static la_ssize_t take(archive * /*archive*/, void *bytes, const void *data, std::size_t size)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(data), qsizetype(size));
    return la_ssize_t(size);
}

ZipPackage::ZipPackage()
    : m_archive(archive_write_new(), &archive_write_free)
{
    archive_write_set_format_zip(m_archive.get());
    archive_write_open(m_archive.get(), &m_bytes, nullptr, &take, nullptr);
}

ZipPackage::~ZipPackage() = default;

bool ZipPackage::add(const char *name, const QByteArray &bytes, bool stored)
{
    if (stored)
        archive_write_zip_set_compression_store(m_archive.get());
    else
        archive_write_zip_set_compression_deflate(m_archive.get());
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname(entry.get(), name);
    archive_entry_set_size(entry.get(), bytes.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), oneDate, 0);
    return archive_write_header(m_archive.get(), entry.get()) == ARCHIVE_OK &&
           archive_write_data(m_archive.get(), bytes.constData(), std::size_t(bytes.size())) == bytes.size();
}

bool ZipPackage::close()
{
    return archive_write_close(m_archive.get()) == ARCHIVE_OK;
}

} // namespace minutier
