// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/results/Observation.h"
#include "domain/results/SmallCount.h"

namespace minutier {

/// A part, and what an audience may read of it.
struct DisclosedPart
{
    Part part;
    Disclosure disclosure = Disclosure::Shown;
};

/// The parts of data along one dimension.
struct Breakdown
{
    QString dimension;
    PartKind kind = PartKind::Partition;
    QList<DisclosedPart> parts;
    Quantity rest; ///< What the parts of a partition leave over: "not specified".
    Disclosure restDisclosure = Disclosure::Shown;
};

/// Parts by dimension, with the counts below `least` hidden, and with them as many others of a partition as keep
/// anybody from working the hidden ones out. Parts that may overlap are hidden one by one and never added up.
QList<Breakdown> breakdownsOf(const QList<Part> &parts, const Quantity &whole, int least);

/// The words for parts and dimensions that are kept as codes: `women`, `age_group`. Others are read as they are.
QString partWords(const QString &part, const Phrasebook &phrases);
QString dimensionWords(const QString &dimension, const Phrasebook &phrases);

} // namespace minutier
