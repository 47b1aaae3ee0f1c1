// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Actor.h"
#include "domain/followup/ActionItem.h"

namespace minutier {

using DocumentId = Id<struct Document>;

/// What a document is to the committee.
enum class DocumentKind { Paper, Evidence, Minutes, Invitation, Agreement, Other };
template <>
inline constexpr std::array names<DocumentKind>{
    Name{DocumentKind::Paper, QLatin1StringView("paper")},
    Name{DocumentKind::Evidence, QLatin1StringView("evidence")},
    Name{DocumentKind::Minutes, QLatin1StringView("minutes")},
    Name{DocumentKind::Invitation, QLatin1StringView("invitation")},
    Name{DocumentKind::Agreement, QLatin1StringView("agreement")},
    Name{DocumentKind::Other, QLatin1StringView("other")},
};

/// A file of the project; its bytes are kept once, named by their SHA-256.
struct Document
{
    DocumentId id;
    ProjectId project;
    int year = 0;
    int number = 0;
    QString reference; ///< `DOC-2020-001`.
    QString title;
    QString fileName;
    QString mediaType;
    qint64 size = 0; ///< Bytes.
    QString sha256;  ///< Lower-case hexadecimal.
    DocumentKind kind = DocumentKind::Paper;
    Audience audience = Audience::Members; ///< The widest that may read it.
    MeetingId meeting;
    AgendaItemId agendaItem;
    DecisionId decision;
    QString lang;
    QDateTime addedAt;
    bool retired = false;
    int revision = 1;
    friend bool operator==(const Document &, const Document &) = default;
};

/// Largest document the register takes, in bytes.
constexpr qint64 largestDocument = 50LL * 1024 * 1024;

} // namespace minutier
