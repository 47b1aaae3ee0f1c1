// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projects/Project.h"

#include <QUuid>

namespace minutier {

using TranslationId = Id<struct Translation>;

/// A text in another language than its language of record; out of date once the text has moved on.
struct Translation
{
    TranslationId id;
    ProjectId project;
    QString entity;
    QUuid entityId;
    QString field; ///< The column translated: `statement`, `title`.
    QString lang;
    QString text;
    int ofRevision = 1; ///< Revision of the record that it translates.
    int revision = 1;
    friend bool operator==(const Translation &, const Translation &) = default;
};

} // namespace minutier
