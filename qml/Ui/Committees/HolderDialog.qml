// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Who holds a seat from when, and how much of them is shown outside the office.
AppDialog {
    id: root

    required property Session session
    required property SeatListModel seats
    property string seatId: ""
    readonly property int row: root.seats.count > 0 ? root.seats.rowOf(root.seatId) : -1
    readonly property bool taken: root.value("vacant") === false

    function value(role: string): var {
        // The count is named so that this is read again whenever the list is.
        return root.row >= 0 && root.seats.count > root.row ? root.seats.at(root.row, role) : undefined;
    }

    function show(id: string): void {
        root.seatId = id;
        post.clear();
        named.clear();
        since.text = "";
        face.currentIndex = root.value("face") ?? 0;
        form.clearError();
        root.open();
        post.forceActiveFocus();
    }

    title: root.row < 0 ? "" : qsTr("Seat %1: %2").arg(root.value("number")).arg(root.value("title"))
    sentence: root.taken ? root.value("holders") : qsTr("Nobody holds this seat yet.")
    confirm: qsTr("Appoint")
    dismiss: qsTr("Close")
    confirmEnabled: post.text.trim().length > 0 || named.text.trim().length > 0
    error: form.errorField.length === 0 ? form.errorMessage : ""
    onConfirmed: {
        if (!form.appoint(root.seatId, kind.currentIndex, post.text, named.text, since.text))
            return;
        root.session.say(qsTr("Seat filled."), true);
        root.close();
    }

    SeatForm {
        id: form
        session: root.session
    }
    FormField {
        label: qsTr("As")
        width: parent.width

        AppComboBox {
            id: kind
            name: qsTr("As")
            model: [qsTr("Titular"), qsTr("Alternate"), qsTr("Observer"), qsTr("Chair"), qsTr("Secretary")]
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Function")
        help: qsTr("What people know the seat by: “head of the women's shelter”. It is enough.")
        error: form.errorField === "function" ? form.errorMessage : ""
        width: parent.width

        AppTextField {
            id: post
            name: qsTr("Function")
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Name, if the person agrees")
        help: qsTr("Stays in the office; it is never shown to the donor or in public.")
        width: parent.width

        AppTextField {
            id: named
            name: qsTr("Name, if the person agrees")
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Since")
        help: qsTr("Today when left empty.")
        error: form.errorField === "valid_from" ? form.errorMessage : ""
        width: parent.width

        DateField {
            id: since
            name: qsTr("Since")
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Shown outside the office, at most")
        help: qsTr("Changed at once; the strictest of seat, person and organisation counts.")
        width: parent.width

        AppComboBox {
            id: face
            name: qsTr("Shown outside the office, at most")
            model: [qsTr("Name and function"), qsTr("Function only"), qsTr("Organisation only"), qsTr("Sector only"), qsTr("Only counted")]
            width: parent.width
            onActivated: index => {
                if (form.setFace(root.seatId, index))
                    root.session.say(qsTr("Visibility changed."), true);
            }
        }
    }
    AppButton {
        text: qsTr("End the titular's term today")
        kind: "danger"
        visible: root.taken
        onClicked: {
            if (form.endTitular(root.seatId))
                root.session.say(qsTr("The titular's term ended."), true);
        }
    }
}
