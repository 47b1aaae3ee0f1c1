// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plans/ActionPlan.h"

#include <QJsonObject>

namespace minutier {

/// A text, or null where there is none.
inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// A version as scripts read it.
inline QJsonObject toJson(const PlanVersion &version)
{
    return {
        {QStringLiteral("id"), version.id.toString()},
        {QStringLiteral("reference"), version.reference},
        {QStringLiteral("number"), version.number},
        {QStringLiteral("state"), nameOf(version.state)},
        {QStringLiteral("digest"), textOrNull(version.digest)},
    };
}

} // namespace minutier
