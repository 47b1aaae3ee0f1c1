// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/WordPick.h"

namespace minutier {

const char *wordOf(PlaceKind value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Country"),
        QT_TRANSLATE_NOOP("Words", "Region"),
        QT_TRANSLATE_NOOP("Words", "Base"),
    };
    return pick(words, value);
}

const char *wordOf(MandateState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Upcoming"),
        QT_TRANSLATE_NOOP("Words", "Under way"),
        QT_TRANSLATE_NOOP("Words", "Completed"),
        QT_TRANSLATE_NOOP("Words", "Interrupted"),
        QT_TRANSLATE_NOOP("Words", "Called off"),
    };
    return pick(words, value);
}

const char *wordOf(CallState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Draft"),
        QT_TRANSLATE_NOOP("Words", "Open"),
        QT_TRANSLATE_NOOP("Words", "Closed"),
        QT_TRANSLATE_NOOP("Words", "Decided"),
        QT_TRANSLATE_NOOP("Words", "Called off"),
    };
    return pick(words, value);
}

const char *wordOf(ProposalState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Received"),
        QT_TRANSLATE_NOOP("Words", "Recommended"),
        QT_TRANSLATE_NOOP("Words", "Selected"),
        QT_TRANSLATE_NOOP("Words", "Not selected"),
        QT_TRANSLATE_NOOP("Words", "Withdrawn"),
    };
    return pick(words, value);
}

const char *wordOf(AwardState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Awarded"),
        QT_TRANSLATE_NOOP("Words", "Under way"),
        QT_TRANSLATE_NOOP("Words", "Completed"),
        QT_TRANSLATE_NOOP("Words", "Called off"),
    };
    return pick(words, value);
}

const char *wordOf(InitiativeState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Idea"),
        QT_TRANSLATE_NOOP("Words", "On trial"),
        QT_TRANSLATE_NOOP("Words", "Adopted"),
        QT_TRANSLATE_NOOP("Words", "Ended"),
    };
    return pick(words, value);
}

} // namespace minutier
