// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Who sits on the committee, by sector, and by which rules it works.
Page {
    id: root

    required property Session session
    required property Navigation navigation
    property string seatId: ""
    readonly property bool wide: !Theme.oneColumn
    readonly property int planWidth: root.wide ? Math.round((root.breadth - Theme.px(24)) * 0.61) : root.breadth

    function show(row: int): void {
        root.seatId = seats.at(row, "seatId") ?? "";
    }

    title: root.session.committeeName
    facts: committee.termsSince
    actions: [
        AppButton {
            text: qsTr("People")
            iconName: "system-users"
            visible: root.session.office
            onClicked: root.navigation.go("people")
        },
        AppButton {
            text: qsTr("Change the terms…")
            iconName: "document-edit"
            visible: root.session.may.AdoptTerms
            onClicked: terms.open()
        },
        AppButton {
            text: qsTr("Fill a seat…")
            iconName: "list-add"
            kind: "primary"
            visible: root.session.may.AppointMember
            enabled: seats.count > 0
            onClicked: {
                if (root.seatId.length === 0)
                    root.show(Math.max(0, seats.firstVacant()));
                holder.show(root.seatId);
            }
        }
    ]

    SeatListModel {
        id: seats
        session: root.session
    }
    CommitteeView {
        id: committee
        session: root.session
    }
    AppScroll {
        anchors.fill: parent
        gutter: Theme.px(24)

        EmptyState {
            visible: root.session.committeeId.length === 0
            iconName: "system-users"
            title: qsTr("This project has no committee yet")
            sentence: qsTr("Form it, state its terms and seats, and plan the first session; it takes a quarter of an hour.")
            action: root.session.may.StartProject ? qsTr("Begin") : ""
            width: root.breadth
            onActionClicked: root.navigation.go("new-register")
        }
        Grid {
            visible: root.session.committeeId.length > 0
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.px(24)
            rowSpacing: Theme.px(16)

            Column {
                spacing: Theme.px(16)
                width: root.planWidth

                Card {
                    title: qsTr("Seats by sector")
                    note: qsTr("%n seat(s)", "", seats.count)
                    width: parent.width
                    visible: seats.count > 0

                    HalfCircle {
                        width: parent.width
                        seats: seats
                        filled: committee.filled
                        currentRow: seats.count > 0 ? seats.rowOf(root.seatId) : -1
                        onPicked: row => root.show(row)
                    }
                }
                TermsCard {
                    committee: committee
                    width: parent.width
                }
                BalanceCard {
                    committee: committee
                    width: parent.width
                    visible: committee.filled > 0
                }
            }
            SeatListCard {
                session: root.session
                seats: seats
                seatId: root.seatId
                width: root.wide ? root.breadth - root.planWidth - Theme.px(24) : root.breadth
                onPicked: row => root.show(row)
                onHolderWanted: holder.show(root.seatId)
                onSeatWanted: seat.open()
            }
        }
    }

    HolderDialog {
        id: holder
        session: root.session
        seats: seats
    }
    SeatDialog {
        id: seat
        session: root.session
    }
    TermsDialog {
        id: terms
        session: root.session
    }
}
