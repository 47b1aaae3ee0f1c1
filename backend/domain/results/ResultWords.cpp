// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/WordPick.h"

namespace minutier {

const char *wordOf(ResultLevel value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Ultimate outcome"),
        QT_TRANSLATE_NOOP("Words", "Intermediate outcome"),
        QT_TRANSLATE_NOOP("Words", "Immediate outcome"),
        QT_TRANSLATE_NOOP("Words", "Output"),
    };
    return pick(words, value);
}

const char *wordOf(Direction value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Should rise"),
        QT_TRANSLATE_NOOP("Words", "Should fall"),
        QT_TRANSLATE_NOOP("Words", "Should hold"),
    };
    return pick(words, value);
}

const char *wordOf(Measure value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Number"),
        QT_TRANSLATE_NOOP("Words", "Percentage"),
        QT_TRANSLATE_NOOP("Words", "In words"),
    };
    return pick(words, value);
}

const char *wordOf(Frequency value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Once"),
        QT_TRANSLATE_NOOP("Words", "Every month"),
        QT_TRANSLATE_NOOP("Words", "Every quarter"),
        QT_TRANSLATE_NOOP("Words", "Twice a year"),
        QT_TRANSLATE_NOOP("Words", "Every year"),
        QT_TRANSLATE_NOOP("Words", "At the end"),
    };
    return pick(words, value);
}

const char *wordOf(Qualifier value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Exactly"),
        QT_TRANSLATE_NOOP("Words", "More than"),
        QT_TRANSLATE_NOOP("Words", "About"),
    };
    return pick(words, value);
}

const char *wordOf(TargetKind value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Baseline"),
        QT_TRANSLATE_NOOP("Words", "Target"),
    };
    return pick(words, value);
}

const char *wordOf(ObservationState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Draft"),
        QT_TRANSLATE_NOOP("Words", "Submitted"),
        QT_TRANSLATE_NOOP("Words", "Verified"),
        QT_TRANSLATE_NOOP("Words", "Returned"),
    };
    return pick(words, value);
}

const char *wordOf(PartKind value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Parts of the whole"),
        QT_TRANSLATE_NOOP("Words", "Of which"),
    };
    return pick(words, value);
}

const char *wordOf(Rating value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "On track"),
        QT_TRANSLATE_NOOP("Words", "Off track"),
        QT_TRANSLATE_NOOP("Words", "Achieved"),
        QT_TRANSLATE_NOOP("Words", "Not achieved"),
    };
    return pick(words, value);
}

const char *wordOf(LinkKind value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Validates"),
        QT_TRANSLATE_NOOP("Words", "Modifies"),
        QT_TRANSLATE_NOOP("Words", "Prioritises"),
        QT_TRANSLATE_NOOP("Words", "Funds"),
        QT_TRANSLATE_NOOP("Words", "Corrects"),
        QT_TRANSLATE_NOOP("Words", "Takes note"),
    };
    return pick(words, value);
}

const char *wordOf(FactKind value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Duration"),
        QT_TRANSLATE_NOOP("Words", "Scope"),
        QT_TRANSLATE_NOOP("Words", "Theme"),
        QT_TRANSLATE_NOOP("Words", "Domain of the partners"),
        QT_TRANSLATE_NOOP("Words", "Governance"),
        QT_TRANSLATE_NOOP("Words", "Output"),
        QT_TRANSLATE_NOOP("Words", "Sources differ"),
    };
    return pick(words, value);
}

const char *wordOf(RiskState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Open"),
        QT_TRANSLATE_NOOP("Words", "Closed"),
    };
    return pick(words, value);
}

} // namespace minutier
