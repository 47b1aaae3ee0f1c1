// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// How one version has an activity; what changed is struck through in the earlier one.
Column {
    id: root

    required property var lines
    property bool struck: false
    property string heading: ""
    readonly property string spoken: root.lines.length > 0 ? root.lines.map(one => one.text).join(", ") : qsTr("absent")

    rightPadding: Theme.px(16)

    AppText {
        text: root.heading
        role: "smallBold"
        visible: Theme.oneColumn
        Accessible.ignored: true
    }
    AppText {
        text: qsTr("absent")
        role: "small"
        quiet: true
        visible: root.lines.length === 0
        Accessible.ignored: true
    }
    Repeater {
        model: root.lines

        AppText {
            required property var modelData

            text: modelData.text
            quiet: !modelData.changed
            font: Qt.font({
                family: Theme.family,
                pixelSize: Theme.px(12),
                weight: modelData.changed && !root.struck ? Font.Bold : Font.Normal,
                strikeout: root.struck && modelData.changed
            })
            width: root.width - Theme.px(16)
            Accessible.ignored: true
        }
    }
}
