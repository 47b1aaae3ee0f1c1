// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Says that the names are locked, and opens them with the passphrase or the keyring.
Rectangle {
    id: root

    required property Session session
    readonly property bool byKeyring: root.session.keys.guard === "keyring"
    readonly property bool stacked: root.width < Theme.px(800)

    function begin(): void {
        if (root.byKeyring)
            open.forceActiveFocus();
        else
            field.forceActiveFocus();
    }
    function unlock(): void {
        if (!root.session.keys.busy && (root.byKeyring || field.text.length > 0))
            root.session.keys.unlock(field.text);
    }

    implicitHeight: root.stacked ? words.height + way.height + Theme.px(40) : Math.max(words.height, way.height) + Theme.px(24)
    color: Theme.surface
    radius: Theme.cardRadius
    border.width: 1
    border.color: Theme.borderStrong
    visible: root.session.locked
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("The names are locked")

    Connections {
        target: root.session.keys
        function onErrorChanged(): void {
            if (root.session.keys.errorMessage.length > 0 && root.visible)
                field.selectAll();
        }
    }
    Connections {
        target: root.session
        function onKeysTurned(): void {
            field.clear();
        }
    }
    Icon {
        name: "lock"
        x: Theme.px(16)
        y: Theme.px(14)
    }
    Column {
        id: words
        x: Theme.px(44)
        y: root.stacked ? Theme.px(12) : Math.round((root.height - height) / 2)
        width: root.width - x - Theme.px(16) - (root.stacked ? 0 : way.width + Theme.px(24))
        spacing: Theme.px(4)

        AppText {
            text: qsTr("The names are locked")
            role: "bodyBold"
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        AppText {
            text: root.session.withheld.length > 0 ? qsTr("What people typed may hold names. Open them to read it.") : root.byKeyring ? qsTr("Everything else can be read. Open them with the keyring of this computer to read names and to write.")
                : qsTr("Everything else can be read. Type the passphrase to read names and to write.")
            quiet: true
            visible: problem.text.length === 0
            width: parent.width
        }
        Item {
            visible: problem.text.length > 0
            width: parent.width
            implicitHeight: problem.implicitHeight

            StateShape {
                shape: "late"
                y: Theme.px(4)
            }
            AppText {
                id: problem
                text: root.session.keys.errorMessage
                color: Theme.late
                x: Theme.px(18)
                width: parent.width - x
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
    Flow {
        id: way
        x: root.stacked ? Theme.px(44) : root.width - width - Theme.px(16)
        y: root.stacked ? words.y + words.height + Theme.px(12) : Math.round((root.height - height) / 2)
        width: root.stacked ? root.width - x - Theme.px(16) : field.width * (root.byKeyring ? 0 : 1) + open.width + (root.byKeyring ? 0 : spacing)
        spacing: Theme.px(8)

        PassphraseField {
            id: field
            name: qsTr("Passphrase")
            labelled: false
            wrong: root.session.keys.errorMessage.length > 0
            visible: !root.byKeyring
            width: Math.min(Theme.px(260), root.width - Theme.px(60))
            onAccepted: root.unlock()
            onTextEdited: root.session.keys.clearError()
        }
        AppButton {
            id: open
            text: root.session.keys.busy ? qsTr("One moment…") : root.byKeyring ? qsTr("Open with the keyring") : qsTr("Unlock")
            kind: "primary"
            onClicked: root.unlock()
        }
    }
}
