// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import QtCore
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Where the keys of the register lie, when the names lock, and the last copy of the keys.
Card {
    id: root

    required property Session session
    readonly property RegisterKeys keys: root.session.keys
    readonly property bool guarded: root.keys.guard === "passphrase" || root.keys.guard === "keyring"
    readonly property var waits: [5, 15, 30, 60, 0]

    title: qsTr("Keys and names")
    padding: Theme.px(16)
    spacing: Theme.px(16)

    PassphraseDialog {
        id: dialog
        session: root.session
    }
    FileDialog {
        id: copy
        title: qsTr("Copy the keys")
        fileMode: FileDialog.SaveFile
        onAccepted: {
            if (root.keys.guard !== "keyring") {
                root.keys.copyTo(selectedFile, "", "");
                return;
            }
            dialog.file = selectedFile;
            dialog.ask("copy");
        }
    }
    Banner {
        shape: root.keys.shape
        fact: root.guarded ? "" : root.keys.word
        sentence: root.guarded ? "" : root.keys.sentence
        width: parent.width
    }
    Column {
        visible: root.guarded
        width: parent.width
        spacing: Theme.px(8)

        Badge {
            shape: root.keys.shape
            text: root.keys.word
        }
        AppText {
            text: root.keys.sentence
            width: parent.width
        }
    }
    Banner {
        sentence: dialog.opened || root.session.locked ? "" : root.keys.errorMessage
        width: parent.width
    }
    Flow {
        visible: root.keys.movable
        width: parent.width
        spacing: Theme.px(8)

        AppButton {
            text: root.keys.guard === "passphrase" ? qsTr("Change the passphrase…") : qsTr("Set a passphrase…")
            kind: root.guarded ? "secondary" : "primary"
            enabled: !root.keys.busy
            onClicked: dialog.ask(root.keys.guard === "passphrase" ? "change" : "set")
        }
        AppButton {
            text: root.keys.guard === "passphrase" ? qsTr("Keep in the keyring of this computer…") : qsTr("Keep in the keyring of this computer")
            visible: root.keys.guard !== "keyring"
            enabled: !root.keys.busy
            onClicked: {
                if (root.keys.guard === "passphrase")
                    dialog.ask("keyring");
                else
                    root.keys.keepInKeyring("");
            }
        }
        AppButton {
            text: qsTr("Keep in a plain file…")
            visible: root.guarded
            enabled: !root.keys.busy
            onClicked: dialog.ask("plain")
        }
    }
    Divider {
        visible: root.keys.lockable
        width: parent.width
    }
    FormField {
        label: qsTr("Lock the names")
        help: qsTr("Locked names leave the window. Texts that are kept as you type come back with them.")
        visible: root.keys.lockable
        width: parent.width

        Flow {
            width: parent.width
            spacing: Theme.px(8)

            AppComboBox {
                name: qsTr("Lock the names")
                model: root.waits.map(minutes => minutes > 0 ? qsTr("After %1 minutes without a touch").arg(minutes) : qsTr("Only when I ask"))
                currentIndex: Math.max(0, root.waits.indexOf(root.keys.lockAfter))
                width: Math.min(parent.width, Theme.px(320))
                onActivated: index => root.keys.lockAfter = root.waits[index]
            }
            AppButton {
                text: qsTr("Lock now")
                iconName: "lock"
                keyCap: "Ctrl L"
                onClicked: root.keys.lock()
            }
        }
    }
    Divider {
        visible: root.keys.movable
        width: parent.width
    }
    FormField {
        visible: root.keys.movable
        label: qsTr("Copy of the keys")
        help: qsTr("No backup holds the keys, and nothing opens the names without them. Keep a copy in a safe place, apart from the backups.")
        width: parent.width

        Flow {
            width: parent.width
            spacing: Theme.px(12)

            AppButton {
                text: qsTr("Copy the keys…")
                enabled: !root.session.locked && !root.keys.busy && root.keys.guard !== "absent" && root.keys.guard !== "unreadable"
                onClicked: {
                    copy.selectedFile = StandardPaths.writableLocation(StandardPaths.DocumentsLocation) + "/minutier-keys";
                    copy.open();
                }
            }
            Row {
                height: Theme.px(32)
                spacing: Theme.px(6)

                StateShape {
                    shape: root.keys.copied.length > 0 ? "ok" : "warn"
                    anchors.verticalCenter: parent.verticalCenter
                }
                AppText {
                    text: root.keys.copied.length > 0 ? qsTr("Last copied here: %1").arg(root.keys.copied) : qsTr("Not copied from this window yet")
                    color: root.keys.copied.length > 0 ? Theme.text2 : Theme.warn
                    wrapMode: Text.NoWrap
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
}
