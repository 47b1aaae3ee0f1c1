// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrasebook.h"
#include "domain/results/Observation.h"

#include <QVariantList>

namespace minutier {

/// The parts of a value by dimension, as bars: those of a partition stand one after the other and what is left over is
/// named; those that may overlap begin at the same place and are never added up.
///
/// [{label, sentence, addsUp, bars: [{label, text, offset, share, unspecified}]}], shares of the whole from 0 to 1.
QVariantList partGroups(const QList<Part> &parts, const Quantity &whole, const Phrasebook &phrases);

} // namespace minutier
