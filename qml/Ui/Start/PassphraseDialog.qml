// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// Asks for the passphrases that a move of the keys needs; what was typed stays until the move is done.
AppDialog {
    id: root

    required property Session session
    /// set, change, plain, keyring or copy.
    property string purpose: "set"
    property url file: ""
    readonly property bool asksCurrent: root.session.keys.guard === "passphrase"
    readonly property bool asksFresh: root.purpose === "set" || root.purpose === "change" || root.purpose === "copy"
    readonly property var steps: ({
            "set": root.setPassphrase,
            "change": root.setPassphrase,
            "plain": () => root.session.keys.keepInFile(current.text),
            "keyring": () => root.session.keys.keepInKeyring(current.text),
            "copy": () => root.session.keys.copyTo(root.file, fresh.text, again.text)
        })

    function ask(purpose: string): void {
        root.purpose = purpose;
        root.open();
        (root.asksCurrent ? current : fresh).forceActiveFocus();
    }
    function setPassphrase(): void {
        root.session.keys.setPassphrase(current.text, fresh.text, again.text);
    }
    function go(): void {
        root.steps[root.purpose]();
    }
    function errorOf(field: string): string {
        return root.session.keys.errorField === field ? root.session.keys.errorMessage : "";
    }

    title: ({
            "set": qsTr("Set a passphrase"),
            "change": qsTr("Change the passphrase"),
            "plain": qsTr("Keep the keys in a plain file"),
            "keyring": qsTr("Keep the keys in the keyring"),
            "copy": qsTr("A passphrase for the copy")
        })[root.purpose]
    sentence: ({
            "set": qsTr("The names then open with it alone. Nobody can find it again: write it down and keep it in a safe place, apart from this computer."),
            "change": qsTr("The keys stay the same: whoever has an older copy of them and its passphrase still opens the names."),
            "plain": qsTr("Whoever can read the folder of the register can then read the names."),
            "keyring": qsTr("The names then open with your session on this computer, and nowhere else. Copy the keys first."),
            "copy": qsTr("Only this computer opens the keys as they are. The copy opens anywhere with the passphrase you choose here.")
        })[root.purpose]
    confirm: root.session.keys.busy ? qsTr("One moment…") : root.purpose === "copy" ? qsTr("Copy") : root.asksFresh ? qsTr("Set the passphrase") : qsTr("Move the keys")
    danger: root.purpose === "plain"
    confirmEnabled: !root.session.keys.busy && (!root.asksCurrent || current.text.length > 0) && (!root.asksFresh || fresh.text.length > 0)
    reason: root.session.keys.busy ? "" : qsTr("Type the passphrase first.")
    error: root.session.keys.errorField.length === 0 ? root.session.keys.errorMessage : ""
    onConfirmed: root.go()
    onClosed: {
        current.clear();
        fresh.clear();
        again.clear();
        root.session.keys.clearError();
    }

    Connections {
        target: root.session.keys
        function onDone(): void {
            root.close();
        }
    }
    FormField {
        label: qsTr("The passphrase now")
        error: root.errorOf("current")
        visible: root.asksCurrent
        width: parent.width

        PassphraseField {
            id: current
            name: qsTr("The passphrase now")
            wrong: root.errorOf("current").length > 0
            width: parent.width
            onAccepted: if (root.confirmEnabled) root.go()
        }
    }
    FormField {
        label: qsTr("New passphrase")
        help: root.session.keys.strengthOf(fresh.text)
        error: root.errorOf("passphrase")
        visible: root.asksFresh
        width: parent.width

        PassphraseField {
            id: fresh
            name: qsTr("New passphrase")
            wrong: root.errorOf("passphrase").length > 0
            width: parent.width
            onTextEdited: root.session.keys.clearError()
        }
    }
    FormField {
        label: qsTr("Once more")
        error: root.errorOf("again")
        visible: root.asksFresh
        width: parent.width

        PassphraseField {
            id: again
            name: qsTr("Once more")
            wrong: root.errorOf("again").length > 0
            width: parent.width
            onTextEdited: root.session.keys.clearError()
            onAccepted: if (root.confirmEnabled) root.go()
        }
    }
}
