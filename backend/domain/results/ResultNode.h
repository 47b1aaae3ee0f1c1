// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Names.h"
#include "domain/projects/Project.h"

#include <optional>

namespace minutier {

using ResultId = Id<struct ResultNode>;
using LogicModelId = Id<struct LogicModel>;

/// The levels of the results chain, from the change in people's lives to what the project delivers.
enum class ResultLevel { Ultimate, Intermediate, Immediate, Output };
template <>
inline constexpr std::array names<ResultLevel>{
    Name{ResultLevel::Ultimate, QLatin1StringView("ultimate")},
    Name{ResultLevel::Intermediate, QLatin1StringView("intermediate")},
    Name{ResultLevel::Immediate, QLatin1StringView("immediate")},
    Name{ResultLevel::Output, QLatin1StringView("output")},
};

/// A statement of the logic model: an outcome or an output.
struct ResultNode
{
    ResultId id;
    ProjectId project;
    ResultId parent; ///< Of a higher level; empty for the ultimate outcome only.
    ResultLevel level = ResultLevel::Output;
    QString code; ///< Short and stable in its project, `1110`; written after it: `HN-TRAITE/1110`.
    QString title;
    QString note;
    bool retired = false; ///< Out of the model; kept because decisions and data may point to it.
    QString lang;
    int revision = 1;
    friend bool operator==(const ResultNode &, const ResultNode &) = default;
};

/// A version of a project's logic model, frozen when it was adopted.
struct LogicModel
{
    LogicModelId id;
    ProjectId project;
    int number = 0;
    QString reference; ///< `LM-1`.
    PartialDate adoptedOn;
    QString reason;  ///< Why it replaced the version before.
    QString content; ///< Its statements and indicators as canonical JSON.
    QString digest;  ///< SHA-256 of the content, in hexadecimal.
    QString lang;
    int revision = 1;
    friend bool operator==(const LogicModel &, const LogicModel &) = default;
};

/// Refuses a code that is no code, and a parent that is not of a level above; `parent` is empty where there is none.
Result<> validate(const ResultNode &node, const std::optional<ResultNode> &parent);

/// Refuses a parent that hangs, near or far, on the statement itself.
Result<> checkNoCycle(const ResultNode &node, const QList<ResultNode> &model);

} // namespace minutier
