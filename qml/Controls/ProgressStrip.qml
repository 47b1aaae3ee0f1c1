// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Minutier.Controls

/// Work that takes a while: what it is, how far it is, and the way to stop it.
Rectangle {
    id: root

    property string words: ""
    property int done: 0
    property int total: 0

    signal cancelled

    implicitWidth: Theme.px(440)
    implicitHeight: Theme.px(64)
    radius: Theme.cardRadius
    color: Theme.surface
    border.width: 1
    border.color: Theme.borderStrong
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.words

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.px(12)
        columns: 2
        rowSpacing: Theme.px(6)
        columnSpacing: Theme.px(12)

        AppText {
            text: root.words
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        AppText {
            text: root.total > 0 ? root.done + " / " + root.total : ""
            role: "small"
            quiet: true
            Accessible.ignored: true
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 8
            radius: 3
            color: Theme.track

            Rectangle {
                width: root.total > 0 ? parent.width * Math.min(1, root.done / root.total) : parent.width / 4
                height: parent.height
                radius: 3
                color: Theme.accent
            }
        }
        AppButton {
            text: qsTr("Cancel")
            implicitHeight: Theme.px(28)
            onClicked: root.cancelled()
        }
    }
}
