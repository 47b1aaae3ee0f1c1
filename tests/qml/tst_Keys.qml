// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Presentation
import Minutier.Ui
import "../../qml/Ui/Start"

ScreenTest {
    id: root
    name: "Keys and names"

    readonly property string passphrase: "four words of mine"
    readonly property RegisterKeys keys: register.keys

    SeatListModel {
        id: seats
        session: register
    }
    Component {
        id: card
        KeysCard {
            session: register
            width: 640
        }
    }
    Component {
        id: ask
        PassphraseDialog {
            session: register
        }
    }
    Component {
        id: banner
        UnlockBanner {
            session: register
            width: 1000
        }
    }
    Component {
        id: watch
        IdleWatch {}
    }

    function settled(): void {
        tryVerify(() => !root.keys.busy, 20000);
    }
    function putBehind(): void {
        root.keys.setPassphrase("", root.passphrase, root.passphrase);
        settled();
        compare(root.keys.guard, "passphrase");
    }
    function holders(): string {
        let told = "";
        for (let row = 0; row < seats.count; ++row)
            told += seats.at(row, "holders") + "\n";
        return told;
    }
    function cleanup(): void {
        settled();
        if (register.locked)
            root.keys.unlock(root.passphrase);
        settled();
        if (root.keys.guard === "passphrase")
            root.keys.keepInFile(root.passphrase);
        settled();
        register.dropDraft("a/draft");
        root.keys.lockAfter = 15;
    }

    function test_a_plain_file_is_warned_of_in_words(): void {
        const shown = createTemporaryObject(card, root);
        verify(holds(shown, "In a plain file"));
        verify(holds(shown, "Whoever can read this folder can read the names."));
        verify(!button(shown, "Lock now").visible);
        verify(!root.keys.lockable);
    }
    function test_a_passphrase_is_set_in_the_dialog(): void {
        const dialog = createTemporaryObject(ask, root);
        dialog.ask("set");
        tryVerify(() => dialog.opened);
        verify(!field(dialog.contentItem, "The passphrase now").visible);
        type(field(dialog.contentItem, "New passphrase"), root.passphrase);
        type(field(dialog.contentItem, "Once more"), root.passphrase);
        dialog.confirmed();
        tryVerify(() => !dialog.visible, 20000);
        compare(root.keys.guard, "passphrase");
        const shown = createTemporaryObject(card, root);
        verify(holds(shown, "Behind a passphrase"));
        verify(button(shown, "Lock now").visible);
    }
    function test_two_that_differ_are_told_and_nothing_typed_is_lost(): void {
        const dialog = createTemporaryObject(ask, root);
        dialog.ask("set");
        tryVerify(() => dialog.opened);
        type(field(dialog.contentItem, "New passphrase"), root.passphrase);
        type(field(dialog.contentItem, "Once more"), "something else");
        dialog.confirmed();
        compare(root.keys.errorField, "again");
        verify(holds(dialog.contentItem, "Type the same passphrase as above."));
        verify(dialog.visible);
        compare(field(dialog.contentItem, "New passphrase").text, root.passphrase);
        compare(root.keys.guard, "file");
    }
    function test_a_short_one_is_refused(): void {
        root.keys.setPassphrase("", "short", "short");
        compare(root.keys.errorField, "passphrase");
        compare(root.keys.guard, "file");
        verify(root.keys.strengthOf("short").includes("7 more"));
    }
    function test_a_change_asks_for_the_one_that_holds_now(): void {
        putBehind();
        root.keys.setPassphrase("not the one it is", "another sentence", "another sentence");
        settled();
        compare(root.keys.errorField, "current");
        root.keys.keepInFile("not the one it is");
        settled();
        compare(root.keys.guard, "passphrase");
    }
    function test_locked_names_leave_the_page_and_come_back(): void {
        const before = holders();
        putBehind();
        compare(holders(), before);
        root.keys.lock();
        verify(register.locked);
        verify(!register.mayWrite);
        verify(holders() !== before);
        root.keys.unlock(root.passphrase);
        settled();
        verify(!register.locked);
        verify(register.mayWrite);
        compare(holders(), before);
    }
    function test_the_banner_opens_them_and_keeps_the_focus_on_a_wrong_passphrase(): void {
        putBehind();
        root.keys.lock();
        const shown = createTemporaryObject(banner, root);
        verify(shown.visible);
        shown.begin();
        const typed = field(shown, "Passphrase");
        verify(typed.activeFocus);
        compare(typed.echoMode, TextInput.Password);
        type(typed, "not the one it is");
        keyClick(Qt.Key_Return);
        settled();
        verify(register.locked);
        verify(holds(shown, "That is not the passphrase of these keys."));
        verify(typed.activeFocus);
        type(typed, root.passphrase);
        compare(root.keys.errorMessage, "");
        keyClick(Qt.Key_Return);
        settled();
        verify(!register.locked);
        verify(!shown.visible);
        compare(typed.text, "");
    }
    function test_what_was_typed_survives_the_lock_unread(): void {
        register.keepDraft("a/draft", "Ana Reyes asks for the floor");
        putBehind();
        root.keys.lock();
        compare(register.draft("a/draft"), "");
        register.keepDraft("a/draft", "");
        register.keepDraft("a/draft", "over it");
        root.keys.unlock(root.passphrase);
        settled();
        compare(register.draft("a/draft"), "Ana Reyes asks for the floor");
    }
    function test_how_long_is_kept(): void {
        compare(root.keys.lockAfter, 15);
        root.keys.lockAfter = 0;
        compare(root.keys.lockAfter, 0);
        root.keys.lockAfter = 60;
        compare(root.keys.lockAfter, 60);
    }
    function test_nobody_at_the_window_is_noticed_and_a_touch_puts_it_off(): void {
        let told = 0;
        const watched = createTemporaryObject(watch, root);
        watched.idle.connect(() => ++told);
        watched.limit = 600;
        for (let times = 0; times < 5; ++times) {
            wait(250);
            keyClick(Qt.Key_Shift);
        }
        compare(told, 0);
        tryVerify(() => told > 0, 5000);
        watched.limit = 0;
    }
    function test_a_copy_is_remembered_by_its_day(): void {
        compare(root.keys.copied, "");
        root.keys.copyTo("file://" + register.folder + "/copy-of-the-keys", "", "");
        settled();
        verify(root.keys.copied.length > 0);
        register.dropDraft("keys-copied");
    }
}
