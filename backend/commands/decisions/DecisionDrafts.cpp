// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/decisions/DecisionDrafts.h"

namespace minutier {

const Arguments<ConditionDraft> &ConditionDraft::arguments()
{
    static const auto arguments = Arguments<ConditionDraft>()
                                      .optional("id", &ConditionDraft::id)
                                      .required("text", &ConditionDraft::text, manyLines)
                                      .optional("owner", &ConditionDraft::owner)
                                      .optional("due_on", &ConditionDraft::dueOn);
    return arguments;
}

const Arguments<BallotDraft> &BallotDraft::arguments()
{
    static const auto arguments =
        Arguments<BallotDraft>().required("seat", &BallotDraft::seat).required("choice", &BallotDraft::choice);
    return arguments;
}

} // namespace minutier
