// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// One line for each plan year, with its state.
Card {
    id: root

    required property PlanView plan

    title: qsTr("Plans by year")

    Repeater {
        model: root.plan.years

        ListRow {
            id: row
            required property var modelData
            required property int index

            selected: modelData.year === root.plan.year
            last: index === root.plan.years.length - 1
            width: root.width
            implicitHeight: Math.max(Theme.px(44), words.implicitHeight + badge.height + Theme.px(Theme.oneColumn ? 28 : 0))
            Accessible.name: [modelData.label, modelData.detail, modelData.stateWord, modelData.since].filter(one => one.length > 0).join(", ")
            onClicked: root.plan.year = modelData.year

            AppText {
                id: name
                text: row.modelData.label
                role: "bodyBold"
                y: Theme.oneColumn ? Theme.px(8) : (parent.height - height) / 2
                Accessible.ignored: true
            }
            AppText {
                id: words
                text: [row.modelData.detail, row.modelData.since].filter(one => one.length > 0).join(" · ")
                quiet: true
                x: Theme.px(96)
                y: Theme.oneColumn ? Theme.px(8) : (parent.height - height) / 2
                width: parent.width - x - (Theme.oneColumn ? 0 : badge.width + Theme.px(12))
                elide: Text.ElideRight
                wrapMode: Theme.oneColumn ? Text.Wrap : Text.NoWrap
                Accessible.ignored: true
            }
            Badge {
                id: badge
                shape: row.modelData.shape
                text: row.modelData.stateWord
                x: Theme.oneColumn ? Theme.px(96) : parent.width - width
                y: Theme.oneColumn ? words.y + words.implicitHeight + Theme.px(4) : (parent.height - height) / 2
            }
        }
    }
}
