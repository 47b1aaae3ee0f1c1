// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/Command.h"

namespace minutier {

/// Changes the words of one paragraph of the minutes.
struct ReviseParagraph
{
    static constexpr QLatin1StringView name{"ReviseParagraph"};
    static const Arguments<ReviseParagraph> &arguments();
    Result<Made> perform(Work &work) const;

    ParagraphId paragraph;
    Change<int> revision;
    QString text;
};

} // namespace minutier
