// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// The three ways to look at a session.
Row {
    id: root

    property int stage: 0

    signal picked(int index)

    spacing: Theme.px(8)
    height: Theme.px(32)

    Repeater {
        model: [qsTr("Prepare"), qsTr("Hold"), qsTr("Record")]

        ViewChip {
            required property string modelData
            required property int index

            text: modelData
            checked: root.stage === index
            anchors.verticalCenter: parent.verticalCenter
            onClicked: root.picked(index)
        }
    }
}
