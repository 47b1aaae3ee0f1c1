// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// How likely and how grave a risk is today; the judgements before stay.
CooperationDialog {
    id: root

    required property RiskListModel risks
    property string riskId: ""

    function show(riskId: string, title: string): void {
        root.riskId = riskId;
        root.sentence = title;
        root.open();
    }

    draft: "assessment"
    title: qsTr("Judge the risk")
    confirm: qsTr("Keep the judgement")
    onConfirmed: {
        const kept = root.form.assessRisk({ risk: root.riskId, likelihood: likelihood.currentIndex + 1, impact: impact.currentIndex + 1, response: response.text });
        if (kept)
            root.finish(qsTr("Judgement kept."));
    }

    FormField {
        label: qsTr("Likelihood")
        width: parent.width

        AppComboBox {
            id: likelihood
            name: qsTr("Likelihood")
            model: root.risks.likelihoods
            currentIndex: 2
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Impact")
        width: parent.width

        AppComboBox {
            id: impact
            name: qsTr("Impact")
            model: root.risks.impacts
            currentIndex: 2
            width: parent.width
        }
    }
    TypedText {
        id: response
        dialog: root
        first: true
        entry: "response"
        label: qsTr("What is done about it")
        width: parent.width
    }
}
