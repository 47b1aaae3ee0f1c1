// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// From an empty register to a planned first session in four steps; each is kept as it is finished.
Page {
    id: root

    required property Session session
    required property Navigation navigation
    /// A project without its committee is taken up where it was left.
    property int step: root.session.committeeId.length > 0 && root.navigation.record !== "new" ? 1 : 0
    readonly property var steps: [qsTr("Project"), qsTr("Terms of reference"), qsTr("Seats"), qsTr("First session")]
    readonly property int column: Math.min(root.breadth, Theme.px(640))

    function next(): void {
        guide.clearError();
        root.step += 1;
    }

    title: root.steps[root.step]
    facts: !root.session.may.StartProject ? "" : qsTr("Step %1 of %2").arg(root.step + 1).arg(root.steps.length)
    footer: AppButton {
        text: qsTr("Finish later")
        visible: root.session.committeeId.length > 0 && root.session.may.StartProject
        onClicked: root.navigation.go("home")
    }

    NewRegisterForm {
        id: guide
        session: root.session
    }
    EmptyState {
        visible: !root.session.may.StartProject
        iconName: "view-private"
        title: qsTr("Only the coordination begins a project")
        sentence: qsTr("Its committee, its terms and its first session are entered by the secretariat.")
        width: root.breadth
    }
    AppScroll {
        visible: root.session.may.StartProject
        anchors.fill: parent
        spacing: Theme.px(16)
        gutter: Theme.px(24)

        Stepper {
            steps: root.steps
            current: root.step
            width: root.breadth
        }
        Card {
            width: root.column
            padding: Theme.px(16)
            spacing: Theme.px(16)

            Loader {
                width: parent.width
                sourceComponent: [project, terms, seats, meeting][root.step]
                onLoaded: item.forceActiveFocus()
            }
            Banner {
                sentence: guide.errorMessage
                width: parent.width
            }
        }
    }
    Component {
        id: project

        ProjectStep {
            form: guide
            session: root.session
            onDone: root.next()
        }
    }
    Component {
        id: terms

        TermsStep {
            form: guide
            session: root.session
            onDone: root.next()
        }
    }
    Component {
        id: seats

        SeatsStep {
            form: guide
            session: root.session
            onDone: root.next()
        }
    }
    Component {
        id: meeting

        SessionStep {
            form: guide
            session: root.session
            onPlanned: id => root.navigation.go("session-prepare", id)
        }
    }
}
