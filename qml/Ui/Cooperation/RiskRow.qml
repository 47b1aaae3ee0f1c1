// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// A risk: how heavy it is, whether it grows, and what is done about it.
Item {
    id: root

    required property Session session
    required property string riskId
    required property string reference
    required property string title
    required property string description
    required property string owner
    required property string threatens
    required property string judgement
    required property string trend
    required property string response
    required property bool closed
    required property string levelWord
    required property string shape
    property bool last: false

    signal assessWanted

    implicitHeight: words.implicitHeight + Theme.px(28)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Column {
        id: words
        x: Theme.px(16)
        y: Theme.px(14)
        width: parent.width - 2 * x
        spacing: Theme.px(4)

        Item {
            width: parent.width
            implicitHeight: Math.max(heading.implicitHeight, badge.height)

            AppText {
                id: heading
                text: root.title
                role: "bodyBold"
                width: parent.width - badge.width - Theme.px(12)
                Accessible.role: Accessible.Heading
            }
            Badge {
                id: badge
                shape: root.shape
                text: root.levelWord
                anchors.right: parent.right
            }
        }
        AppText {
            text: [root.reference, root.threatens.length > 0 ? qsTr("threatens result %1").arg(root.threatens) : qsTr("threatens the whole project"), root.owner.length > 0 ? qsTr("watched by %1").arg(root.owner) : ""].filter(one => one.length > 0).join(" · ")
            role: "small"
            quiet: true
            width: parent.width
        }
        AppText {
            text: root.description
            visible: text.length > 0
            width: parent.width
        }
        AppText {
            text: [root.judgement, root.trend].filter(one => one.length > 0).join(" · ")
            role: "small"
            width: parent.width
        }
        AppText {
            text: qsTr("What is done: %1").arg(root.response)
            visible: root.response.length > 0
            width: parent.width
        }
        Flow {
            topPadding: Theme.px(4)
            spacing: Theme.px(8)
            width: parent.width
            visible: root.session.may.AssessRisk || root.session.may.ReviseRisk

            AppButton {
                text: qsTr("Judge it again…")
                hint: root.title
                implicitHeight: Theme.px(28)
                visible: !root.closed && root.session.may.AssessRisk
                onClicked: root.assessWanted()
            }
            AppButton {
                text: root.closed ? qsTr("Open it again") : qsTr("Close it")
                hint: root.title
                kind: "quiet"
                implicitHeight: Theme.px(28)
                visible: root.session.may.ReviseRisk
                onClicked: form.reviseRisk({ risk: root.riskId, state: root.closed ? "open" : "closed" })
            }
        }
    }
    Divider {
        x: 1
        width: parent.width - 2
        anchors.bottom: parent.bottom
        visible: !root.last
    }
    CooperationForm {
        id: form
        session: root.session
    }
}
