// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// An activity on the time line: its name and state, and a bar that is filled as far as it is done.
ListRow {
    id: root

    required property string activityId
    required property string title
    required property string stateWord
    required property string shape
    required property real barFrom
    required property real barUntil
    required property real barDone
    required property bool editable
    property var quarters: []
    property real today: -1
    property int labels: 0
    property string sentence: ""
    readonly property int track: width - root.labels - 1
    readonly property bool late: root.shape === "late"
    readonly property color ink: root.late ? Theme.late : root.shape === "planned" || root.shape === "draft" ? Theme.borderStrong : Theme.accent

    /// Dragged by a part of the whole time line, or nudged by months with the keyboard.
    signal moved(real part)
    signal nudged(int months)

    leftPadding: 0
    rightPadding: 0
    implicitHeight: Theme.px(44)
    Accessible.name: root.editable ? qsTr("%1. Alt+Left and Alt+Right move it by a month.").arg(root.sentence) : root.sentence
    Keys.onPressed: event => {
        const step = event.key === Qt.Key_Left ? -1 : event.key === Qt.Key_Right ? 1 : 0;
        event.accepted = root.editable && step !== 0 && (event.modifiers & Qt.AltModifier) !== 0;
        if (event.accepted)
            root.nudged(step);
    }

    Column {
        id: words
        x: Theme.px(16)
        width: root.labels - Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            text: root.title
            width: parent.width
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Row {
            spacing: Theme.px(4)

            StateShape {
                shape: root.shape
                side: Theme.px(12)
                anchors.verticalCenter: parent.verticalCenter
            }
            AppText {
                text: root.stateWord
                role: "small"
                color: Theme.inkOf(root.shape)
                width: Math.min(implicitWidth, words.width - Theme.px(16))
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    Repeater {
        model: root.quarters

        Rectangle {
            required property var modelData

            x: root.labels + modelData.from * root.track
            width: modelData.open ? (modelData.until - modelData.from) * root.track : 1
            height: root.height
            color: modelData.open ? Theme.sunken : Theme.border
        }
    }
    Rectangle {
        x: root.labels + root.today * root.track
        width: 2
        height: root.height
        color: Theme.text
        visible: root.today > 0
        z: 1
    }
    Rectangle {
        id: bar
        x: root.labels + root.barFrom * root.track
        width: Math.max(Theme.px(6), (root.barUntil - root.barFrom) * root.track)
        height: Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        radius: 3
        color: root.late ? Theme.lateSoft : root.shape === "progress" || root.shape === "ok" ? Theme.accentSoft : Theme.surface
        border.width: 1
        border.color: root.ink

        Rectangle {
            width: parent.width * (root.shape === "ok" ? 1 : root.barDone)
            height: parent.height
            radius: 3
            color: root.ink
        }
        DragHandler {
            id: drag
            enabled: root.editable
            yAxis.enabled: false
            cursorShape: Qt.SizeHorCursor
            property real from: 0
            onActiveChanged: {
                if (active) {
                    from = bar.x;
                    return;
                }
                root.moved((bar.x - from) / root.track);
                bar.x = Qt.binding(() => root.labels + root.barFrom * root.track);
            }
        }
    }
}
