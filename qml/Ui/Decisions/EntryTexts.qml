// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The text in each language; one of them has authority, the others say how old they are.
Column {
    id: root

    required property RegisterEntryView entry
    property bool mayWrite: false
    property int shown: 0
    property bool editing: false
    readonly property var wording: root.entry.texts[root.shown] ?? { text: "", remark: "", lang: "", authoritative: true }

    Connections {
        target: root.entry
        function onRecordChanged(): void {
            root.shown = 0;
            root.editing = false;
        }
    }
    Row {
        x: Theme.px(16)
        spacing: Theme.px(16)
        height: Theme.px(36)

        Repeater {
            model: root.entry.texts

            LanguageTab {
                required property var modelData
                required property int index

                text: modelData.label
                current: root.shown === index
                onClicked: {
                    root.shown = index;
                    root.editing = false;
                }
            }
        }
    }
    Divider {
        width: parent.width
    }
    Column {
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(12)
        bottomPadding: Theme.px(12)
        spacing: Theme.px(8)

        AppText {
            text: root.wording.text
            width: parent.width
            visible: !root.editing && text.length > 0
        }
        AppTextArea {
            id: area
            name: qsTr("Translation")
            visible: root.editing
            leastLines: 3
            width: parent.width
        }
        Item {
            visible: root.wording.remark.length > 0
            width: parent.width
            implicitHeight: remark.implicitHeight

            StateShape {
                shape: "warn"
                y: Theme.px(2)
            }
            AppText {
                id: remark
                text: root.wording.remark
                role: "small"
                color: Theme.warn
                x: Theme.px(20)
                width: parent.width - x
            }
        }
        AppText {
            text: qsTr("This text has authority.")
            role: "small"
            quiet: true
            visible: root.wording.authoritative && root.entry.exists
        }
        AppButton {
            text: root.editing ? qsTr("Keep the translation") : qsTr("Translate…")
            visible: root.mayWrite && !root.wording.authoritative
            enabled: !root.editing || area.text.trim().length > 0
            onClicked: {
                if (root.editing)
                    root.editing = !root.entry.translate(root.wording.lang, area.text);
                else {
                    area.text = root.wording.text;
                    root.editing = true;
                    area.forceActiveFocus();
                }
            }
        }
    }
}
