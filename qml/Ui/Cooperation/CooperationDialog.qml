// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Presentation
import Minutier.Ui

/// A form about calls, mandates, initiatives or risks.
EntryDialog {
    id: root

    property alias form: form

    refusal: form.errorMessage
    refusedField: form.errorField
    onAboutToShow: form.clearError()

    CooperationForm {
        id: form
        session: root.session
    }
}
