// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plans/Wording.h"
#include "exchange/sharing/PlanPack.h"

namespace minutier {

/// What is said in a pack about itself.
struct PackWords
{
    const Wording &wording;
    const Project &project;
    const PlanVersion &version;
    QDate today;

    /// What each file is, and how a reader checks it.
    [[nodiscard]] QString readMe(const QList<PackFile> &files, const QList<LeftOut> &leftOut) const;
    /// Where the keys come from: not from here.
    [[nodiscard]] QString policy() const;
    /// Every file with its size and digest, for whom the pack is, and what was left out.
    [[nodiscard]] QByteArray manifest(const QList<PackFile> &files, const QList<LeftOut> &leftOut) const;
};

} // namespace minutier
