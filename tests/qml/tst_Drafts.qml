// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Minutier.Presentation
import Minutier.Ui

TestCase {
    id: root
    name: "What is being typed"
    when: windowShown
    width: 1280
    height: 800
    visible: true

    AttendanceListModel {
        id: attendance
        session: register
    }
    Component {
        id: decide
        DecideForm {
            session: register
            meetingId: ""
            itemId: "a-point"
            people: attendance
            width: 800
        }
    }

    /// The field people know by a name.
    function field(item: Item, name: string): Item {
        if (item.name === name)
            return item;
        let found = null;
        for (let index = 0; index < item.children.length && !found; ++index)
            found = field(item.children[index], name);
        return found;
    }
    function opened(form: Component): Item {
        const one = createTemporaryObject(form, root);
        one.begin();
        return one;
    }
    function press(item: Item, key: int): void {
        item.forceActiveFocus();
        keyClick(key);
    }
    function cleanup(): void {
        register.dropDraft("decide/a-point");
    }

    function test_a_decision_comes_back_as_it_was_left(): void {
        const left = opened(decide);
        field(left, "Text of the decision").text = "Adopt the plan.";
        press(field(left, "Nature"), Qt.Key_Down);
        press(field(left, "Adopted by"), Qt.Key_Down);
        left.destroy();
        const found = opened(decide);
        compare(field(found, "Text of the decision").text, "Adopt the plan.");
        compare(field(found, "Nature").currentText, "Validation");
        compare(field(found, "Adopted by").currentText, "Vote");
    }
    function test_the_outcome_of_a_decision_comes_back(): void {
        const left = opened(decide);
        press(field(left, "Outcome"), Qt.Key_End);
        compare(field(left, "Outcome").currentText, "Rejected");
        left.destroy();
        compare(field(opened(decide), "Outcome").currentText, "Rejected");
    }
    function test_the_outcome_comes_back_once_the_last_condition_is_taken_out(): void {
        const left = opened(decide);
        press(field(left, "Outcome"), Qt.Key_Down);
        left.conditions = [{ text: "Prove it", owner: "", due: "" }];
        left.destroy();
        const found = opened(decide);
        compare(found.conditions.length, 1);
        found.conditions = [];
        compare(field(found, "Outcome").currentText, "Deferred");
    }
}
