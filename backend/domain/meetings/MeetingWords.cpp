// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/WordPick.h"

namespace minutier {

const char *wordOf(MeetingState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Planned"),
        QT_TRANSLATE_NOOP("Words", "Convened"),
        QT_TRANSLATE_NOOP("Words", "In session"),
        QT_TRANSLATE_NOOP("Words", "Held"),
        QT_TRANSLATE_NOOP("Words", "Postponed"),
        QT_TRANSLATE_NOOP("Words", "Cancelled"),
    };
    return pick(words, value);
}

const char *wordOf(Modality value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "In person"),
        QT_TRANSLATE_NOOP("Words", "On line"),
        QT_TRANSLATE_NOOP("Words", "In person and on line"),
    };
    return pick(words, value);
}

const char *wordOf(ItemKind value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "For information"),
        QT_TRANSLATE_NOOP("Words", "Discussion"),
        QT_TRANSLATE_NOOP("Words", "Decision"),
        QT_TRANSLATE_NOOP("Words", "Validation"),
        QT_TRANSLATE_NOOP("Words", "Follow-up"),
    };
    return pick(words, value);
}

const char *wordOf(ItemState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "To come"),
        QT_TRANSLATE_NOOP("Words", "Under way"),
        QT_TRANSLATE_NOOP("Words", "Treated"),
        QT_TRANSLATE_NOOP("Words", "Postponed"),
        QT_TRANSLATE_NOOP("Words", "Removed"),
    };
    return pick(words, value);
}

const char *wordOf(AttendanceStatus value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Invited"),
        QT_TRANSLATE_NOOP("Words", "Will come"),
        QT_TRANSLATE_NOOP("Words", "Will not come"),
        QT_TRANSLATE_NOOP("Words", "Present"),
        QT_TRANSLATE_NOOP("Words", "Excused"),
        QT_TRANSLATE_NOOP("Words", "Absent"),
    };
    return pick(words, value);
}

const char *wordOf(Capacity value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Titular"),
        QT_TRANSLATE_NOOP("Words", "Alternate"),
        QT_TRANSLATE_NOOP("Words", "Observer"),
        QT_TRANSLATE_NOOP("Words", "Secretariat"),
        QT_TRANSLATE_NOOP("Words", "Guest"),
    };
    return pick(words, value);
}

const char *wordOf(MinutesState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Draft"),
        QT_TRANSLATE_NOOP("Words", "Circulated"),
        QT_TRANSLATE_NOOP("Words", "Approved"),
    };
    return pick(words, value);
}

QString ordinalSession(int ordinal, const Phrasebook &phrases)
{
    const auto number = QString::number(ordinal);
    const auto &language = phrases.language();
    if (language == QLatin1StringView("fr"))
        return number + (ordinal == 1 ? QStringLiteral("re réunion") : QStringLiteral("e réunion"));
    if (language == QLatin1StringView("es"))
        return number + QStringLiteral(".ª reunión");
    const bool teen = ordinal % 100 >= 11 && ordinal % 100 <= 13;
    const auto *ending = teen                ? "th"
                         : ordinal % 10 == 1 ? "st"
                         : ordinal % 10 == 2 ? "nd"
                         : ordinal % 10 == 3 ? "rd"
                                             : "th";
    return number + QLatin1StringView(ending) + QStringLiteral(" session");
}

} // namespace minutier
