// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Minutier.Controls
import Minutier.Presentation

/// One point of the agenda: what it is about, how long it takes, and its papers.
AppDialog {
    id: root

    required property Session session
    required property AgendaListModel agenda
    property string itemId: ""
    readonly property bool isNew: root.itemId.length === 0

    readonly property string draftKey: "point/" + root.agenda.meetingId
    /// What the fields begin with: a point as it stands, or a new one as it was left.
    property var begun: ({ title: "", kind: 0, minutes: 15, paper: "" })
    readonly property var value: ({ title: words.text, kind: sort.currentIndex, minutes: duration.text, paper: expected.text })

    function show(id: string, point: var): void {
        root.itemId = id;
        root.begun = point;
        root.agenda.clearRule();
        root.open();
        words.forceActiveFocus();
    }
    function begin(): void {
        const kept = root.session.draft(root.draftKey);
        root.show("", kept.length > 0 ? JSON.parse(kept) : { title: "", kind: 0, minutes: 15, paper: "" });
    }

    title: root.isNew ? qsTr("Add a point") : qsTr("Point of the agenda")
    confirm: root.isNew ? qsTr("Add") : qsTr("Keep")
    confirmEnabled: words.text.trim().length > 0
    reason: qsTr("Give it a title first.")
    error: root.agenda.ruleMessage
    onConfirmed: {
        const kept = root.isNew ? root.agenda.add(words.text, sort.currentIndex, Number(duration.text), expected.text) : root.agenda.revise(root.itemId, words.text, Number(duration.text), expected.text);
        if (!kept)
            return;
        if (root.isNew)
            root.session.dropDraft(root.draftKey);
        root.close();
    }
    onValueChanged: if (root.opened && root.isNew) root.session.keepDraft(root.draftKey, JSON.stringify(root.value))

    DocumentListModel {
        id: documents
        session: root.session
        meetingId: root.agenda.meetingId
    }
    FormField {
        label: qsTr("Title")
        width: parent.width

        AppTextField {
            id: words
            name: qsTr("Title")
            text: root.begun.title
            width: parent.width
        }
    }
    Row {
        spacing: Theme.px(12)
        width: parent.width

        FormField {
            label: qsTr("What for")
            visible: root.isNew
            width: (parent.width - parent.spacing) * 0.7

            AppComboBox {
                id: sort
                name: qsTr("What for")
                currentIndex: root.begun.kind
                model: [qsTr("Information"), qsTr("Discussion"), qsTr("Decision"), qsTr("Validation of a plan"), qsTr("Follow-up")]
                width: parent.width
            }
        }
        FormField {
            label: qsTr("Minutes")
            width: (parent.width - parent.spacing) * 0.3

            AppTextField {
                id: duration
                name: qsTr("Minutes")
                text: root.begun.minutes
                width: parent.width
                validator: IntValidator {
                    bottom: 0
                    top: 600
                }
            }
        }
    }
    FormField {
        label: qsTr("Paper expected")
        help: qsTr("Named here, it is asked for until somebody attaches it.")
        width: parent.width

        AppTextField {
            id: expected
            name: qsTr("Paper expected")
            text: root.begun.paper
            width: parent.width
        }
    }
    Flow {
        spacing: Theme.px(12)
        visible: !root.isNew
        width: parent.width

        AppButton {
            text: qsTr("Attach a paper…")
            iconName: "mail-attachment"
            onClicked: file.open()
        }
        AppButton {
            text: qsTr("Remove from the agenda")
            kind: "danger"
            onClicked: if (root.agenda.remove(root.itemId)) root.close()
        }
    }
    FileDialog {
        id: file
        title: qsTr("Attach a paper")
        onAccepted: {
            if (documents.add(selectedFile, expected.text, 1, root.agenda.meetingId, root.itemId))
                root.close();
        }
    }
    AppText {
        text: documents.ruleMessage
        color: Theme.late
        visible: text.length > 0
        width: parent.width
    }
}
