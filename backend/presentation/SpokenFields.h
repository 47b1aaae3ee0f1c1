// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

namespace minutier {

/// What a field of the journal holds, in words: "due date"; its stored name where nobody named it yet.
QString spokenField(const QString &field);

/// A stored word of a field as people say it: "adopted", "present"; any other value as it is.
QString spokenValue(const QString &entity, const QString &field, const QString &value);

/// The sentence of an error with its field named as people name it: "Fill in “text”."
QString inPeoplesWords(const Error &error);

} // namespace minutier
