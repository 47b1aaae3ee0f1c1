// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ZipPackage.h"

#include <zip.h>

namespace minutier {

constexpr zip_uint16_t oneDate = (2020 - 1980) << 9 | 1 << 5 | 1; // 1 January 2020
constexpr zip_uint16_t midnight = 0;

ZipPackage::ZipPackage()
{
    m_target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    m_zip = zip_open_from_source(m_target, ZIP_TRUNCATE, nullptr);
    zip_source_keep(m_target); // its bytes are read once the package is closed
}

ZipPackage::~ZipPackage()
{
    if (m_zip)
        zip_discard(m_zip);
    zip_source_free(m_target);
}

bool ZipPackage::add(const char *name, const QByteArray &bytes, bool stored)
{
    m_parts.append(bytes); // libzip reads them when the package is closed
    auto *source = zip_source_buffer(m_zip, m_parts.last().constData(), zip_uint64_t(bytes.size()), 0);
    const auto index = zip_file_add(m_zip, name, source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(m_zip, zip_uint64_t(index), stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9) == 0 &&
           zip_file_set_dostime(m_zip, zip_uint64_t(index), midnight, oneDate, 0) == 0;
}

bool ZipPackage::close()
{
    if (zip_close(m_zip) != 0)
        return false;
    m_zip = nullptr;
    zip_stat_t facts;
    if (zip_source_stat(m_target, &facts) != 0 || zip_source_open(m_target) != 0)
        return false;
    m_bytes.resize(qsizetype(facts.size));
    const auto read = zip_source_read(m_target, m_bytes.data(), facts.size);
    zip_source_close(m_target);
    return read == zip_int64_t(facts.size);
}

} // namespace minutier
