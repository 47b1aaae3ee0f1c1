// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Presentation
import Minutier.Ui

/// A form about people, consents, periods or incidents.
EntryDialog {
    id: root

    property alias form: form

    keepsTyped: false
    refusal: form.errorMessage
    refusedField: form.errorField
    onAboutToShow: form.clearError()

    CareForm {
        id: form
        session: root.session
    }
}
