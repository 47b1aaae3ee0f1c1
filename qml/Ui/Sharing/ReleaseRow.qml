// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One release: its number, what and for whom, to whom and by whom, under which digest, and whether it still holds.
ListRow {
    id: root

    required property string reference
    required property string version
    required property string audience
    required property string lang
    required property string madeOn
    required property string maker
    required property string recipient
    required property string purpose
    required property string fileName
    required property string manifest
    required property bool withdrawn
    required property string stateWord
    required property string reason
    property bool mayWithdraw: false
    readonly property string headline: [root.reference, root.version, root.audience, root.lang].filter(one => one.length > 0).join(" · ")
    readonly property string detail: [root.madeOn, root.maker.length > 0 ? qsTr("by %1").arg(root.maker) : "", root.recipient.length > 0 ? qsTr("to %1").arg(root.recipient) : "", root.fileName].filter(one => one.length > 0).join(" · ")

    signal withdrawWanted

    implicitHeight: words.implicitHeight + Theme.px(24)
    focusPolicy: Qt.NoFocus
    Accessible.name: [root.headline, root.detail, root.stateWord, root.reason].filter(one => one.length > 0).join(", ")

    Column {
        id: words
        width: parent.width - (more.visible ? more.width + Theme.px(8) : 0)
        spacing: Theme.px(4)
        anchors.verticalCenter: parent.verticalCenter

        Flow {
            width: parent.width
            spacing: Theme.px(8)

            AppText {
                text: root.headline
                role: "bodyBold"
                width: Math.min(implicitWidth, words.width)
                Accessible.ignored: true
            }
            Badge {
                shape: root.withdrawn ? "late" : "ok"
                text: root.stateWord
                width: Math.min(implicitWidth, words.width)
            }
        }
        AppText {
            text: root.detail
            role: "small"
            quiet: true
            width: parent.width
            Accessible.ignored: true
        }
        AppText {
            text: root.withdrawn && root.reason.length > 0 ? qsTr("Withdrawn: %1").arg(root.reason) : root.purpose
            role: "small"
            visible: text.length > 0
            width: parent.width
            Accessible.ignored: true
        }
        DigestText {
            text: root.manifest
            name: qsTr("Digest of the manifest of %1").arg(root.reference)
            color: Theme.text2
            width: parent.width
        }
    }
    MenuButton {
        id: more
        kind: "quiet"
        hint: qsTr("More about %1").arg(root.reference)
        choices: [qsTr("Withdraw…")]
        visible: root.mayWithdraw && !root.withdrawn
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        onPicked: root.withdrawWanted()
    }
}
