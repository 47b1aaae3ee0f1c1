// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QList>
#include <QStringList>

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

/// The word of a state for scripts: as_listed, altered, missing, not_listed.
QString nameOf(ReceivedFile::State state);

/// A pack that was received, as it lies on this computer.
struct PackContents
{
    QString manifestDigest; ///< Empty where there is no manifest that can be read.
    QString project;
    QString plan;
    QString lang;
    QString audience;
    QString madeOn;
    QList<ReceivedFile> files; ///< Empty for a proof by itself.
    QString proof;             ///< Path of the proof; empty where there is none.
    QString policy;            ///< Path of a policy that came along.

    /// The names of the files in a state.
    [[nodiscard]] QStringList named(ReceivedFile::State state) const;
    /// Whether it is what its manifest lists: every file as it left, and no other.
    [[nodiscard]] bool isWhole() const;
};

/// Reads a folder, a `.zip` (unpacked into `room`) or a single `.mproof`; nothing that it says is believed.
Result<PackContents> readPack(const QString &path, const QString &room);

} // namespace minutier
