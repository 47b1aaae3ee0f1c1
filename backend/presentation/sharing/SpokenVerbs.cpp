// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sharing/JournalListModel.h"

#include <QCoreApplication>
#include <QHash>

namespace minutier {

using namespace Qt::StringLiterals;

QString spokenVerb(const QString &verb)
{
    static const QHash<QString, const char *> words{
        {u"office.set_up"_s, QT_TRANSLATE_NOOP("Verb", "named the office")},
        {u"device.registered"_s, QT_TRANSLATE_NOOP("Verb", "registered a machine")},
        {u"account.opened"_s, QT_TRANSLATE_NOOP("Verb", "opened an account")},
        {u"organisation.registered"_s, QT_TRANSLATE_NOOP("Verb", "added an organisation")},
        {u"organisation.revised"_s, QT_TRANSLATE_NOOP("Verb", "revised an organisation")},
        {u"person.registered"_s, QT_TRANSLATE_NOOP("Verb", "added a person")},
        {u"person.revised"_s, QT_TRANSLATE_NOOP("Verb", "revised a person")},
        {u"programme.registered"_s, QT_TRANSLATE_NOOP("Verb", "added a programme")},
        {u"project.started"_s, QT_TRANSLATE_NOOP("Verb", "started the project")},
        {u"project.revised"_s, QT_TRANSLATE_NOOP("Verb", "revised the project")},
        {u"participation.joined"_s, QT_TRANSLATE_NOOP("Verb", "gave an organisation a role")},
        {u"amendment.requested"_s, QT_TRANSLATE_NOOP("Verb", "requested an amendment")},
        {u"amendment.noted"_s, QT_TRANSLATE_NOOP("Verb", "noted an amendment")},
        {u"amendment.sent"_s, QT_TRANSLATE_NOOP("Verb", "sent an amendment")},
        {u"amendment.signed"_s, QT_TRANSLATE_NOOP("Verb", "entered a signed amendment")},
        {u"amendment.refused"_s, QT_TRANSLATE_NOOP("Verb", "entered a refused amendment")},
        {u"committee.formed"_s, QT_TRANSLATE_NOOP("Verb", "formed the committee")},
        {u"terms.adopted"_s, QT_TRANSLATE_NOOP("Verb", "adopted terms of reference")},
        {u"seat.added"_s, QT_TRANSLATE_NOOP("Verb", "added a seat")},
        {u"seat.revised"_s, QT_TRANSLATE_NOOP("Verb", "revised a seat")},
        {u"seat.retired"_s, QT_TRANSLATE_NOOP("Verb", "retired a seat")},
        {u"membership.begun"_s, QT_TRANSLATE_NOOP("Verb", "appointed a member")},
        {u"membership.ended"_s, QT_TRANSLATE_NOOP("Verb", "ended a membership")},
        {u"meeting.planned"_s, QT_TRANSLATE_NOOP("Verb", "planned a session")},
        {u"meeting.revised"_s, QT_TRANSLATE_NOOP("Verb", "moved a session")},
        {u"meeting.convened"_s, QT_TRANSLATE_NOOP("Verb", "convened a session")},
        {u"meeting.postponed"_s, QT_TRANSLATE_NOOP("Verb", "postponed a session")},
        {u"meeting.cancelled"_s, QT_TRANSLATE_NOOP("Verb", "cancelled a session")},
        {u"meeting.opened"_s, QT_TRANSLATE_NOOP("Verb", "opened a session")},
        {u"meeting.closed"_s, QT_TRANSLATE_NOOP("Verb", "closed a session")},
        {u"agenda_item.added"_s, QT_TRANSLATE_NOOP("Verb", "added a point")},
        {u"agenda_item.revised"_s, QT_TRANSLATE_NOOP("Verb", "changed a point")},
        {u"agenda_item.moved"_s, QT_TRANSLATE_NOOP("Verb", "moved a point")},
        {u"agenda_item.removed"_s, QT_TRANSLATE_NOOP("Verb", "removed a point")},
        {u"agenda_item.restored"_s, QT_TRANSLATE_NOOP("Verb", "put a point back")},
        {u"agenda_item.taken_up"_s, QT_TRANSLATE_NOOP("Verb", "took up a point")},
        {u"agenda_item.postponed"_s, QT_TRANSLATE_NOOP("Verb", "postponed a point")},
        {u"notes.taken"_s, QT_TRANSLATE_NOOP("Verb", "took notes")},
        {u"invitation.answered"_s, QT_TRANSLATE_NOOP("Verb", "noted an answer")},
        {u"attendance.marked"_s, QT_TRANSLATE_NOOP("Verb", "marked attendance")},
        {u"minutes.drafted"_s, QT_TRANSLATE_NOOP("Verb", "wrote the minutes")},
        {u"minutes.circulated"_s, QT_TRANSLATE_NOOP("Verb", "circulated the minutes")},
        {u"minutes.answered"_s, QT_TRANSLATE_NOOP("Verb", "noted an answer to the minutes")},
        {u"minutes.approved"_s, QT_TRANSLATE_NOOP("Verb", "approved the minutes")},
        {u"paragraph.revised"_s, QT_TRANSLATE_NOOP("Verb", "edited a paragraph")},
        {u"addendum.added"_s, QT_TRANSLATE_NOOP("Verb", "added an addendum")},
        {u"decision.recorded"_s, QT_TRANSLATE_NOOP("Verb", "recorded a decision")},
        {u"decision.revised"_s, QT_TRANSLATE_NOOP("Verb", "revised a decision")},
        {u"decision.adopted"_s, QT_TRANSLATE_NOOP("Verb", "adopted a decision")},
        {u"decision.executed"_s, QT_TRANSLATE_NOOP("Verb", "marked a decision executed")},
        {u"decision.deferred"_s, QT_TRANSLATE_NOOP("Verb", "deferred a decision")},
        {u"decision.rejected"_s, QT_TRANSLATE_NOOP("Verb", "rejected a decision")},
        {u"decision.withdrawn"_s, QT_TRANSLATE_NOOP("Verb", "withdrew a decision")},
        {u"decision.superseded"_s, QT_TRANSLATE_NOOP("Verb", "superseded a decision")},
        {u"decision.revoked"_s, QT_TRANSLATE_NOOP("Verb", "revoked a decision")},
        {u"condition.added"_s, QT_TRANSLATE_NOOP("Verb", "added a condition")},
        {u"condition.proved"_s, QT_TRANSLATE_NOOP("Verb", "showed a proof")},
        {u"condition.lifted"_s, QT_TRANSLATE_NOOP("Verb", "lifted a condition")},
        {u"recommendation.issued"_s, QT_TRANSLATE_NOOP("Verb", "issued a recommendation")},
        {u"recommendation.answered"_s, QT_TRANSLATE_NOOP("Verb", "answered a recommendation")},
        {u"recommendation.in_progress"_s, QT_TRANSLATE_NOOP("Verb", "began a recommendation")},
        {u"recommendation.implemented"_s, QT_TRANSLATE_NOOP("Verb", "implemented a recommendation")},
        {u"recommendation.not_implemented"_s, QT_TRANSLATE_NOOP("Verb", "closed a recommendation")},
        {u"response.judged"_s, QT_TRANSLATE_NOOP("Verb", "judged an answer")},
        {u"action.assigned"_s, QT_TRANSLATE_NOOP("Verb", "assigned an action")},
        {u"action.revised"_s, QT_TRANSLATE_NOOP("Verb", "changed an action")},
        {u"action.open"_s, QT_TRANSLATE_NOOP("Verb", "reopened an action")},
        {u"action.in_progress"_s, QT_TRANSLATE_NOOP("Verb", "reported progress")},
        {u"action.done"_s, QT_TRANSLATE_NOOP("Verb", "did an action")},
        {u"action.dropped"_s, QT_TRANSLATE_NOOP("Verb", "dropped an action")},
        {u"document.added"_s, QT_TRANSLATE_NOOP("Verb", "added a document")},
        {u"document.retired"_s, QT_TRANSLATE_NOOP("Verb", "retired a document")},
        {u"document.restored"_s, QT_TRANSLATE_NOOP("Verb", "restored a document")},
        {u"translation.added"_s, QT_TRANSLATE_NOOP("Verb", "added a translation")},
        {u"translation.revised"_s, QT_TRANSLATE_NOOP("Verb", "revised a translation")},
    };
    const auto found = words.constFind(verb);
    return found == words.cend() ? verb : QCoreApplication::translate("Verb", *found);
}

} // namespace minutier
