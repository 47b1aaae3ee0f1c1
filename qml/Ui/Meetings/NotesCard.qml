// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Notes on a point: safe at each keystroke, in the register when one leaves the field.
Card {
    id: root

    required property Session session
    required property AgendaListModel agenda
    property string itemId: ""
    property bool live: false
    readonly property string draftKey: "notes/" + root.itemId
    property string shownItem: ""

    function show(): void {
        root.shownItem = "";
        const draft = root.session.draft(root.draftKey);
        const row = root.agenda.rowOf(root.itemId);
        area.text = draft.length > 0 ? draft : row >= 0 ? root.agenda.at(row, "notes") : "";
        root.shownItem = root.itemId;
    }
    function keepOf(item: string, notes: string): void {
        if (item.length > 0 && root.live && root.agenda.keepNotes(item, notes))
            root.session.dropDraft("notes/" + item);
    }
    function keep(): void {
        root.keepOf(root.shownItem, area.text);
    }

    padding: Theme.px(16)
    spacing: Theme.px(8)
    onItemIdChanged: {
        // Keeping reads the register again, which must not happen while it tells of a new point.
        const item = root.shownItem;
        const notes = area.text;
        root.show();
        Qt.callLater(root.keepOf, item, notes);
    }
    Component.onCompleted: root.show()
    Component.onDestruction: root.keep()

    AppText {
        text: qsTr("Notes on this point")
        role: "small"
        quiet: true
        width: parent.width
        Accessible.ignored: true
    }
    AppTextArea {
        id: area
        name: qsTr("Notes on this point")
        leastLines: 4
        readOnly: !root.live
        width: parent.width
        onTextChanged: if (root.shownItem.length > 0 && root.live) root.session.keepDraft("notes/" + root.shownItem, text)
        onActiveFocusChanged: if (!activeFocus) root.keep()
    }
    AppText {
        text: root.agenda.ruleMessage.length > 0 ? root.agenda.ruleMessage : qsTr("Kept as you type.")
        role: "small"
        color: root.agenda.ruleMessage.length > 0 ? Theme.late : Theme.text2
        width: parent.width
    }
}
