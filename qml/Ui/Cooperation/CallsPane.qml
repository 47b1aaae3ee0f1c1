// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The calls of the project, the one looked at with its proposals, and how it is judged.
Flow {
    id: root

    required property Session session
    required property Navigation navigation
    required property CallListModel calls
    property string callId: ""
    property string proposalId: ""
    readonly property bool wide: !Theme.oneColumn
    readonly property int aside: root.wide ? Theme.px(Theme.narrowRail ? 300 : 332) : root.width

    signal callWanted

    function choose(): void {
        if (root.calls.rowOf(root.callId) >= 0)
            return;
        const wanted = root.navigation.record;
        const answered = root.calls.callOf(wanted);
        root.callId = answered.length > 0 ? answered : root.calls.rowOf(wanted) >= 0 ? wanted : root.calls.count > 0 ? root.calls.at(0, "callId") : "";
        root.proposalId = answered.length > 0 ? wanted : "";
    }

    spacing: Theme.px(16)
    Component.onCompleted: root.choose()

    Connections {
        target: root.calls
        function onCountChanged() {
            root.choose();
        }
    }
    CallView {
        id: call
        session: root.session
        callId: root.callId
    }
    ProposalListModel {
        id: proposals
        session: root.session
        callId: root.callId
    }
    Column {
        width: root.wide && root.calls.count > 0 ? root.width - root.aside - Theme.px(16) : root.width
        spacing: Theme.px(16)

        Card {
            visible: root.calls.count === 0
            width: parent.width

            EmptyState {
                iconName: "flag"
                title: qsTr("No call for proposals yet")
                sentence: qsTr("A call says what is asked, until when and for how much; then come the criteria, the panel, and the proposals.")
                action: root.session.may.AnnounceCall ? qsTr("Announce a call…") : ""
                width: parent.width
                onActionClicked: root.callWanted()
            }
        }
        CallList {
            calls: root.calls
            callId: root.callId
            visible: root.calls.count > 1
            width: parent.width
            onPicked: callId => {
                root.callId = callId;
                root.proposalId = "";
            }
        }
        CallCard {
            session: root.session
            navigation: root.navigation
            call: call
            visible: root.calls.count > 0
            width: parent.width
        }
        ProposalList {
            proposals: proposals
            proposalId: root.proposalId
            visible: root.calls.count > 0
            width: parent.width
            onPicked: proposalId => root.proposalId = root.proposalId === proposalId ? "" : proposalId
        }
    }
    Column {
        width: root.aside
        spacing: Theme.px(16)
        visible: root.calls.count > 0

        ProposalCard {
            session: root.session
            call: call
            proposalId: root.proposalId
            visible: root.proposalId.length > 0
            width: parent.width
        }
        JudgingCard {
            session: root.session
            call: call
            proposals: proposals
            width: parent.width
        }
    }
}
