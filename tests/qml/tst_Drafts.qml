// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Presentation
import Minutier.Ui

ScreenTest {
    id: root
    name: "What is being typed"

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
    AgendaListModel {
        id: points
        session: register
        meetingId: next.meetingId
    }
    MeetingView {
        id: next
        session: register
    }
    Component {
        id: point
        AgendaItemDialog {
            session: register
            agenda: points
        }
    }

    function opened(form: Component): Item {
        const one = createTemporaryObject(form, root);
        one.begin();
        return one;
    }
    function shown(dialog: Component): QtObject {
        const one = createTemporaryObject(dialog, root);
        one.begin();
        tryVerify(() => one.opened);
        return one;
    }
    function press(item: Item, key: int): void {
        item.forceActiveFocus();
        keyClick(key);
    }
    function cleanup(): void {
        register.dropDraft("decide/a-point");
        register.dropDraft("point/" + next.meetingId);
    }

    function test_a_point_to_add_comes_back_as_it_was_left(): void {
        const left = shown(point);
        type(field(left.contentItem, "Title"), "The budget");
        press(field(left.contentItem, "What for"), Qt.Key_Down);
        type(field(left.contentItem, "Minutes"), "25");
        type(field(left.contentItem, "Paper expected"), "The table");
        left.destroy();
        const found = shown(point).contentItem;
        compare(field(found, "Title").text, "The budget");
        compare(field(found, "What for").currentText, "Discussion");
        compare(field(found, "Minutes").text, "25");
        compare(field(found, "Paper expected").text, "The table");
    }
    function test_a_point_that_was_added_is_no_longer_a_draft(): void {
        const dialog = shown(point);
        const before = points.count;
        type(field(dialog.contentItem, "Title"), "The budget");
        dialog.confirmed();
        compare(points.count, before + 1);
        tryVerify(() => !dialog.visible);
        dialog.begin();
        compare(field(dialog.contentItem, "Title").text, "");
        compare(field(dialog.contentItem, "Minutes").text, "15");
    }
    function test_a_point_of_the_agenda_is_shown_as_it_is_kept(): void {
        const dialog = shown(point);
        type(field(dialog.contentItem, "Title"), "The budget");
        dialog.close();
        tryVerify(() => !dialog.visible);
        dialog.show(points.at(0, "itemId"), { title: "Another", kind: 0, minutes: 5, paper: "" });
        compare(field(dialog.contentItem, "Title").text, "Another");
    }
    function test_a_decision_comes_back_as_it_was_left(): void {
        const left = opened(decide);
        type(field(left, "Text of the decision"), "Adopt the plan.");
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
