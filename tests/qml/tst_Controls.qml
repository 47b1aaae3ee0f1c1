// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Minutier.Controls

TestCase {
    id: root
    name: "The controls"
    when: windowShown
    width: 800
    height: 600
    visible: true

    SignalSpy {
        id: spy
    }
    Component {
        id: button
        AppButton {
            text: "Keep"
        }
    }
    Component {
        id: date
        DateField {
            name: "Day"
        }
    }
    Component {
        id: dialog
        AppDialog {
            title: "Cancel the session?"
            confirm: "Cancel it"
            danger: true
        }
    }
    Component {
        id: combo
        AppComboBox {
            name: "Form"
            model: ["In person", "On line", "Hybrid"]
        }
    }
    Component {
        id: card
        Card {
            title: "Title"
            width: 300
            AppText {
                text: "A text long enough to wrap over two lines in a card this narrow, or three."
                width: parent.width
            }
        }
    }

    function made(component: Component): QtObject {
        return createTemporaryObject(component, root);
    }
    function test_a_button_answers_to_space_and_enter(): void {
        const one = made(button);
        spy.target = one;
        spy.signalName = "clicked";
        spy.clear();
        one.forceActiveFocus();
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        compare(spy.count, 2);
    }
    function test_a_day_can_be_typed(): void {
        const field = made(date);
        field.text = "2021-07-08";
        compare(field.chosen.getMonth(), 6);
        field.text = "2021-02-31";
        verify(isNaN(field.chosen.getTime()));
    }
    function test_the_safe_button_of_a_dangerous_dialog_has_the_focus(): void {
        const asked = made(dialog);
        spy.target = asked;
        spy.signalName = "confirmed";
        spy.clear();
        asked.open();
        tryVerify(() => asked.opened);
        keyClick(Qt.Key_Space);
        tryVerify(() => !asked.visible);
        compare(spy.count, 0);
    }
    function test_escape_closes_a_dialog_without_confirming(): void {
        const asked = made(dialog);
        asked.open();
        tryVerify(() => asked.opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !asked.visible);
    }
    function test_a_choice_is_made_with_the_arrows(): void {
        const choice = made(combo);
        choice.forceActiveFocus();
        keyClick(Qt.Key_Down);
        compare(choice.currentText, "On line");
    }
    function test_a_card_is_as_high_as_its_text(): void {
        const one = made(card);
        waitForRendering(one);
        verify(one.implicitHeight > 44 + 2 * 14);
    }
}
