// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// How many minutes a point takes; kept when one leaves the field.
AppTextField {
    id: root

    required property int minutes

    signal lasts(int count)

    width: Theme.px(64)
    horizontalAlignment: TextInput.AlignRight
    rightPadding: unit.width + Theme.px(12)
    text: root.minutes
    validator: IntValidator {
        bottom: 0
        top: 600
    }
    onEditingFinished: {
        if (Number(root.text) !== root.minutes)
            root.lasts(Number(root.text));
    }
    onMinutesChanged: root.text = root.minutes

    AppText {
        id: unit
        text: qsTr("min")
        role: "small"
        quiet: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
