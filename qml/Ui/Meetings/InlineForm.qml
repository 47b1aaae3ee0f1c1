// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The frame of a form that opens below the running point: kept as typed, closed by Esc without loss.
Card {
    id: root

    required property Session session
    property string heading: ""
    property string iconName: ""
    property string confirm: ""
    property string error: ""
    property bool ready: true
    default property alias fields: body.data

    signal confirmed
    signal dismissed

    padding: Theme.px(16)
    raised: true
    Keys.onEscapePressed: root.dismissed()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return || !(event.modifiers & Qt.ControlModifier) || !root.ready)
            return;
        event.accepted = true;
        root.confirmed();
    }

    Column {
        id: body
        width: parent.width
        spacing: Theme.px(12)

        Item {
            width: parent.width
            implicitHeight: Theme.px(28)

            Icon {
                id: mark
                name: root.iconName
                anchors.verticalCenter: parent.verticalCenter
            }
            AppText {
                text: root.heading
                role: "bodyBold"
                x: mark.visible ? Theme.px(24) : 0
                anchors.verticalCenter: parent.verticalCenter
                Accessible.role: Accessible.Heading
            }
            AppButton {
                text: qsTr("Close")
                keyCap: qsTr("Esc")
                kind: "quiet"
                implicitHeight: Theme.px(28)
                anchors.right: parent.right
                onClicked: root.dismissed()
            }
        }
    }
    Item {
        width: parent.width
        implicitHeight: Theme.px(12)
    }
    Banner {
        sentence: root.error
        width: parent.width
    }
    Divider {
        width: parent.width
    }
    Flow {
        width: parent.width
        topPadding: Theme.px(12)
        spacing: Theme.px(12)
        layoutDirection: Qt.RightToLeft

        AppButton {
            text: root.confirm
            kind: "primary"
            enabled: root.ready
            onClicked: root.confirmed()
        }
        AppText {
            text: root.ready ? qsTr("Kept at each keystroke") : qsTr("Write the text first.")
            role: "small"
            quiet: true
            height: Theme.px(32)
        }
    }
}
