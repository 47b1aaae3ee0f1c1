// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// What came of a release: how it is going, that nothing protected was found, or in which file something was.
Column {
    id: root

    required property ReleaseForm form
    readonly property bool out: root.form.stage === "released"
    readonly property bool refused: root.form.stage === "refused"

    spacing: Theme.px(12)
    visible: root.out || root.refused || root.form.stage === "releasing"

    AppText {
        text: qsTr("The pack is made, read back and inspected…")
        visible: root.form.stage === "releasing"
        width: parent.width
    }
    Banner {
        shape: root.out ? "ok" : "late"
        fact: root.out ? qsTr("Handed out as %1.").arg(root.form.reference) : root.refused ? qsTr("Nothing was handed over.") : ""
        sentence: root.out || root.refused ? root.form.sentence : ""
        width: parent.width
    }
    AppText {
        text: root.form.writtenTo
        visible: root.out
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        width: parent.width
    }
    AppText {
        text: qsTr("Tell the reader this digest of the manifest by another way, by telephone or on paper:")
        role: "small"
        quiet: true
        visible: root.out
        width: parent.width
    }
    DigestText {
        text: root.form.manifest
        name: qsTr("Digest of the manifest")
        visible: root.out
        width: parent.width
    }
}
