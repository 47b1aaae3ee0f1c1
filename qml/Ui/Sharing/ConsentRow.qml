// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A consent: for what, how and when it was given, in which words, and whether it stands.
Item {
    id: root

    required property var modelData
    property bool mayWrite: false

    signal withdrawWanted

    implicitHeight: words.implicitHeight + Theme.px(24)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.modelData.purpose

    Column {
        id: words
        x: Theme.px(16)
        y: Theme.px(12)
        width: parent.width - 2 * x
        spacing: Theme.px(4)

        Flow {
            width: parent.width
            spacing: Theme.px(8)

            AppText {
                text: root.modelData.purpose
                role: "bodyBold"
                width: Math.min(implicitWidth, parent.width)
            }
            Badge {
                shape: root.modelData.shape
                text: root.modelData.stateWord
            }
        }
        AppText {
            text: root.modelData.given
            role: "small"
            width: parent.width
        }
        AppText {
            text: root.modelData.wording + " · " + root.modelData.words
            role: "small"
            quiet: true
            width: parent.width
        }
        AppButton {
            text: qsTr("Withdraw…")
            hint: root.modelData.purpose
            kind: "quiet"
            implicitHeight: Theme.px(28)
            visible: root.mayWrite && root.modelData.inForce
            onClicked: root.withdrawWanted()
        }
    }
    Divider {
        x: 1
        width: parent.width - 2
    }
}
