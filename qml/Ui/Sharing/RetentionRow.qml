// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// Somebody, a session or an incident, whose data is past its period or soon will be.
Item {
    id: root

    required property var modelData
    readonly property bool ofPerson: root.modelData.personId.length > 0

    signal personWanted(string id)
    signal meetingWanted(string id)
    signal incidentsWanted

    implicitHeight: words.implicitHeight + Theme.px(16)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.modelData.about + ", " + root.modelData.until

    Divider {
        x: 1
        width: parent.width - 2
    }
    Column {
        id: words
        x: Theme.px(16)
        y: Theme.px(8)
        width: parent.width - 2 * x - go.width - Theme.px(12)

        AppText {
            text: root.modelData.about
            width: parent.width
        }
        Flow {
            width: parent.width
            spacing: Theme.px(8)

            Badge {
                shape: root.modelData.shape
                text: root.modelData.stateWord
            }
            AppText {
                text: root.modelData.until
                role: "small"
                quiet: true
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(Theme.px(20), implicitHeight)
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
    AppButton {
        id: go
        text: root.ofPerson ? qsTr("To the person") : root.modelData.incidents ? qsTr("To the incidents") : qsTr("To the session")
        hint: root.modelData.about
        kind: "quiet"
        implicitHeight: Theme.px(28)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(10)
        anchors.verticalCenter: parent.verticalCenter
        onClicked: {
            if (root.ofPerson)
                root.personWanted(root.modelData.personId);
            else if (root.modelData.incidents)
                root.incidentsWanted();
            else
                root.meetingWanted(root.modelData.meetingId);
        }
    }
}
