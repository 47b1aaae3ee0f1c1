// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// What is known of one result: how it was judged, its indicators, and everything that touched it.
Column {
    id: root

    required property Session session
    required property Navigation navigation
    /// A result, or "means" for the project's own indicators.
    property string resultId: ""
    property bool traceShown: true

    signal measureWanted

    spacing: Theme.px(16)

    ResultView {
        id: view
        session: root.session
        resultId: root.resultId
    }
    IndicatorListModel {
        id: measures
        session: root.session
        resultId: root.resultId
    }
    Card {
        width: parent.width
        padding: Theme.px(16)
        spacing: Theme.px(8)
        Accessible.name: view.title

        AppText {
            text: view.place
            role: "small"
            quiet: true
            visible: view.exists
            width: parent.width
        }
        AppText {
            text: view.title
            role: "heading"
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        Badge {
            shape: view.shape
            text: view.ratingWord
        }
        AppText {
            text: view.judgement.length > 0 ? view.judgement : view.exists ? qsTr("Nobody judged its progress yet.") : qsTr("What the project brings; it leads to no single result.")
            quiet: true
            width: parent.width
        }
        Flow {
            width: parent.width
            spacing: Theme.px(8)
            visible: root.session.may.AssessProgress || root.session.may.LinkDecision || root.session.may.AddIndicator

            AppButton {
                text: qsTr("Assess…")
                implicitHeight: Theme.px(28)
                font: Theme.small
                visible: view.exists && root.session.may.AssessProgress
                onClicked: assessing.show()
            }
            AppButton {
                text: qsTr("Link a decision…")
                implicitHeight: Theme.px(28)
                font: Theme.small
                visible: view.exists && root.session.may.LinkDecision
                onClicked: linking.show()
            }
            AppButton {
                text: qsTr("Add an indicator…")
                implicitHeight: Theme.px(28)
                font: Theme.small
                visible: root.session.may.AddIndicator
                onClicked: root.measureWanted()
            }
        }
    }
    Banner {
        width: parent.width
        sentence: view.errorMessage.length > 0 ? view.errorMessage : measures.errorMessage.length > 0 ? measures.errorMessage : measures.ruleMessage
    }
    Repeater {
        model: measures

        IndicatorCard {
            required property string title

            indicators: measures
            heading: title
            session: root.session
            width: root.width
            onTargetWanted: aiming.show(indicatorId)
            onDataWanted: reporting.show(indicatorId)
            onReturnWanted: id => returning.show(indicatorId, id)
        }
    }
    TraceCard {
        session: root.session
        navigation: root.navigation
        resultId: root.traceShown ? root.resultId : ""
        visible: view.exists && root.traceShown
        width: parent.width
    }
    RatingDialog {
        id: assessing
        session: root.session
        view: view
    }
    LinkDialog {
        id: linking
        session: root.session
        view: view
    }
    TargetDialog {
        id: aiming
        session: root.session
    }
    DataDialog {
        id: reporting
        session: root.session
    }
    ReturnDialog {
        id: returning
        session: root.session
    }
}
