// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sharing/PackInspection.h"

namespace minutier {

/// A pack on its way: written beside where it will stand, read back, inspected, and only then put in its place.
class PackDelivery
{
public:
    /// To a file that ends with `.zip`, or else to a new folder.
    explicit PackDelivery(QString out);
    ~PackDelivery(); ///< Takes away whatever was not handed over.
    PackDelivery(const PackDelivery &) = delete;
    PackDelivery &operator=(const PackDelivery &) = delete;

    /// Writes the files where nobody looks for them, and inspects what stands on the disk.
    Result<> prepare(const QList<PackFile> &files, const ProtectedWords &words, const QString &mark);
    /// Puts the pack in its place.
    Result<> handOver();
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    [[nodiscard]] bool isZip() const { return m_out.endsWith(QLatin1StringView(".zip"), Qt::CaseInsensitive); }
    Result<> write(const QList<PackFile> &files);
    Result<QList<PackFile>> readBack();
    [[nodiscard]] Error unwritable() const;
    void discard();

    QString m_out;
    QString m_stage;
    qint64 m_bytes = 0;
};

} // namespace minutier
