// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/WordPick.h"

namespace minutier {

const char *wordOf(DecisionKind value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Decision"),
        QT_TRANSLATE_NOOP("Words", "Recommendation"),
        QT_TRANSLATE_NOOP("Words", "Validation"),
        QT_TRANSLATE_NOOP("Words", "Takes note"),
    };
    return pick(words, value);
}

const char *wordOf(DecisionState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Proposed"),
        QT_TRANSLATE_NOOP("Words", "Adopted"),
        QT_TRANSLATE_NOOP("Words", "With conditions"),
        QT_TRANSLATE_NOOP("Words", "Deferred"),
        QT_TRANSLATE_NOOP("Words", "Rejected"),
        QT_TRANSLATE_NOOP("Words", "Withdrawn"),
        QT_TRANSLATE_NOOP("Words", "Executed"),
        QT_TRANSLATE_NOOP("Words", "Superseded"),
        QT_TRANSLATE_NOOP("Words", "Revoked"),
    };
    return pick(words, value);
}

const char *wordOf(AdoptedBy value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Consensus"),
        QT_TRANSLATE_NOOP("Words", "Vote"),
        QT_TRANSLATE_NOOP("Words", "Written procedure"),
    };
    return pick(words, value);
}

const char *wordOf(ConditionState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Condition open"),
        QT_TRANSLATE_NOOP("Words", "Proof shown"),
        QT_TRANSLATE_NOOP("Words", "Condition lifted"),
    };
    return pick(words, value);
}

const char *wordOf(Choice value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "For"),
        QT_TRANSLATE_NOOP("Words", "Against"),
        QT_TRANSLATE_NOOP("Words", "Abstains"),
    };
    return pick(words, value);
}

const char *wordOf(RecommendationState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Awaiting an answer"),
        QT_TRANSLATE_NOOP("Words", "Answered"),
        QT_TRANSLATE_NOOP("Words", "In progress"),
        QT_TRANSLATE_NOOP("Words", "Implemented"),
        QT_TRANSLATE_NOOP("Words", "Not implemented"),
    };
    return pick(words, value);
}

const char *wordOf(Answer value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Accepted"),
        QT_TRANSLATE_NOOP("Words", "Partly accepted"),
        QT_TRANSLATE_NOOP("Words", "Declined"),
    };
    return pick(words, value);
}

const char *wordOf(ActionState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "To do"),
        QT_TRANSLATE_NOOP("Words", "In progress"),
        QT_TRANSLATE_NOOP("Words", "Done"),
        QT_TRANSLATE_NOOP("Words", "Dropped"),
    };
    return pick(words, value);
}

} // namespace minutier
