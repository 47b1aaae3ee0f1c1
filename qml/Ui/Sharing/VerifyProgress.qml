// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// How far the check is, in words and as a bar, and the way to stop it.
Column {
    id: root

    required property VerificationView verification

    spacing: Theme.px(8)

    AppText {
        text: root.verification.progressWords
        width: parent.width
    }
    Rectangle {
        width: parent.width
        height: Theme.px(8)
        radius: 3
        color: Theme.track
        Accessible.role: Accessible.ProgressBar
        Accessible.name: root.verification.progressWords

        Rectangle {
            width: root.verification.total > 0 ? parent.width * Math.min(1, root.verification.done / root.verification.total) : 0
            height: parent.height
            radius: 3
            color: Theme.accent
        }
    }
    AppButton {
        text: qsTr("Stop")
        onClicked: root.verification.cancel()
    }
}
