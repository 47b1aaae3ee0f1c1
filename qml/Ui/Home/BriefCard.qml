// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// What happened since the committee last met, in one sentence.
Card {
    id: root

    required property Session session
    required property Navigation navigation

    padding: Theme.px(16)
    spacing: Theme.px(4)
    visible: brief.exists

    BriefView {
        id: brief
        session: root.session
    }
    AppText {
        text: brief.title
        role: "bodyBold"
        width: parent.width
        Accessible.role: Accessible.Heading
    }
    AppText {
        text: brief.sentence
        role: "small"
        quiet: true
        width: parent.width
    }
    AppButton {
        text: qsTr("Decisions and answers")
        iconName: "checkbox"
        kind: "quiet"
        leftPadding: 0
        onClicked: root.navigation.go("decisions")
    }
}
