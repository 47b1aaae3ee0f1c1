// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Manuscript.h"

namespace minutier {

/// The document as one HTML page that needs nothing else: no script, no font, no picture from elsewhere.
QByteArray writeHtml(const Manuscript &manuscript);

} // namespace minutier
