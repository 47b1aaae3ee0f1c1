// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Organisations, their seats and who holds them: a list pasted from wherever it is kept.
WizardStep {
    id: root

    required property NewRegisterForm form
    required property Session session
    readonly property string told: root.form.preview(lines.text)

    signal done

    sentence: qsTr("One seat a line: organisation; function; sector. Write no names. Add “at risk” as a fourth word where an organisation must not be recognised outside the office.")
    confirm: qsTr("Make the seats")
    complete: lines.text.trim().length > 0
    skip: qsTr("Later")
    onSkipped: root.done()
    onConfirmed: if (root.form.addSeats(lines.text)) {
        root.session.dropDraft("new-register.seats");
        root.done();
    }

    FormField {
        label: qsTr("Seats")
        help: root.told
        width: parent.width

        AppTextArea {
            id: lines
            name: qsTr("Seats")
            focus: true
            placeholderText: qsTr("Supreme Court; Judge's delegate; institution\nWomen's collective; Spokesperson; civil society; at risk\nEmbassy; First secretary; donor")
            text: root.session.draft("new-register.seats")
            width: parent.width
            height: Theme.px(220)
            onTextChanged: root.session.keepDraft("new-register.seats", text)
        }
    }
}
