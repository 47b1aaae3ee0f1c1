// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Actions that follow from an entry; each opens to report how far it is.
Column {
    id: root

    required property RegisterEntryView entry
    required property Navigation navigation

    visible: root.entry.actions.length > 0

    Divider {
        width: parent.width
    }
    AppText {
        text: qsTr("Actions")
        role: "bodyBold"
        x: Theme.px(16)
        topPadding: Theme.px(12)
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.entry.actions

        ListRow {
            id: line
            required property var modelData
            required property int index

            last: true
            width: root.width
            implicitHeight: words.implicitHeight + Theme.px(16)
            Accessible.name: modelData.title + ", " + modelData.stateWord + ", " + modelData.detail
            onClicked: root.navigation.go("action", modelData.id)

            StateShape {
                shape: line.modelData.shape
                y: words.y + Theme.px(4)
            }
            Column {
                id: words
                x: Theme.px(20)
                width: parent.width - x
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    text: line.modelData.title
                    width: parent.width
                    Accessible.ignored: true
                }
                AppText {
                    text: [line.modelData.reference, line.modelData.stateWord, line.modelData.detail].filter(one => one.length > 0).join(" · ")
                    role: "small"
                    quiet: true
                    width: parent.width
                    Accessible.ignored: true
                }
            }
        }
    }
}
