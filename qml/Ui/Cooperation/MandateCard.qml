// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// One mandate in full, and the steps it may take.
Card {
    id: root

    required property Session session
    property alias mandateId: mandate.mandateId

    visible: mandate.exists

    MandateView {
        id: mandate
        session: root.session
    }
    Column {
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(16)
        spacing: Theme.px(6)

        AppText {
            text: mandate.reference
            role: "small"
            quiet: true
            width: parent.width
        }
        AppText {
            text: mandate.objective
            role: "heading"
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        Badge {
            shape: mandate.shape
            text: mandate.stateWord
            width: Math.min(implicitWidth, parent.width)
        }
    }
    FactList {
        facts: mandate.facts
        x: Theme.px(16)
        width: parent.width - 2 * x
    }
    Flow {
        x: Theme.px(16)
        width: parent.width - 2 * x
        bottomPadding: Theme.px(16)
        spacing: Theme.px(8)
        visible: root.session.may.AdvanceMandate && (mandate.step === 0 || mandate.step === 1)

        AppButton {
            text: mandate.step === 0 ? qsTr("It has begun") : qsTr("It is completed")
            onClicked: form.advanceMandate({ mandate: mandate.mandateId, state: mandate.step === 0 ? "under_way" : "completed" })
        }
        AppButton {
            text: mandate.step === 0 ? qsTr("Cancel it…") : qsTr("Interrupt it…")
            onClicked: stop.open()
        }
    }
    CooperationForm {
        id: form
        session: root.session
    }
    WhyDialog {
        id: stop
        session: root.session
        title: mandate.step === 0 ? qsTr("Cancel the mandate") : qsTr("Interrupt the mandate")
        sentence: mandate.objective
        confirm: mandate.step === 0 ? qsTr("Cancel the mandate") : qsTr("Interrupt the mandate")
        dismiss: qsTr("Leave it as it is")
        onStepWanted: why => stop.keep(stop.form.advanceMandate({ mandate: mandate.mandateId, state: mandate.step === 0 ? "cancelled" : "interrupted", note: why }))
    }
}
