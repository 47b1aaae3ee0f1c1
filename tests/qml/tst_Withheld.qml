// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Presentation
import Minutier.Ui
import "../../qml/Ui/Start"

/// Names that cannot be opened cannot be looked for: beyond the office nothing that people typed is shown then.
ScreenTest {
    id: root
    name: "Withheld"

    readonly property string passphrase: "four words of mine"

    RegisterListModel {
        id: decisions
        session: register
    }
    Navigation {
        id: places
        page: "decisions"
    }
    Component {
        id: area
        PageArea {
            session: register
            navigation: places
            width: 1000
            height: 700
        }
    }
    Component {
        id: banner
        UnlockBanner {
            session: register
            width: 1000
        }
    }

    function settled(): void {
        tryVerify(() => !register.keys.busy, 20000);
    }
    function init(): void {
        register.keys.setPassphrase("", root.passphrase, root.passphrase);
        settled();
        compare(register.keys.guard, "passphrase");
    }
    function cleanup(): void {
        settled();
        places.page = "decisions";
        accounts.become("coordinator");
    }
    function test_a_donor_sees_no_page_until_the_names_are_open(): void {
        accounts.look("donor");
        verify(register.locked);
        verify(register.withheld.includes("passphrase"));
        verify(decisions.count > 0);
        compare(decisions.at(0, "title"), "");
        const shown = createTemporaryObject(area, root);
        verify(shown.withheld);
        verify(holds(shown, "Nothing can be shown here yet"));
        verify(!holds(shown, "Decisions"));
        verify(holds(createTemporaryObject(banner, root), "What people typed may hold names."));
        register.keys.unlock(root.passphrase);
        settled();
        compare(register.withheld, "");
        verify(decisions.at(0, "title").length > 0);
        verify(!holds(shown, "Nothing can be shown here yet"));
    }
    function test_the_check_and_the_settings_stay_open_to_a_donor(): void {
        accounts.look("donor");
        const shown = createTemporaryObject(area, root);
        mouseClick(button(shown, "Check the whole record"));
        compare(places.page, "verify");
        verify(!shown.withheld);
        places.page = "settings";
        verify(!shown.withheld);
    }
    function test_the_office_reads_what_was_typed_while_names_are_locked(): void {
        accounts.look("coordinator");
        verify(register.locked);
        compare(register.withheld, "");
        verify(decisions.at(0, "title").length > 0);
    }
}
