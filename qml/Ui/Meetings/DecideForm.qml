// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// A decision on the running point: its nature, how it was adopted, its text, its conditions.
InlineForm {
    id: root

    required property string meetingId
    required property string itemId
    required property AttendanceListModel people
    readonly property string draftKey: "decide/" + root.itemId
    readonly property var kinds: [0, 2, 3]
    readonly property bool validates: root.kinds[kind.currentIndex] === 2
    readonly property var plan: form.submittedPlans[Math.max(0, plans.currentIndex)] ?? null
    readonly property var outcomes: [1, 3, 4]
    /// What was kept when the form opened; its fields begin with it.
    property var draft: ({})
    property var conditions: root.draft.conditions ?? []
    property var ballots: root.draft.ballots ?? ({})
    property bool shown: false
    readonly property var value: ({
        kind: root.kinds[kind.currentIndex],
        adoptedBy: adopted.currentIndex,
        chosen: outcome.currentIndex,
        outcome: root.conditions.length > 0 ? 2 : root.outcomes[outcome.currentIndex],
        version: root.validates && root.plan ? root.plan.id : "",
        replaces: root.validates && root.plan ? root.plan.replaces : "",
        statement: words.text,
        conditions: root.conditions,
        ballots: root.ballots
    })

    function begin(): void {
        const kept = root.session.draft(root.draftKey);
        root.draft = kept.length > 0 ? JSON.parse(kept) : ({});
        root.shown = true;
        words.cursorPosition = words.length;
        words.forceActiveFocus();
    }

    heading: qsTr("Decision on this point")
    iconName: "checkbox"
    confirm: qsTr("Record the decision")
    ready: words.text.trim().length > 0 && (!root.validates || root.plan !== null)
    error: form.errorMessage
    onConfirmed: {
        const reference = form.record(root.value);
        if (reference.length === 0)
            return;
        root.shown = false;
        root.session.dropDraft(root.draftKey);
        root.session.say(qsTr("%1 recorded.").arg(reference));
        root.dismissed();
    }
    onValueChanged: if (root.shown) root.session.keepDraft(root.draftKey, JSON.stringify(root.value))

    DecisionForm {
        id: form
        session: root.session
        meetingId: root.meetingId
        itemId: root.itemId
    }
    Row {
        width: parent.width
        spacing: Theme.px(12)

        FormField {
            label: qsTr("Nature")
            width: (parent.width - 2 * parent.spacing) / 3

            AppComboBox {
                id: kind
                name: qsTr("Nature")
                model: [qsTr("Decision"), qsTr("Validation"), qsTr("Takes note")]
                currentIndex: Math.max(0, root.kinds.indexOf(root.draft.kind))
                width: parent.width
            }
        }
        FormField {
            label: qsTr("Adopted by")
            width: (parent.width - 2 * parent.spacing) / 3

            AppComboBox {
                id: adopted
                name: qsTr("Adopted by")
                model: [qsTr("Consensus"), qsTr("Vote")]
                currentIndex: root.draft.adoptedBy ?? 0
                width: parent.width
            }
        }
        FormField {
            label: qsTr("Outcome")
            width: (parent.width - 2 * parent.spacing) / 3

            AppComboBox {
                id: outcome
                name: qsTr("Outcome")
                model: [qsTr("Adopted"), qsTr("Deferred"), qsTr("Rejected")]
                currentIndex: root.draft.chosen ?? 0
                enabled: root.conditions.length === 0
                width: parent.width
            }
        }
    }
    FormField {
        label: qsTr("Plan it is about")
        help: form.submittedPlans.length > 0 ? qsTr("The committee validates exactly this content; its fingerprint is kept with the decision.") : qsTr("No plan waits for the committee. Submit one under Action plan first.")
        visible: root.validates
        width: parent.width

        AppComboBox {
            id: plans
            name: qsTr("Plan it is about")
            model: form.submittedPlans
            textRole: "label"
            valueRole: "id"
            visible: form.submittedPlans.length > 0
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Text")
        width: parent.width

        AppTextArea {
            id: words
            name: qsTr("Text of the decision")
            text: root.draft.statement ?? ""
            leastLines: 3
            width: parent.width
        }
    }
    BallotList {
        visible: adopted.currentIndex === 1
        seats: root.people.seatMarks.filter(seat => seat.present)
        ballots: root.ballots
        width: parent.width
        onChosen: (seat, choice) => root.ballots = Object.assign({}, root.ballots, { [seat]: choice })
    }
    ConditionList {
        conditions: root.conditions
        organisations: form.organisations
        usualDue: form.usualDue
        width: parent.width
        onAdded: condition => root.conditions = root.conditions.concat([condition])
        onTakenOut: index => root.conditions = root.conditions.filter((one, at) => at !== index)
    }
}
