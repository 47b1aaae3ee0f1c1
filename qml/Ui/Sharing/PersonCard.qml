// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// One person: what each audience reads, how they may be shown, what they agreed to, and the way to erase them.
Column {
    id: root

    required property Session session
    required property string personId

    spacing: Theme.px(16)

    PersonView {
        id: person
        session: root.session
        personId: root.personId
    }
    Banner {
        sentence: person.errorMessage
        width: parent.width
    }
    Card {
        title: person.title
        padding: Theme.px(16)
        spacing: Theme.px(12)
        visible: person.known
        width: parent.width

        Column {
            width: parent.width
            visible: person.facts.length > 0

            Repeater {
                model: person.facts

                AppText {
                    required property string modelData

                    text: modelData
                    width: parent ? parent.width : 0
                }
            }
        }
        PersonReads {
            person: person
            visible: person.reads.length > 0
            width: parent.width
        }
        FormField {
            label: qsTr("May be shown, at most")
            help: root.session.locked ? qsTr("Unlock the names to change it.") : person.heldBack
            visible: !person.erased
            width: parent.width

            AppComboBox {
                id: face
                name: qsTr("May be shown, at most")
                model: person.faces
                currentIndex: person.face
                enabled: root.session.may.RevisePerson
                width: parent.width
                onActivated: index => person.show(index)
            }
            Connections {
                target: person
                function onShown() {
                    face.currentIndex = person.face;
                }
            }
        }
    }
    Card {
        title: qsTr("Consents")
        link: root.session.may.RecordConsent && !person.erased ? qsTr("Record a consent…") : ""
        visible: person.known
        width: parent.width
        onLinkClicked: consent.show(person.personId, person.title)

        EmptyState {
            visible: person.consents.length === 0
            iconName: "view-private"
            title: qsTr("No consent recorded")
            sentence: qsTr("Without one, their name stays in the office; their function may be read by members and the donor.")
            width: parent.width
        }
        Repeater {
            model: person.consents

            ConsentRow {
                mayWrite: root.session.may.WithdrawConsent && !person.erased
                width: parent ? parent.width : 0
                onWithdrawWanted: withdraw.show(modelData.consentId, modelData.purpose)
            }
        }
    }
    Card {
        title: qsTr("Erasure")
        padding: Theme.px(16)
        spacing: Theme.px(12)
        visible: person.known
        width: parent.width

        AppText {
            text: person.erasure
            width: parent.width
        }
        AppButton {
            text: qsTr("Ask for erasure…")
            kind: "danger"
            visible: root.session.may.RequestErasure && !person.erased && !person.erasureAsked
            onClicked: erase.open()
        }
        AppButton {
            text: qsTr("Confirm erasure…")
            kind: "danger"
            visible: root.session.may.ErasePerson && person.mayConfirm
            onClicked: erase.open()
        }
    }
    ConsentDialog {
        id: consent
        session: root.session
    }
    WithdrawConsentDialog {
        id: withdraw
        session: root.session
    }
    EraseDialog {
        id: erase
        person: person
    }
}
