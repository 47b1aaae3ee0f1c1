// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The files of a pack held against its manifest; those as they left can be opened.
Card {
    id: root

    required property PackReading pack

    title: qsTr("Files of the pack")
    note: qsTr("%n file(s)", "", root.pack.files.length)

    Repeater {
        model: root.pack.files

        Item {
            id: line
            required property var modelData
            required property int index

            width: root.width
            implicitHeight: Math.max(Theme.px(44), words.implicitHeight + Theme.px(16))

            Divider {
                width: parent.width - 2
                x: 1
                visible: line.index > 0
            }
            Flow {
                id: words
                x: Theme.px(16)
                width: parent.width - x - (open.visible ? open.width + Theme.px(16) : Theme.px(16))
                spacing: Theme.px(8)
                anchors.verticalCenter: parent.verticalCenter

                AppText {
                    text: line.modelData.name
                    width: Math.min(implicitWidth, words.width)
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
                AppText {
                    text: line.modelData.size
                    role: "small"
                    quiet: true
                    visible: text.length > 0
                    height: Theme.px(20)
                }
                Badge {
                    shape: line.modelData.shape
                    text: line.modelData.stateWord
                    width: Math.min(implicitWidth, words.width)
                }
            }
            AppButton {
                id: open
                text: qsTr("Open")
                hint: qsTr("Open %1").arg(line.modelData.name)
                kind: "quiet"
                visible: String(line.modelData.url).length > 0
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(8)
                anchors.verticalCenter: parent.verticalCenter
                onClicked: Qt.openUrlExternally(line.modelData.url)
            }
        }
    }
    Column {
        visible: root.pack.manifest.length > 0
        width: parent.width
        spacing: Theme.px(4)
        padding: Theme.px(16)

        AppText {
            text: qsTr("Digest of the manifest: compare it with the one you were told.")
            role: "small"
            quiet: true
            width: parent.width - 2 * parent.padding
        }
        DigestText {
            text: root.pack.manifest
            name: qsTr("Digest of the manifest")
            width: parent.width - 2 * parent.padding
        }
    }
}
