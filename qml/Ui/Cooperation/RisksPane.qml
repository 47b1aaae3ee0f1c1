// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// What may keep the project from its results: a square of likelihood by impact, and each risk with what is done.
Flow {
    id: root

    required property Session session
    required property RiskListModel risks
    readonly property bool wide: !Theme.oneColumn
    readonly property int aside: root.wide ? Theme.px(308) : root.width

    signal riskWanted

    spacing: Theme.px(16)

    Card {
        width: root.wide && root.risks.count > 0 ? root.width - root.aside - Theme.px(16) : root.width

        EmptyState {
            visible: root.risks.count === 0
            iconName: "flag"
            title: qsTr("No risk raised yet")
            sentence: qsTr("A risk says what may happen and who watches it. It is judged again whenever things change, and every judgement stays.")
            action: root.session.may.RaiseRisk ? qsTr("Raise a risk…") : ""
            width: parent.width
            onActionClicked: root.riskWanted()
        }
        Repeater {
            model: root.risks

            RiskRow {
                required property int index

                session: root.session
                last: index === root.risks.count - 1
                width: parent ? parent.width : 0
                onAssessWanted: assess.show(riskId, title)
            }
        }
    }
    RiskSquare {
        risks: root.risks
        visible: root.risks.count > 0
        width: root.aside
    }
    RiskAssessDialog {
        id: assess
        session: root.session
        risks: root.risks
    }
}
