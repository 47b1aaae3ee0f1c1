// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Adds a file to a project, to a session, a point or a decision; its bytes are kept in the register.
struct AddDocument
{
    static constexpr QLatin1StringView name{"AddDocument"};
    static const Arguments<AddDocument> &arguments();
    Result<Made> perform(Work &work) const;

    DocumentId id;
    ProjectId project; ///< Needed where there is no session.
    MeetingId meeting;
    AgendaItemId agendaItem;
    DecisionId decision;
    QString title;
    QString fileName;
    QString mediaType = QStringLiteral("application/octet-stream");
    DocumentKind kind = DocumentKind::Paper;
    Audience audience = Audience::Members;
    QString lang;
    QByteArray content;
};

} // namespace minutier
