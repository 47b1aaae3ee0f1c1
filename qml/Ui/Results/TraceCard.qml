// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Everything that touched a result, oldest first, on one line of time.
Card {
    id: root

    required property Session session
    required property Navigation navigation
    property string resultId: ""

    title: qsTr("Trace")
    note: trace.count > 0 ? trace.summary : ""

    TraceListModel {
        id: trace
        session: root.session
        resultId: root.resultId
    }
    AppButton {
        text: qsTr("Show %n older", "", trace.older)
        kind: "quiet"
        iconName: "go-up"
        font: Theme.small
        x: Theme.px(10)
        visible: trace.older > 0
        onClicked: trace.showOlder()
    }
    AppText {
        text: qsTr("Nothing has touched this result yet. Link a decision, put it in a plan, set a target or report data.")
        quiet: true
        visible: trace.count === 0
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(12)
        bottomPadding: Theme.px(12)
    }
    Repeater {
        model: trace

        TraceRow {
            required property int index

            first: index === 0 && trace.older === 0
            last: true
            ends: index === trace.count - 1
            width: root.width
            onClicked: if (page.length > 0) root.navigation.go(page, record)
        }
    }
}
