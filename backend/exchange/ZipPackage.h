// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

struct zip;
struct zip_source;

namespace minutier {

/// A zip of named parts, in memory; every part carries the same date, so that the same parts give the same bytes.
class ZipPackage
{
public:
    ZipPackage();
    ~ZipPackage();
    ZipPackage(const ZipPackage &) = delete;
    ZipPackage &operator=(const ZipPackage &) = delete;

    /// Adds a part; a stored one is not compressed, so that its bytes stand at a fixed place.
    bool add(const char *name, const QByteArray &bytes, bool stored = false);
    bool close();
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    zip *m_zip = nullptr;
    zip_source *m_target = nullptr;
    QList<QByteArray> m_parts;
    QByteArray m_bytes;
};

} // namespace minutier
