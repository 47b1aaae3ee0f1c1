// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The value of a target or of data as its indicator takes it: a number, a percentage with its base, or words.
Column {
    id: root

    required property MeasureForm form
    property alias startsOn: from.text
    property alias endsOn: until.text
    /// As MeasureForm takes it.
    readonly property var typed: ({
        startsOn: from.text,
        endsOn: until.text,
        value: value.text,
        qualifier: qualifier.currentIndex,
        numerator: numerator.text,
        denominator: denominator.text,
        narrative: words.text
    })
    readonly property bool told: root.form.measure === 2
    readonly property bool share: root.form.measure === 1

    function clear(): void {
        for (const field of [from, until, value, numerator, denominator, words])
            field.text = "";
        qualifier.currentIndex = 0;
    }
    function begin(): void {
        (root.told ? words : root.share ? numerator : value).forceActiveFocus();
    }
    function errorOf(field: string): string {
        return root.form.errorField === field ? root.form.errorMessage : "";
    }

    spacing: Theme.px(12)

    FormField {
        label: qsTr("In words")
        error: root.errorOf("narrative")
        visible: root.told
        width: parent.width

        AppTextArea {
            id: words
            name: qsTr("In words")
            leastLines: 3
            width: parent.width
        }
    }
    Flow {
        visible: root.share
        width: parent.width
        spacing: Theme.px(12)

        FormField {
            label: qsTr("How many")
            error: root.errorOf("numerator")
            width: Theme.px(150)

            AppTextField {
                id: numerator
                name: qsTr("How many")
                wrong: root.errorOf("numerator").length > 0
                width: parent.width
            }
        }
        FormField {
            label: qsTr("Out of how many")
            error: root.errorOf("denominator")
            width: Theme.px(150)

            AppTextField {
                id: denominator
                name: qsTr("Out of how many")
                wrong: root.errorOf("denominator").length > 0
                width: parent.width
            }
        }
    }
    Flow {
        visible: !root.told
        width: parent.width
        spacing: Theme.px(12)

        FormField {
            label: qsTr("As the source says it")
            width: Theme.px(170)

            AppComboBox {
                id: qualifier
                name: qsTr("As the source says it")
                model: root.form.qualifiers
                width: parent.width
            }
        }
        FormField {
            label: root.share ? qsTr("Percentage") : qsTr("Value")
            help: root.share ? qsTr("May stay empty: the two numbers make it.") : qsTr("Leave it empty where it is missing; 0 says none.")
            error: root.errorOf("value")
            width: Theme.px(170)

            AppTextField {
                id: value
                name: root.share ? qsTr("Percentage") : qsTr("Value")
                wrong: root.errorOf("value").length > 0
                width: parent.width
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.px(12)

        FormField {
            label: qsTr("From")
            error: root.errorOf("starts_on")
            width: Theme.px(150)

            AppTextField {
                id: from
                name: qsTr("From")
                wrong: root.errorOf("starts_on").length > 0
                width: parent.width
            }
        }
        FormField {
            label: qsTr("Until")
            help: qsTr("2021, 2021-06 or 2021-06-30.")
            error: root.errorOf("ends_on")
            width: Theme.px(150)

            AppTextField {
                id: until
                name: qsTr("Until")
                wrong: root.errorOf("ends_on").length > 0
                width: parent.width
            }
        }
    }
}
