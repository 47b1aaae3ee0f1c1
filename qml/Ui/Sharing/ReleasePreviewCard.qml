// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Second step: each thing that stays behind or is shown otherwise, what stands there, and why.
Card {
    id: root

    required property ReleaseForm form
    readonly property bool ready: root.form.stage === "previewed"

    signal backWanted
    signal confirmed

    padding: Theme.px(16)
    spacing: Theme.px(12)

    AppText {
        text: qsTr("Making the pack to look at it; nothing is written…")
        visible: root.form.stage === "previewing"
        width: parent.width
    }
    Banner {
        fact: root.form.stage === "refused" ? qsTr("This pack cannot be made.") : ""
        sentence: root.form.stage === "refused" ? root.form.sentence : ""
        width: parent.width
    }
    AppText {
        text: root.form.removals.length > 0 ? qsTr("%n thing(s) stay(s) behind or stand(s) otherwise in the pack:", "", root.form.removals.length) : qsTr("Nothing needs to stay behind: this pack holds all that was asked for.")
        visible: root.ready
        width: parent.width
    }
    RemovalTable {
        removals: root.form.removals
        visible: root.ready && root.form.removals.length > 0
        width: parent.width
    }
    AppText {
        text: qsTr("%n file(s): %1", "", root.form.files.length).arg(root.form.files.map(one => one.name).join(", "))
        role: "small"
        quiet: true
        visible: root.ready
        width: parent.width
    }
    AppText {
        text: qsTr("A person who is described without a name is not found by a program. Read a pack before you send it.")
        role: "small"
        quiet: true
        visible: root.ready
        width: parent.width
    }
    Flow {
        width: parent.width
        spacing: Theme.px(12)

        AppButton {
            text: qsTr("Continue")
            kind: "primary"
            visible: root.ready
            onClicked: root.confirmed()
        }
        AppButton {
            text: qsTr("Choose otherwise")
            onClicked: root.backWanted()
        }
    }
}
