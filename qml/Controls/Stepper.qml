// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// The six states of a session, where it stands in bold.
Flow {
    id: root

    property var steps: []
    property int current: 0

    spacing: Theme.px(8)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.steps.length > root.current ? qsTr("State: %1").arg(root.steps[root.current]) : ""

    Repeater {
        model: root.steps

        Row {
            id: step
            required property string modelData
            required property int index

            spacing: Theme.px(8)

            StateShape {
                shape: step.index < root.current ? "ok" : step.index === root.current ? "progress" : "planned"
                anchors.verticalCenter: parent.verticalCenter
            }
            AppText {
                text: step.modelData
                role: step.index === root.current ? "smallBold" : "small"
                color: step.index === root.current ? Theme.accent : Theme.text2
                wrapMode: Text.NoWrap
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
            Rectangle {
                width: Theme.px(16)
                height: 1
                color: Theme.borderStrong
                visible: step.index + 1 < root.steps.length && !Theme.oneColumn
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
