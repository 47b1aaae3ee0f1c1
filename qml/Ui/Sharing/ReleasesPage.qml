// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// What was handed out of this project, and the steps that hand out a pack.
Page {
    id: root

    required property Session session
    required property Navigation navigation
    readonly property bool office: root.session.may.RecordRelease
    property bool handing: root.navigation.record === "new" && root.office

    title: root.handing ? qsTr("Hand out a pack") : qsTr("Releases")
    facts: root.handing ? qsTr("What has left cannot be called back: look first") : qsTr("What was handed out, to whom, under which digest")
    error: releases.errorMessage.length > 0 ? releases.errorMessage : releases.ruleMessage
    actions: [
        AppButton {
            text: qsTr("Back to the list")
            iconName: "go-previous"
            visible: root.handing
            onClicked: root.handing = false
        },
        AppButton {
            text: qsTr("Hand out a pack…")
            iconName: "document-export"
            kind: "primary"
            visible: root.office && !root.handing
            onClicked: root.handing = true
        }
    ]

    ReleaseListModel {
        id: releases
        session: root.session
    }
    AppScroll {
        anchors.fill: parent
        visible: !root.handing
        gutter: Theme.px(24)

        Card {
            width: root.breadth

            EmptyState {
                visible: releases.count === 0
                iconName: "document-export"
                title: qsTr("Nothing was handed out yet")
                sentence: qsTr("A pack holds one version of the plan for the donor or the public: documents, tables and the proof, without what must not leave.")
                action: root.office ? qsTr("Hand out a pack…") : ""
                width: parent.width
                onActionClicked: root.handing = true
            }
            Repeater {
                model: releases

                ReleaseRow {
                    required property int index

                    last: index === releases.count - 1
                    mayWithdraw: root.session.may.WithdrawRelease
                    width: parent.width
                    onWithdrawWanted: withdraw.show(index, reference)
                }
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: root.handing
        visible: active
        focus: true
        sourceComponent: ReleaseWizard {
            session: root.session
            breadth: root.breadth
            onDone: root.handing = false
        }
    }
    WithdrawDialog {
        id: withdraw
        releases: releases
    }
}
