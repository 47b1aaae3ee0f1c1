// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// A pack in three steps: what and for whom, what stays behind, and out.
FocusScope {
    id: root

    required property Session session
    property int breadth: 0
    property int step: 0
    readonly property int column: Math.min(root.breadth, Theme.px(root.step === 1 ? 960 : 640))

    signal done

    ReleaseForm {
        id: form
        session: root.session
    }
    AppScroll {
        anchors.fill: parent
        spacing: Theme.px(16)
        gutter: Theme.px(24)

        Stepper {
            steps: [qsTr("What and for whom"), qsTr("What stays behind"), qsTr("Out")]
            current: root.step
            width: root.breadth
        }
        ReleaseChoiceCard {
            id: choice
            form: form
            session: root.session
            visible: root.step === 0
            width: root.column
            onConfirmed: {
                form.preview(choice.versionId, choice.audience, choice.lang);
                root.step = 1;
            }
        }
        ReleasePreviewCard {
            form: form
            visible: root.step === 1
            width: root.column
            onBackWanted: root.step = 0
            onConfirmed: root.step = 2
        }
        ReleaseOutCard {
            form: form
            session: root.session
            usual: form.usualName(choice.versionId, choice.audience)
            visible: root.step === 2
            width: root.column
            onBackWanted: root.step = 0
            onFinished: root.done()
        }
    }
}
