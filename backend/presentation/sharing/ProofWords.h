// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/Examination.h"
#include "evidence/Speech.h"

#include <QVariantList>

namespace minutier {

/// What a bundle says must not turn the writing around or hide letters: control characters and such marks go.
QString harmless(const std::string &text);

/// The findings by how far they go: {word, shape, sentences}.
QVariantList findingGroups(const evidence::Report &report, evidence::Lang lang);

/// The validation as it was recounted: {label, text, shape, word}; empty where the proof is not about a plan.
QVariantList validationFacts(const evidence::Report &report, evidence::Lang lang);

/// The shape that stands for how far a fact goes.
QString shapeOf(evidence::Standing standing);

} // namespace minutier
