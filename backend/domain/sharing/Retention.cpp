// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharing/Retention.h"

#include "domain/WordPick.h"

namespace minutier {

int usualMonths(Kept kept)
{
    switch (kept) {
    case Kept::Contacts:
    case Kept::Notes:
    case Kept::Letters:
        return 12;
    case Kept::Attendance:
        return 24;
    case Kept::WithdrawnConsents:
    case Kept::Consents:
        return 36;
    case Kept::Delegates:
    case Kept::Incidents:
        return 60;
    case Kept::Volunteers:
        break;
    }
    return 84;
}

const char *usualBasis(Kept kept)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Retention", "To invite somebody while they sit, and to settle what was left open."),
        QT_TRANSLATE_NOOP("Retention", "To show who decided, for as long as the agreement may be audited."),
        QT_TRANSLATE_NOOP("Retention", "To settle doubts about a quorum; who sat for which seat stays on record."),
        QT_TRANSLATE_NOOP("Retention", "To write the minutes; once they are approved, the minutes say what counts."),
        QT_TRANSLATE_NOOP("Retention", "To show that notice was given in time."),
        QT_TRANSLATE_NOOP("Retention", "To confirm a mandate to the volunteer, and to the donor who paid for it."),
        QT_TRANSLATE_NOOP("Retention", "To show that what was published had been agreed to at the time."),
        QT_TRANSLATE_NOOP("Retention", "To show the authority what happened, and what was done about it."),
        QT_TRANSLATE_NOOP("Retention", "To ask again whether they still agree; until then the consent holds."),
    };
    return pick(words, kept);
}

const char *startOf(Kept kept)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Retention", "the end of the last term"),
        QT_TRANSLATE_NOOP("Retention", "the end of the last term"),
        QT_TRANSLATE_NOOP("Retention", "the session"),
        QT_TRANSLATE_NOOP("Retention", "the session"),
        QT_TRANSLATE_NOOP("Retention", "the session"),
        QT_TRANSLATE_NOOP("Retention", "the end of the mandate"),
        QT_TRANSLATE_NOOP("Retention", "the withdrawal"),
        QT_TRANSLATE_NOOP("Retention", "the day it was closed"),
        QT_TRANSLATE_NOOP("Retention", "the day it was given"),
    };
    return pick(words, kept);
}

QDate keptUntil(const PartialDate &from, int months)
{
    return from.isNull() ? QDate() : from.last().addMonths(months);
}

RetentionState retentionOn(const QDate &today, const QDate &until)
{
    if (!until.isValid() || until.addDays(-90) > today)
        return RetentionState::Running;
    return until < today ? RetentionState::Past : RetentionState::Soon;
}

} // namespace minutier
