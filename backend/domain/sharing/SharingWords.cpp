// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharing/SharingWords.h"

#include "domain/WordPick.h"

namespace minutier {

const char *wordOf(Purpose value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Publication of the name"),
        QT_TRANSLATE_NOOP("Words", "Publication of the function"),
        QT_TRANSLATE_NOOP("Words", "Photograph and voice"),
        QT_TRANSLATE_NOOP("Words", "Contact by the committee"),
        QT_TRANSLATE_NOOP("Words", "Sharing with the donor"),
    };
    return pick(words, value);
}

const char *wordOf(GivenHow value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "In writing"),
        QT_TRANSLATE_NOOP("Words", "Orally, with a witness"),
        QT_TRANSLATE_NOOP("Words", "On line, in a form"),
    };
    return pick(words, value);
}

const char *wordOf(Kept value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Contacts"),
        QT_TRANSLATE_NOOP("Words", "Names and functions of delegates"),
        QT_TRANSLATE_NOOP("Words", "Details of attendance"),
        QT_TRANSLATE_NOOP("Words", "Notes of sessions"),
        QT_TRANSLATE_NOOP("Words", "Letters of invitation"),
        QT_TRANSLATE_NOOP("Words", "Names of volunteers"),
        QT_TRANSLATE_NOOP("Words", "Withdrawn consents"),
        QT_TRANSLATE_NOOP("Words", "Incidents"),
        QT_TRANSLATE_NOOP("Words", "Consents in force"),
    };
    return pick(words, value);
}

const char *wordOf(IncidentKind value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Name disclosed"),
        QT_TRANSLATE_NOOP("Words", "Device lost or stolen"),
        QT_TRANSLATE_NOOP("Words", "Sent to the wrong person"),
        QT_TRANSLATE_NOOP("Words", "Access without a right"),
        QT_TRANSLATE_NOOP("Words", "Loss of data"),
        QT_TRANSLATE_NOOP("Words", "Other"),
    };
    return pick(words, value);
}

const char *wordOf(Severity value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Little harm"),
        QT_TRANSLATE_NOOP("Words", "Serious"),
        QT_TRANSLATE_NOOP("Words", "Grave: people may be in danger"),
    };
    return pick(words, value);
}

const char *wordOf(Notice value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "To decide"),
        QT_TRANSLATE_NOOP("Words", "Authority told"),
        QT_TRANSLATE_NOOP("Words", "Notice not due"),
    };
    return pick(words, value);
}

} // namespace minutier
