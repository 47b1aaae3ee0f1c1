// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls
import Minutier.Presentation

/// One paragraph of the minutes; Enter opens it, Ctrl+Enter keeps it, Esc leaves it as it was and keeps the draft.
FocusScope {
    id: root

    required property string paragraphId
    required property int kind
    required property string label
    required property string text
    required property bool edited
    required property Session session
    property bool editable: false
    property bool open: false
    readonly property string draftKey: "paragraph/" + root.paragraphId
    readonly property bool isItem: root.kind === 1

    signal revised(string text)

    function begin(): void {
        const draft = root.session.draft(root.draftKey);
        area.text = draft.length > 0 ? draft : root.text;
        root.open = true;
        area.cursorPosition = area.length;
        area.forceActiveFocus();
    }
    function keep(): void {
        root.open = false;
        root.session.dropDraft(root.draftKey);
        if (area.text !== root.text)
            root.revised(area.text);
        row.forceActiveFocus();
    }

    implicitHeight: root.open ? editor.implicitHeight : row.implicitHeight

    T.ItemDelegate {
        id: row
        visible: !root.open
        width: parent.width
        implicitHeight: words.implicitHeight + Theme.px(root.isItem ? 24 : 12)
        hoverEnabled: root.editable
        focusPolicy: Qt.StrongFocus
        Accessible.name: words.label.length > 0 ? words.label + ": " + root.text : root.text
        Accessible.onPressAction: clicked()
        Keys.onReturnPressed: clicked()
        onClicked: if (root.editable) root.begin()

        contentItem: Column {
            id: words
            readonly property string label: root.label

            leftPadding: Theme.px(20)
            rightPadding: Theme.px(20)
            topPadding: Theme.px(root.isItem ? 16 : 6)

            AppText {
                text: words.label + (root.edited ? " · " + qsTr("edited") : "")
                role: "smallBold"
                color: Theme.text2
                visible: words.label.length > 0
                width: parent.width - Theme.px(40)
                Accessible.ignored: true
            }
            AppText {
                text: root.text
                role: root.isItem ? "heading" : "body"
                width: parent.width - Theme.px(40)
                Accessible.ignored: true
            }
        }
        background: Rectangle {
            anchors.fill: parent
            anchors.leftMargin: Theme.px(8)
            anchors.rightMargin: Theme.px(8)
            radius: Theme.radius
            color: row.hovered && root.editable ? Theme.hover : "transparent"
            border.width: row.visualFocus ? 2 : 0
            border.color: Theme.focus

            Icon {
                name: "document-edit"
                visible: row.hovered && root.editable
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(8)
                y: Theme.px(8)
            }
        }
    }
    Column {
        id: editor
        visible: root.open
        x: Theme.px(12)
        width: parent.width - 2 * x
        topPadding: Theme.px(8)
        bottomPadding: Theme.px(8)
        spacing: Theme.px(8)

        AppTextArea {
            id: area
            name: qsTr("Paragraph")
            width: parent.width
            onTextChanged: if (root.open) root.session.keepDraft(root.draftKey, text)
            Keys.onEscapePressed: {
                root.open = false;
                row.forceActiveFocus();
            }
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_Return || !(event.modifiers & Qt.ControlModifier))
                    return;
                event.accepted = true;
                root.keep();
            }
        }
        Row {
            spacing: Theme.px(12)

            AppButton {
                text: qsTr("Keep")
                kind: "primary"
                onClicked: root.keep()
            }
            AppButton {
                text: qsTr("Close")
                keyCap: qsTr("Esc")
                onClicked: {
                    root.open = false;
                    row.forceActiveFocus();
                }
            }
        }
    }
}
