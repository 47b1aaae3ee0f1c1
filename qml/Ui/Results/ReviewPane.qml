// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// What is to be looked at: how far outcomes rest on data, decisions that lead nowhere, results that nobody answers for,
/// and what is to be said of the model itself.
Column {
    id: root

    required property ResultListModel results
    required property Navigation navigation

    signal picked(string id)

    spacing: Theme.px(16)

    Card {
        title: qsTr("Data on outcomes")
        width: parent.width
        padding: 0

        AppText {
            text: root.results.coverage.length > 0 ? root.results.coverage : qsTr("The model has no outcome yet.")
            x: Theme.px(16)
            width: parent.width - 2 * x
            topPadding: Theme.px(12)
            bottomPadding: Theme.px(12)
        }
    }
    ReviewList {
        title: qsTr("Off track, without a decision")
        lines: root.results.offTrackWithoutDecision
        shape: "off"
        nothing: qsTr("A decision answers for each result that is off track.")
        width: parent.width
        onPicked: id => root.picked(id)
    }
    ReviewList {
        title: qsTr("Decisions without a result")
        lines: root.results.decisionsWithoutResult
        shape: "warn"
        nothing: qsTr("Each decision leads to a result.")
        width: parent.width
        onPicked: id => root.navigation.go("decisions", id)
    }
    Card {
        title: qsTr("On the model")
        note: root.results.remarks.length > 0 ? root.results.remarks.length : ""
        width: parent.width

        AppText {
            text: qsTr("The model is as results-based management has it.")
            visible: root.results.remarks.length === 0
            x: Theme.px(16)
            width: parent.width - 2 * x
            topPadding: Theme.px(12)
            bottomPadding: Theme.px(12)
        }
        Repeater {
            model: root.results.remarks

            ListRow {
                id: line
                required property var modelData
                required property int index

                width: root.width
                last: index === root.results.remarks.length - 1
                enabled: modelData.resultId.length > 0
                implicitHeight: remark.implicitHeight + Theme.px(16)
                Accessible.name: (modelData.isError ? qsTr("Error") : qsTr("Advice")) + ": " + modelData.sentence
                onClicked: root.picked(modelData.resultId)

                StateShape {
                    shape: line.modelData.isError ? "late" : "planned"
                    y: remark.y + Theme.px(4)
                }
                AppText {
                    id: remark
                    text: (line.modelData.isError ? qsTr("Error") : qsTr("Advice")) + " · " + line.modelData.sentence
                    x: Theme.px(20)
                    width: parent.width - x
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
