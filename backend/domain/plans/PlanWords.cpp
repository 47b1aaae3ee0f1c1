// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/WordPick.h"
#include "domain/plans/PlanDifference.h"

namespace minutier {

const char *wordOf(PlanState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Draft"),
        QT_TRANSLATE_NOOP("Words", "Submitted"),
        QT_TRANSLATE_NOOP("Words", "Validated"),
        QT_TRANSLATE_NOOP("Words", "Validated with conditions"),
        QT_TRANSLATE_NOOP("Words", "Returned"),
        QT_TRANSLATE_NOOP("Words", "Rejected"),
        QT_TRANSLATE_NOOP("Words", "Superseded"),
        QT_TRANSLATE_NOOP("Words", "Closed"),
    };
    return pick(words, value);
}

const char *wordOf(ActivityType value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Workshop"),
        QT_TRANSLATE_NOOP("Words", "Training kit"),
        QT_TRANSLATE_NOOP("Words", "Audiovisual tool"),
        QT_TRANSLATE_NOOP("Words", "Study"),
        QT_TRANSLATE_NOOP("Words", "Call for proposals"),
        QT_TRANSLATE_NOOP("Words", "Volunteer mandate"),
        QT_TRANSLATE_NOOP("Words", "Other"),
    };
    return pick(words, value);
}

const char *wordOf(ProgressState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Not started"),
        QT_TRANSLATE_NOOP("Words", "In progress"),
        QT_TRANSLATE_NOOP("Words", "Done"),
        QT_TRANSLATE_NOOP("Words", "Delayed"),
        QT_TRANSLATE_NOOP("Words", "Dropped"),
    };
    return pick(words, value);
}

const char *wordOf(ChangeKind value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Added"),
        QT_TRANSLATE_NOOP("Words", "Dropped"),
        QT_TRANSLATE_NOOP("Words", "Moved"),
        QT_TRANSLATE_NOOP("Words", "Re-costed"),
        QT_TRANSLATE_NOOP("Words", "Re-assigned"),
        QT_TRANSLATE_NOOP("Words", "Reworded"),
    };
    return pick(words, value);
}

} // namespace minutier
