// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// A time zone: type part of a city's name, then pick one below.
Column {
    id: root

    required property NewRegisterForm form
    /// The zone chosen; empty until a known one is.
    readonly property string text: root.known ? field.text : ""
    readonly property var near: root.form.zonesLike(field.text)
    readonly property bool known: root.near.includes(field.text)

    spacing: Theme.px(8)
    Component.onCompleted: field.text = root.form.systemZone

    AppTextField {
        id: field
        name: qsTr("Time zone")
        placeholderText: "America/Tegucigalpa"
        width: parent.width
        onAccepted: if (root.near.length > 0) text = root.near[0]
    }
    Flow {
        width: parent.width
        spacing: Theme.px(8)
        visible: !root.known

        Repeater {
            model: field.text.length > 1 ? root.near : []

            AppButton {
                required property string modelData
                text: modelData
                onClicked: field.text = modelData
            }
        }
    }
}
