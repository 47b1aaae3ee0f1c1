// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// One indicator: where it began, where it should arrive, where it is, how that is made up, and what waits for somebody.
Card {
    id: root

    required property Session session
    required property IndicatorListModel indicators
    required property string indicatorId
    required property string code
    required property string about
    required property var remarks
    required property string stateWord
    required property string shape
    required property int measure
    required property var facts
    required property var chart
    required property var groups
    required property var history
    required property var waiting
    required property string heading
    required property bool mayReport
    property bool asTable: false
    readonly property bool told: root.measure === 2

    signal targetWanted
    signal dataWanted
    signal returnWanted(string observationId)

    padding: Theme.px(16)
    spacing: Theme.px(12)
    Accessible.name: root.heading

    Column {
        width: parent.width
        spacing: Theme.px(4)

        AppText {
            text: root.about
            role: "small"
            quiet: true
            width: parent.width
        }
        AppText {
            text: root.heading
            role: "bodyBold"
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        Badge {
            shape: root.shape
            text: root.stateWord
        }
    }
    IndicatorFacts {
        facts: root.facts
        told: root.told
        visible: root.facts.length > 0
        width: parent.width
    }
    IndicatorChart {
        id: drawing
        chart: root.chart
        visible: drawn && !root.asTable
        width: parent.width
    }
    AppText {
        text: root.told ? qsTr("Told in words; nothing was told yet.") : qsTr("No data yet: report the first to see how it goes.")
        role: "small"
        quiet: true
        visible: root.history.length === 0
        width: parent.width
    }
    IndicatorTable {
        history: root.history
        visible: root.asTable
        width: parent.width
    }
    Repeater {
        model: root.groups

        PartBars {
            required property var modelData

            group: modelData
            width: parent.width
        }
    }
    Repeater {
        model: root.remarks

        AppText {
            required property string modelData

            text: modelData
            role: "small"
            quiet: true
            width: parent.width
        }
    }
    NextSteps {
        waiting: root.waiting
        mayWrite: root.session.may.AdvanceObservation
        visible: root.waiting.length > 0
        width: parent.width
        onAdvanceWanted: (id, state) => root.indicators.advance(id, state)
        onReturnWanted: id => root.returnWanted(id)
    }
    Flow {
        width: parent.width
        spacing: Theme.px(8)

        AppButton {
            text: qsTr("Report data…")
            implicitHeight: Theme.px(28)
            font: Theme.small
            visible: root.mayReport
            onClicked: root.dataWanted()
        }
        AppButton {
            text: qsTr("Set a target…")
            implicitHeight: Theme.px(28)
            font: Theme.small
            visible: root.session.may.SetTarget
            onClicked: root.targetWanted()
        }
        AppButton {
            text: !root.asTable ? qsTr("Show as a table") : drawing.drawn ? qsTr("Show as a drawing") : qsTr("Hide the table")
            kind: "quiet"
            implicitHeight: Theme.px(28)
            font: Theme.small
            visible: root.history.length > 0
            onClicked: root.asTable = !root.asTable
        }
    }
}
