// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The fields of an activity; what is typed is kept as a draft.
Flow {
    id: root

    required property Session session
    required property ActivityForm form
    property string draftKey: ""
    property var shown: ({})
    readonly property bool named: title.text.trim().length > 0
    readonly property int half: Theme.oneColumn ? width : (width - spacing) / 2

    function show(fields: var): void {
        const kept = root.session.draft(root.draftKey);
        root.shown = kept.length > 0 ? JSON.parse(kept) : fields;
    }
    function values(): var {
        return Object.assign({}, root.shown, {
            title: title.text, type: type.currentValue, result: result.currentValue ?? "", place: place.text,
            starts_on: from.text, ends_on: until.text, responsible: responsible.currentValue ?? "",
            partner: partner.currentValue ?? "", budget: budget.text, currency: currency.text, milestones: milestones.text
        });
    }
    function keep(): void {
        root.session.keepDraft(root.draftKey, JSON.stringify(root.values()));
    }
    function forget(): void {
        root.session.dropDraft(root.draftKey);
    }
    function knows(field: string): bool {
        return ["title", "starts_on", "ends_on", "budget", "currency"].includes(field);
    }
    function errorOf(field: string): string {
        return root.form.errorField === field ? root.form.errorMessage : "";
    }
    function indexIn(list: var, key: string, value: string): int {
        return Math.max(0, list.findIndex(one => one[key] === value));
    }

    spacing: Theme.px(12)

    FormField {
        label: qsTr("Title")
        error: root.errorOf("title")
        width: root.width

        AppTextField {
            id: title
            name: qsTr("Title")
            text: root.shown.title ?? ""
            width: parent.width
            onTextEdited: root.keep()
        }
    }
    FormField {
        label: qsTr("Type")
        width: root.half

        AppComboBox {
            id: type
            name: qsTr("Type")
            model: root.form.types
            textRole: "label"
            valueRole: "word"
            currentIndex: root.indexIn(root.form.types, "word", root.shown.type ?? "other")
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Result it serves")
        width: root.half

        AppComboBox {
            id: result
            readonly property var choices: [{ id: "", label: qsTr("None") }].concat(root.form.results)
            name: qsTr("Result it serves")
            model: choices
            textRole: "label"
            valueRole: "id"
            currentIndex: root.indexIn(choices, "id", root.shown.result ?? "")
            width: parent.width
        }
    }
    FormField {
        label: qsTr("From")
        help: qsTr("A day, a month such as 2020-10, or a year.")
        error: root.errorOf("starts_on")
        width: root.half

        AppTextField {
            id: from
            name: qsTr("From")
            text: root.shown.starts_on ?? ""
            width: parent.width
            onTextEdited: root.keep()
        }
    }
    FormField {
        label: qsTr("Until")
        error: root.errorOf("ends_on")
        width: root.half

        AppTextField {
            id: until
            name: qsTr("Until")
            text: root.shown.ends_on ?? ""
            width: parent.width
            onTextEdited: root.keep()
        }
    }
    FormField {
        label: qsTr("Responsible")
        width: root.half

        AppComboBox {
            id: responsible
            readonly property var choices: [{ id: "", label: qsTr("Nobody yet") }].concat(root.form.organisations)
            name: qsTr("Responsible")
            model: choices
            textRole: "label"
            valueRole: "id"
            currentIndex: root.indexIn(choices, "id", root.shown.responsible ?? "")
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Partner")
        width: root.half

        AppComboBox {
            id: partner
            readonly property var choices: [{ id: "", label: qsTr("None") }].concat(root.form.organisations)
            name: qsTr("Partner")
            model: choices
            textRole: "label"
            valueRole: "id"
            currentIndex: root.indexIn(choices, "id", root.shown.partner ?? "")
            width: parent.width
        }
    }
    FormField {
        label: qsTr("Budget")
        help: qsTr("Left empty while it is not known.")
        error: root.errorOf("budget")
        width: root.half

        AppTextField {
            id: budget
            name: qsTr("Budget")
            text: root.shown.budget ?? ""
            width: parent.width
            onTextEdited: root.keep()
        }
    }
    FormField {
        label: qsTr("Currency")
        help: qsTr("Three letters, such as CAD.")
        error: root.errorOf("currency")
        width: root.half

        AppTextField {
            id: currency
            name: qsTr("Currency")
            text: root.shown.currency ?? ""
            width: parent.width
            onTextEdited: root.keep()
        }
    }
    FormField {
        label: qsTr("Place")
        width: root.width

        AppTextField {
            id: place
            name: qsTr("Place")
            text: root.shown.place ?? ""
            width: parent.width
            onTextEdited: root.keep()
        }
    }
    FormField {
        label: qsTr("Milestones")
        help: qsTr("One per line.")
        width: root.width

        AppTextArea {
            id: milestones
            name: qsTr("Milestones")
            text: root.shown.milestones ?? ""
            width: parent.width
            onTextChanged: if (activeFocus) root.keep()
        }
    }
}
