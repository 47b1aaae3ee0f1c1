// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QList>
#include <QString>

namespace minutier {

/// A file of a pack that was received, held against the manifest.
struct ReceivedFile
{
    enum class State { AsListed, Altered, Missing, NotListed };
    QString name;
    QString path;
    qint64 size = 0;
    State state = State::AsListed;
};

/// A pack that was received, as it lies on this computer.
struct PackContents
{
    QString manifestDigest; ///< Empty where there is no manifest.
    QString project;
    QString plan;
    QString lang;
    QString audience;
    QString madeOn;
    QList<ReceivedFile> files;
    QString proof;  ///< Path of the proof; empty where there is none.
    QString policy; ///< Path of a policy that came along.
};

/// Reads a folder, a `.zip` (unpacked into `room`) or a single `.mproof`; nothing that it says is believed.
Result<PackContents> readPack(const QString &path, const QString &room);

} // namespace minutier
