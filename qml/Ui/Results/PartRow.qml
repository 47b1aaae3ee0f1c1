// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// One part of a value: its dimension, whether it may overlap with others, its name and its number.
Flow {
    id: root

    required property MeasureForm form
    readonly property var typed: ({
        dimension: dimension.currentValue ?? "",
        overlaps: kind.currentIndex === 1,
        part: part.text,
        value: value.text
    })

    signal removed

    function begin(): void {
        part.forceActiveFocus();
    }

    spacing: Theme.px(8)

    AppComboBox {
        id: dimension
        name: qsTr("Dimension")
        model: root.form.dimensions
        textRole: "label"
        valueRole: "word"
        width: Theme.px(110)
    }
    AppComboBox {
        id: kind
        name: qsTr("How the parts relate")
        model: [qsTr("adds up"), qsTr("of which")]
        width: Theme.px(152)
    }
    AppTextField {
        id: part
        name: qsTr("Part")
        placeholderText: qsTr("women")
        width: Theme.px(108)
    }
    AppTextField {
        id: value
        name: qsTr("Its value")
        placeholderText: qsTr("value")
        width: Theme.px(72)
    }
    AppButton {
        iconName: "window-close"
        kind: "quiet"
        hint: qsTr("Take this part out")
        onClicked: root.removed()
    }
}
