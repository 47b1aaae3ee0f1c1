// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// New terms of reference from a day on; the earlier ones stay for the sessions held under them.
AppDialog {
    id: root

    required property Session session

    title: qsTr("Change the terms of reference")
    sentence: qsTr("Sessions held before that day keep the terms they were held under.")
    confirm: qsTr("Put in force")
    confirmEnabled: from.text.length > 0
    reason: qsTr("Say from which day first.")
    error: ["valid_from", "quorum_seats", "quorum_sectors", "notice_days"].includes(committee.errorField) ? "" : committee.errorMessage
    onConfirmed: {
        if (!committee.adoptTerms(from.text, period.currentIndex, Number(often.text), Number(notice.text), seats.text, sectors.text))
            return;
        root.session.say(qsTr("New terms in force."), true);
        root.close();
    }
    onAboutToShow: {
        committee.clearError();
        from.forceActiveFocus();
    }

    function errorOf(field: string): string {
        return committee.errorField === field ? committee.errorMessage : "";
    }

    CommitteeView {
        id: committee
        session: root.session
    }
    FormField {
        label: qsTr("In force from")
        error: root.errorOf("valid_from")
        width: parent.width

        DateField {
            id: from
            name: qsTr("In force from")
            width: parent.width
        }
    }
    FormField {
        label: qsTr("The committee meets")
        width: parent.width

        AppComboBox {
            id: period
            name: qsTr("The committee meets")
            model: [qsTr("No rule"), qsTr("In every twelve months"), qsTr("In each project year"), qsTr("In each calendar year")]
            currentIndex: 1
            width: parent.width
        }
    }
    Row {
        spacing: Theme.px(12)
        width: parent.width

        FormField {
            label: qsTr("Sessions, at least")
            width: (parent.width - parent.spacing) / 2

            AppTextField {
                id: often
                name: qsTr("Sessions, at least")
                text: "1"
                width: parent.width
                validator: IntValidator {
                    bottom: 1
                    top: 52
                }
            }
        }
        FormField {
            label: qsTr("Days of notice")
            error: root.errorOf("notice_days")
            width: (parent.width - parent.spacing) / 2

            AppTextField {
                id: notice
                name: qsTr("Days of notice")
                text: "15"
                width: parent.width
                validator: IntValidator {
                    bottom: 0
                    top: 365
                }
            }
        }
    }
    Row {
        spacing: Theme.px(12)
        width: parent.width

        FormField {
            label: qsTr("Quorum, in seats")
            help: qsTr("Empty: no rule.")
            error: root.errorOf("quorum_seats")
            width: (parent.width - parent.spacing) / 2

            AppTextField {
                id: seats
                name: qsTr("Quorum, in seats")
                width: parent.width
                validator: IntValidator {
                    bottom: 1
                    top: 1000
                }
            }
        }
        FormField {
            label: qsTr("Quorum, in sectors")
            help: qsTr("Empty: no rule.")
            error: root.errorOf("quorum_sectors")
            width: (parent.width - parent.spacing) / 2

            AppTextField {
                id: sectors
                name: qsTr("Quorum, in sectors")
                width: parent.width
                validator: IntValidator {
                    bottom: 1
                    top: 10
                }
            }
        }
    }
}
