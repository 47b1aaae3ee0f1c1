// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/WordPick.h"

namespace minutier {

const char *wordOf(Sector value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "State institution"),
        QT_TRANSLATE_NOOP("Words", "Civil society"),
        QT_TRANSLATE_NOOP("Words", "Donor"),
        QT_TRANSLATE_NOOP("Words", "Implementer"),
        QT_TRANSLATE_NOOP("Words", "Multilateral organisation"),
        QT_TRANSLATE_NOOP("Words", "Academic institution"),
        QT_TRANSLATE_NOOP("Words", "Private sector"),
    };
    return pick(words, value);
}

const char *wordOf(SeatSector value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "State institutions"),
        QT_TRANSLATE_NOOP("Words", "Civil society"),
        QT_TRANSLATE_NOOP("Words", "Cooperation"),
        QT_TRANSLATE_NOOP("Words", "Academia"),
        QT_TRANSLATE_NOOP("Words", "Private sector"),
    };
    return pick(words, value);
}

const char *wordOf(Face value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Full name"),
        QT_TRANSLATE_NOOP("Words", "Function only"),
        QT_TRANSLATE_NOOP("Words", "Organisation only"),
        QT_TRANSLATE_NOOP("Words", "Sector only"),
        QT_TRANSLATE_NOOP("Words", "Counted only"),
    };
    return pick(words, value);
}

const char *wordOf(MembershipKind value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Titular"),
        QT_TRANSLATE_NOOP("Words", "Alternate"),
        QT_TRANSLATE_NOOP("Words", "Observer"),
        QT_TRANSLATE_NOOP("Words", "Chair"),
        QT_TRANSLATE_NOOP("Words", "Secretary"),
    };
    return pick(words, value);
}

const char *wordOf(AmendmentState value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Requested"),
        QT_TRANSLATE_NOOP("Words", "Noted by the committee"),
        QT_TRANSLATE_NOOP("Words", "Sent to the donor"),
        QT_TRANSLATE_NOOP("Words", "Signed"),
        QT_TRANSLATE_NOOP("Words", "Refused"),
    };
    return pick(words, value);
}

const char *wordOf(DocumentKind value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Session paper"),
        QT_TRANSLATE_NOOP("Words", "Evidence"),
        QT_TRANSLATE_NOOP("Words", "Minutes"),
        QT_TRANSLATE_NOOP("Words", "Invitation"),
        QT_TRANSLATE_NOOP("Words", "Agreement"),
        QT_TRANSLATE_NOOP("Words", "Other"),
    };
    return pick(words, value);
}

const char *wordOf(Audience value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Office only"),
        QT_TRANSLATE_NOOP("Words", "Members"),
        QT_TRANSLATE_NOOP("Words", "Donor"),
        QT_TRANSLATE_NOOP("Words", "Public"),
    };
    return pick(words, value);
}

const char *wordOf(MeetingPeriod value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "No rule"),
        QT_TRANSLATE_NOOP("Words", "Any twelve months"),
        QT_TRANSLATE_NOOP("Words", "Each project year"),
        QT_TRANSLATE_NOOP("Words", "Each calendar year"),
    };
    return pick(words, value);
}

const char *wordOf(DecisionRule value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Consensus"),
        QT_TRANSLATE_NOOP("Words", "Simple majority"),
        QT_TRANSLATE_NOOP("Words", "Two thirds"),
    };
    return pick(words, value);
}

const char *wordOf(ProjectRole value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Donor"),
        QT_TRANSLATE_NOOP("Words", "Implementer"),
        QT_TRANSLATE_NOOP("Words", "Partner"),
        QT_TRANSLATE_NOOP("Words", "Collaborating organisation"),
    };
    return pick(words, value);
}

const char *wordOf(Gender value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Not stated"),
        QT_TRANSLATE_NOOP("Words", "Woman"),
        QT_TRANSLATE_NOOP("Words", "Man"),
        QT_TRANSLATE_NOOP("Words", "Other"),
    };
    return pick(words, value);
}

const char *wordOf(Role value)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "Administrator"),
        QT_TRANSLATE_NOOP("Words", "Coordinator"),
        QT_TRANSLATE_NOOP("Words", "Member"),
        QT_TRANSLATE_NOOP("Words", "Donor"),
    };
    return pick(words, value);
}

} // namespace minutier
