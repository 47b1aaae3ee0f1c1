// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// A new seat: whose it is and in which sector.
AppDialog {
    id: root

    required property Session session

    title: qsTr("Add a seat")
    sentence: qsTr("A seat belongs to an organisation or a group; who holds it comes next.")
    confirm: qsTr("Add the seat")
    confirmEnabled: organisation.text.trim().length > 0
    reason: qsTr("Name the organisation first.")
    error: form.errorMessage
    onConfirmed: {
        if (!form.addSeat(seatTitle.text, organisation.text, sector.currentIndex, sensitive.checked))
            return;
        root.session.say(qsTr("Seat added."), true);
        root.close();
    }
    onAboutToShow: {
        organisation.clear();
        seatTitle.clear();
        sensitive.checked = false;
        form.clearError();
        organisation.forceActiveFocus();
    }

    SeatForm {
        id: form
        session: root.session
    }
    FormField {
        label: qsTr("Organisation")
        help: qsTr("One the register knows, or a new one.")
        width: parent.width

        AppTextField {
            id: organisation
            name: qsTr("Organisation")
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Title of the seat")
        help: qsTr("The organisation's name when left empty.")
        width: parent.width

        AppTextField {
            id: seatTitle
            name: qsTr("Title of the seat")
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Sector")
        width: parent.width

        AppComboBox {
            id: sector
            name: qsTr("Sector")
            model: [qsTr("State institution"), qsTr("Civil society"), qsTr("Donor"), qsTr("Implementer"), qsTr("Multilateral"), qsTr("Academic")]
            width: parent.width
        }
    }
    AppCheckBox {
        id: sensitive
        text: qsTr("Its people are at risk if named: show the sector only")
        width: parent.width
    }
}
