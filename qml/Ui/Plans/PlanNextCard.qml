// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The version after the one that was validated: not validated, and how to see what it changes.
Card {
    id: root

    required property PlanView plan
    readonly property var next: root.plan.versions.length > 0 ? root.plan.versions[root.plan.versions.length - 1] : null

    signal compareWanted

    visible: root.plan.cardVersionId !== root.plan.lastVersionId
    padding: Theme.px(16)
    spacing: Theme.px(8)

    AppText {
        text: root.next ? root.next.label : ""
        role: "bodyBold"
        width: parent.width
        Accessible.role: Accessible.Heading
    }
    Badge {
        shape: root.next ? root.next.shape : "draft"
        text: root.next ? qsTr("%1, not validated").arg(root.next.stateWord) : ""
        width: Math.min(implicitWidth, parent.width)
    }
    AppButton {
        text: qsTr("Compare with the validated one")
        iconName: "view-split-left-right"
        kind: "quiet"
        onClicked: root.compareWanted()
    }
}
