// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// What a value is made of: parts of one dimension that add up, or parts that may overlap.
Column {
    id: root

    required property MeasureForm form
    readonly property string error: root.form.errorField === "parts" ? root.form.errorMessage : ""

    function clear(): void {
        lines.clear();
    }
    /// As MeasureForm takes it.
    function typed(): var {
        const all = [];
        for (let i = 0; i < rows.count; ++i)
            all.push(rows.itemAt(i).typed);
        return all;
    }

    spacing: Theme.px(8)

    ListModel {
        id: lines
    }
    Repeater {
        id: rows
        model: lines

        PartRow {
            required property int index

            form: root.form
            width: root.width
            onRemoved: lines.remove(index)
        }
    }
    FormField {
        error: root.error
        help: lines.count === 0 ? qsTr("By sex, by age, by place: a gap is shown as “not specified”.") : ""
        width: parent.width

        AppButton {
            text: lines.count === 0 ? qsTr("Say what it is made of") : qsTr("Another part")
            iconName: "list-add"
            onClicked: {
                lines.append({});
                rows.itemAt(lines.count - 1).begin();
            }
        }
    }
}
