// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A short list of things to do.
ChoicePopup {
    id: root

    signal picked(int index)

    width: Theme.px(260)
    focus: true
    delegate: ChoiceRow {
        required property string modelData
        required property int index

        width: ListView.view.width
        text: modelData
        current: ListView.isCurrentItem
        onClicked: {
            root.close();
            root.picked(index);
        }
        Keys.onReturnPressed: clicked()
    }
    onOpened: contentItem.forceActiveFocus()
}
