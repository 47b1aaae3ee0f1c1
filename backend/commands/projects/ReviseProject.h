// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Corrects what is known of a project; its end is moved by a signed amendment only.
struct ReviseProject
{
    static constexpr QLatin1StringView name{"ReviseProject"};
    static const Arguments<ReviseProject> &arguments();
    Result<Made> perform(Work &work) const;

    ProjectId project;
    Change<int> revision;
    Change<QString> title;
    Change<QString> zone;
    Change<QStringList> countries;
    Change<PartialDate> startsOn;
    Change<QString> note;
};

} // namespace minutier
