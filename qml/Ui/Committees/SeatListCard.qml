// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The seats in words, by sector: who holds each, and how much of it is shown elsewhere.
Card {
    id: root

    required property Session session
    required property SeatListModel seats
    property string seatId: ""

    signal picked(int row)
    signal holderWanted
    signal seatWanted

    title: qsTr("%n seat(s)", "", root.seats.count)
    link: root.session.may.AddSeat ? qsTr("Add a seat…") : ""
    linkIcon: "list-add"
    onLinkClicked: root.seatWanted()

    EmptyState {
        visible: root.seats.count === 0
        iconName: "system-users"
        title: qsTr("No seat yet")
        sentence: qsTr("Add the seats the terms of reference provide for, vacant or not.")
        action: root.session.may.AddSeat ? qsTr("Add a seat…") : ""
        width: parent.width
        onActionClicked: root.seatWanted()
    }
    Repeater {
        model: root.seats

        Column {
            id: entry
            required property int index
            required property string seatId
            required property int number
            required property string title
            required property int sector
            required property string sectorLabel
            required property bool vacant
            required property string holders
            required property string note
            required property bool shielded
            readonly property bool opens: index === 0 || root.seats.at(index - 1, "sector") !== sector

            width: parent.width

            Rectangle {
                visible: entry.opens
                x: 1
                width: parent.width - 2
                height: Theme.px(28)
                color: Theme.sunken

                SectorShape {
                    id: mark
                    sector: entry.sector
                    side: Theme.px(12)
                    x: Theme.px(16)
                    anchors.verticalCenter: parent.verticalCenter
                }
                AppText {
                    text: entry.sectorLabel
                    role: "smallBold"
                    x: Theme.px(36)
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.role: Accessible.Heading
                }
            }
            ListRow {
                id: row
                selected: root.seatId === entry.seatId
                last: entry.index === root.seats.count - 1 && !details.visible
                width: parent.width
                implicitHeight: Math.max(Theme.px(36), words.implicitHeight + Theme.px(16))
                Accessible.name: qsTr("Seat %1, %2, %3").arg(entry.number).arg(entry.title).arg(entry.note)
                onClicked: root.picked(entry.index)

                AppText {
                    text: entry.number
                    quiet: true
                    width: Theme.px(20)
                    horizontalAlignment: Text.AlignRight
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }
                AppText {
                    id: words
                    text: entry.title
                    color: entry.vacant ? Theme.text2 : Theme.text
                    font: row.selected ? Theme.bodyBold : Theme.body
                    x: Theme.px(30)
                    width: parent.width - x - note.width - Theme.px(12)
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }
                Row {
                    id: note
                    spacing: Theme.px(6)
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter

                    Icon {
                        name: entry.shielded ? "view-private" : ""
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    AppText {
                        text: entry.note
                        role: "small"
                        quiet: true
                        wrapMode: Text.NoWrap
                        anchors.verticalCenter: parent.verticalCenter
                        Accessible.ignored: true
                    }
                }
            }
            Column {
                id: details
                visible: row.selected
                x: Theme.px(46)
                width: parent.width - x - Theme.px(16)
                topPadding: Theme.px(8)
                bottomPadding: Theme.px(12)
                spacing: Theme.px(8)

                AppText {
                    text: entry.holders
                    quiet: true
                    width: parent.width
                    visible: text.length > 0
                }
                AppButton {
                    text: entry.vacant ? qsTr("Fill this seat…") : qsTr("Holders and visibility…")
                    visible: root.session.may.AppointMember
                    implicitHeight: Theme.px(28)
                    onClicked: root.holderWanted()
                }
            }
        }
    }
    AppText {
        text: qsTr("Seats marked with a shield are shown by sector elsewhere; the total stays %1.").arg(root.seats.count)
        role: "small"
        quiet: true
        visible: root.seats.count > 0
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(12)
        bottomPadding: Theme.px(12)
    }
}
