// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// A seat on the half-circle; Tab goes from one to the next.
T.AbstractButton {
    id: control

    required property int number
    required property string title
    required property int sector
    required property string sectorLabel
    required property bool vacant
    property real ratio: 1
    property bool current: false

    implicitWidth: Math.round(44 * control.ratio)
    implicitHeight: implicitWidth
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Seat %1, %2, %3").arg(control.number).arg(control.title).arg(control.vacant ? qsTr("vacant") : control.sectorLabel)
    Accessible.selected: control.current
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()

    contentItem: SectorShape {
        sector: control.sector
        vacant: control.vacant
        label: control.number
        side: control.implicitWidth - 4
    }
    background: Rectangle {
        anchors.fill: parent
        anchors.margins: -5
        radius: width / 2
        color: control.hovered && !control.current ? Theme.hover : "transparent"
        border.width: 2
        border.color: control.current || control.visualFocus ? Theme.focus : "transparent"
    }
}
