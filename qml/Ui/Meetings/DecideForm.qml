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
    property var conditions: []
    property var ballots: ({})
    property bool shown: false

    function value(): var {
        return {
            kind: [0, 2, 3][kind.currentIndex],
            adoptedBy: adopted.currentIndex,
            outcome: root.conditions.length > 0 ? 2 : [1, 3, 4][outcome.currentIndex],
            statement: text_.text,
            conditions: root.conditions,
            ballots: root.ballots
        };
    }
    function keep(): void {
        if (root.shown)
            root.session.keepDraft(root.draftKey, JSON.stringify(root.value()));
    }
    function begin(): void {
        const kept = root.session.draft(root.draftKey);
        if (kept.length > 0) {
            const draft = JSON.parse(kept);
            text_.text = draft.statement;
            text_.cursorPosition = text_.length;
            kind.currentIndex = Math.max(0, [0, 2, 3].indexOf(draft.kind));
            adopted.currentIndex = draft.adoptedBy;
            root.conditions = draft.conditions;
            root.ballots = draft.ballots;
        }
        root.shown = true;
        text_.forceActiveFocus();
    }

    heading: qsTr("Decision on this point")
    iconName: "checkbox"
    confirm: qsTr("Record the decision")
    ready: text_.text.trim().length > 0
    error: form.errorMessage
    onConfirmed: {
        const reference = form.record(root.value());
        if (reference.length === 0)
            return;
        root.shown = false;
        root.session.dropDraft(root.draftKey);
        root.session.say(qsTr("%1 recorded.").arg(reference));
        root.dismissed();
    }
    onConditionsChanged: root.keep()
    onBallotsChanged: root.keep()

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
                width: parent.width
                onActivated: root.keep()
            }
        }
        FormField {
            label: qsTr("Adopted by")
            width: (parent.width - 2 * parent.spacing) / 3

            AppComboBox {
                id: adopted
                name: qsTr("Adopted by")
                model: [qsTr("Consensus"), qsTr("Vote")]
                width: parent.width
                onActivated: root.keep()
            }
        }
        FormField {
            label: qsTr("Outcome")
            width: (parent.width - 2 * parent.spacing) / 3

            AppComboBox {
                id: outcome
                name: qsTr("Outcome")
                model: [qsTr("Adopted"), qsTr("Deferred"), qsTr("Rejected")]
                enabled: root.conditions.length === 0
                width: parent.width
            }
        }
    }
    FormField {
        label: qsTr("Text")
        width: parent.width

        AppTextArea {
            id: text_
            name: qsTr("Text of the decision")
            leastLines: 3
            width: parent.width
            onTextChanged: root.keep()
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
