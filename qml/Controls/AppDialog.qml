// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// Asked only for what cannot be undone, or for a form; the safe button has the focus where something is lost for good.
T.Dialog {
    id: control

    property string sentence: ""
    property string confirm: ""
    property string dismiss: qsTr("Cancel")
    property bool danger: false
    property bool confirmEnabled: true
    /// Why the confirming button is off, in words.
    property string reason: ""
    property string error: ""
    /// 480, or 640 with a preview.
    property int breadth: 480
    default property alias fields: slot.data

    signal confirmed

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.max(Theme.px(24), Math.round((parent.height - height) / 3))
    width: Math.min(parent.width - Theme.px(32), Theme.px(control.breadth))
    height: Math.min(parent.height - Theme.px(48), scroll.contentHeight + 2 * padding)
    padding: Theme.px(24)
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        color: Theme.surface
        radius: Theme.cardRadius
        border.width: 1
        border.color: Theme.borderStrong
    }
    contentItem: FocusScope {
        focus: true
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_Return || !(event.modifiers & Qt.ControlModifier) || !yes.enabled)
                return;
            event.accepted = true;
            control.confirmed();
        }

        AppScroll {
            id: scroll
            anchors.fill: parent
            anchors.rightMargin: -Theme.px(14)
            inset: Theme.px(14)
            spacing: Theme.px(16)

            AppText {
                text: control.title
                role: "title"
                width: parent.width
                Accessible.role: Accessible.Heading
            }
            AppText {
                text: control.sentence
                visible: control.sentence.length > 0
                width: parent.width
            }
            Column {
                id: slot
                spacing: Theme.px(12)
                width: parent.width
            }
            Banner {
                sentence: control.error
                width: parent.width
            }
            Flow {
                spacing: Theme.px(12)
                layoutDirection: Qt.RightToLeft
                width: parent.width

                AppButton {
                    id: yes
                    text: control.confirm
                    kind: control.danger ? "danger-filled" : "primary"
                    visible: control.confirm.length > 0
                    enabled: control.confirmEnabled
                    onClicked: control.confirmed()
                }
                AppButton {
                    text: control.dismiss
                    focus: control.danger
                    onClicked: control.close()
                }
                AppText {
                    text: control.reason
                    role: "small"
                    quiet: true
                    visible: !control.confirmEnabled && control.reason.length > 0
                    width: Math.min(implicitWidth, parent.width)
                    height: Math.max(Theme.px(32), implicitHeight)
                }
            }
        }
    }
}
