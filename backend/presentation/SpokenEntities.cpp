// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/SpokenEntities.h"

#include <QCoreApplication>
#include <QHash>

namespace minutier {

using namespace Qt::StringLiterals;

QString spokenEntity(const QString &entity)
{
    static const QHash<QString, const char *> words{
        {u"office"_s, QT_TRANSLATE_NOOP("Entity", "Office")},
        {u"device"_s, QT_TRANSLATE_NOOP("Entity", "Computer")},
        {u"account"_s, QT_TRANSLATE_NOOP("Entity", "Account")},
        {u"organisation"_s, QT_TRANSLATE_NOOP("Entity", "Organisation")},
        {u"person"_s, QT_TRANSLATE_NOOP("Entity", "Person")},
        {u"programme"_s, QT_TRANSLATE_NOOP("Entity", "Programme")},
        {u"project"_s, QT_TRANSLATE_NOOP("Entity", "Project")},
        {u"participation"_s, QT_TRANSLATE_NOOP("Entity", "Part in a project")},
        {u"amendment"_s, QT_TRANSLATE_NOOP("Entity", "Agreement amendment")},
        {u"translation"_s, QT_TRANSLATE_NOOP("Entity", "Translation")},
        {u"committee"_s, QT_TRANSLATE_NOOP("Entity", "Committee")},
        {u"terms"_s, QT_TRANSLATE_NOOP("Entity", "Terms of reference")},
        {u"seat"_s, QT_TRANSLATE_NOOP("Entity", "Seat")},
        {u"membership"_s, QT_TRANSLATE_NOOP("Entity", "Membership")},
        {u"meeting"_s, QT_TRANSLATE_NOOP("Entity", "Session")},
        {u"agenda_item"_s, QT_TRANSLATE_NOOP("Entity", "Agenda item")},
        {u"attendance"_s, QT_TRANSLATE_NOOP("Entity", "Attendance")},
        {u"invitation"_s, QT_TRANSLATE_NOOP("Entity", "Invitation")},
        {u"minutes"_s, QT_TRANSLATE_NOOP("Entity", "Minutes")},
        {u"minutes_paragraph"_s, QT_TRANSLATE_NOOP("Entity", "Paragraph of minutes")},
        {u"minutes_approval"_s, QT_TRANSLATE_NOOP("Entity", "Answer to minutes")},
        {u"decision"_s, QT_TRANSLATE_NOOP("Entity", "Decision")},
        {u"condition"_s, QT_TRANSLATE_NOOP("Entity", "Condition")},
        {u"ballot"_s, QT_TRANSLATE_NOOP("Entity", "Vote")},
        {u"recommendation"_s, QT_TRANSLATE_NOOP("Entity", "Recommendation")},
        {u"response"_s, QT_TRANSLATE_NOOP("Entity", "Answer to a recommendation")},
        {u"action"_s, QT_TRANSLATE_NOOP("Entity", "Action")},
        {u"document"_s, QT_TRANSLATE_NOOP("Entity", "Document")},
        {u"result"_s, QT_TRANSLATE_NOOP("Entity", "Result")},
        {u"logic_model"_s, QT_TRANSLATE_NOOP("Entity", "Logic model")},
        {u"indicator"_s, QT_TRANSLATE_NOOP("Entity", "Indicator")},
        {u"target"_s, QT_TRANSLATE_NOOP("Entity", "Target")},
        {u"observation"_s, QT_TRANSLATE_NOOP("Entity", "Actual data")},
        {u"part"_s, QT_TRANSLATE_NOOP("Entity", "Part of a count")},
        {u"assessment"_s, QT_TRANSLATE_NOOP("Entity", "Judgement of progress")},
        {u"plan"_s, QT_TRANSLATE_NOOP("Entity", "Action plan")},
        {u"version"_s, QT_TRANSLATE_NOOP("Entity", "Version of a plan")},
        {u"activity"_s, QT_TRANSLATE_NOOP("Entity", "Activity")},
        {u"activity_progress"_s, QT_TRANSLATE_NOOP("Entity", "Report on an activity")},
        {u"validation"_s, QT_TRANSLATE_NOOP("Entity", "Validation")},
        {u"acceptance"_s, QT_TRANSLATE_NOOP("Entity", "Donor's acceptance")},
        {u"place"_s, QT_TRANSLATE_NOOP("Entity", "Place")},
        {u"mandate"_s, QT_TRANSLATE_NOOP("Entity", "Mandate")},
        {u"call"_s, QT_TRANSLATE_NOOP("Entity", "Call for proposals")},
        {u"criterion"_s, QT_TRANSLATE_NOOP("Entity", "Criterion")},
        {u"panel_member"_s, QT_TRANSLATE_NOOP("Entity", "Member of a panel")},
        {u"proposal"_s, QT_TRANSLATE_NOOP("Entity", "Proposal")},
        {u"conflict"_s, QT_TRANSLATE_NOOP("Entity", "Conflict of interest")},
        {u"score"_s, QT_TRANSLATE_NOOP("Entity", "Score")},
        {u"award"_s, QT_TRANSLATE_NOOP("Entity", "Award")},
        {u"initiative"_s, QT_TRANSLATE_NOOP("Entity", "Initiative")},
        {u"risk"_s, QT_TRANSLATE_NOOP("Entity", "Risk")},
        {u"risk_assessment"_s, QT_TRANSLATE_NOOP("Entity", "Assessment of a risk")},
        {u"fact"_s, QT_TRANSLATE_NOOP("Entity", "Published fact")},
        {u"decision_link"_s, QT_TRANSLATE_NOOP("Entity", "Link of a decision")},
        {u"release"_s, QT_TRANSLATE_NOOP("Entity", "Release")},
        {u"consent"_s, QT_TRANSLATE_NOOP("Entity", "Consent")},
        {u"retention_rule"_s, QT_TRANSLATE_NOOP("Entity", "Period of retention")},
        {u"incident"_s, QT_TRANSLATE_NOOP("Entity", "Incident")},
    };
    const auto *word = words.value(entity);
    return word ? QCoreApplication::translate("Entity", word) : entity;
}

} // namespace minutier
