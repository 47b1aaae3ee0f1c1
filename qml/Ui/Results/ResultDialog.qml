// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Adds an outcome or an output below what it leads to.
AppDialog {
    id: root

    required property Session session
    readonly property var above: form.parents.filter(one => one.level < level.currentIndex)
    readonly property var known: ["level", "parent", "code", "title"]

    signal added(string id)

    function show(parentId: string): void {
        form.clearError();
        const parent = form.parents.find(one => one.id === parentId);
        level.currentIndex = !form.begun ? 0 : parent ? Math.min(3, parent.level + 1) : 1;
        under.currentIndex = Math.max(0, root.above.findIndex(one => one.id === parentId));
        code.text = form.freeCode(under.currentValue ?? "");
        words.text = root.session.draft("result/new");
        root.open();
        words.forceActiveFocus();
    }
    function errorOf(field: string): string {
        return form.errorField === field ? form.errorMessage : "";
    }

    title: qsTr("Add a result")
    sentence: qsTr("Write it as a change that came about, not as an activity.")
    confirm: qsTr("Add")
    error: root.known.includes(form.errorField) ? "" : form.errorMessage
    onConfirmed: {
        const id = form.addResult(level.currentIndex, level.currentIndex === 0 ? "" : under.currentValue ?? "", code.text, words.text);
        if (id.length === 0)
            return;
        root.session.dropDraft("result/new");
        root.close();
        root.added(id);
    }

    ResultForm {
        id: form
        session: root.session
    }
    FormField {
        label: qsTr("Level")
        error: root.errorOf("level")
        width: parent.width

        AppComboBox {
            id: level
            name: qsTr("Level")
            model: form.levels
            wrong: root.errorOf("level").length > 0
            width: parent.width
        }
    }
    FormField {
        label: qsTr("It leads to")
        error: root.errorOf("parent")
        visible: level.currentIndex > 0
        width: parent.width

        AppComboBox {
            id: under
            name: qsTr("It leads to")
            model: root.above
            textRole: "label"
            valueRole: "id"
            wrong: root.errorOf("parent").length > 0
            width: parent.width
            onActivated: code.text = form.freeCode(currentValue ?? "")
        }
    }
    FormField {
        label: qsTr("What changes")
        help: qsTr("Required. Kept as you type.")
        error: root.errorOf("title")
        width: parent.width

        AppTextArea {
            id: words
            name: qsTr("What changes")
            wrong: root.errorOf("title").length > 0
            width: parent.width
            onTextChanged: if (root.opened) root.session.keepDraft("result/new", text)
        }
    }
    FormField {
        label: qsTr("Code")
        help: qsTr("Short and stable, such as 1110.")
        error: root.errorOf("code")
        width: parent.width

        AppTextField {
            id: code
            name: qsTr("Code")
            wrong: root.errorOf("code").length > 0
            width: Theme.px(160)
        }
    }
}
