// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// A form whose lines keep what is typed until it is entered, each with the rule that refused it.
AppDialog {
    id: root

    required property Session session
    /// Names what is kept of this form.
    required property string draft
    /// Whether what is typed is kept beside the register until it is entered. What is sealed there is not: it stays in
    /// the form while the page is shown.
    property bool keepsTyped: true
    /// The rule that refused the form, and the field it is about.
    property string refusal: ""
    property string refusedField: ""
    /// Fields that show their refusal themselves.
    property var placed: []

    /// What was kept of the lines is to be shown, or forgotten.
    signal recalled
    signal forgotten

    function finish(said: string): void {
        root.forgotten();
        root.session.say(said, true);
        root.close();
    }

    error: root.placed.includes(root.refusedField) ? "" : root.refusal
    onAboutToShow: root.recalled()
}
