// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A mandate on the time line: what it is for, its state, its partner and country, and its period as a bar.
ListRow {
    id: root

    required property string mandateId
    required property string reference
    required property string objective
    required property string countryName
    required property string partner
    required property string volunteer
    required property string period
    required property string stateWord
    required property string shape
    required property bool hasBar
    required property real from
    required property real until
    required property real done
    property var years: []
    property real today: -1
    property int labels: 0
    property int track: 0
    property bool stacked: false
    readonly property bool late: root.shape === "late"
    readonly property color ink: root.late ? Theme.late : root.shape === "warn" ? Theme.warn : root.shape === "planned" || root.shape === "draft" ? Theme.borderStrong : Theme.accent
    readonly property color ground: root.late ? Theme.lateSoft : root.shape === "warn" ? Theme.warnSoft : root.shape === "progress" || root.shape === "ok" ? Theme.accentSoft : Theme.surface

    leftPadding: 0
    rightPadding: 0
    implicitHeight: root.stacked ? words.implicitHeight + Theme.px(44) : Math.max(Theme.px(44), words.implicitHeight + Theme.px(16))
    Accessible.name: [root.reference, root.objective, root.stateWord, root.period, root.countryName, root.partner, root.volunteer].filter(one => one.length > 0).join(", ")

    Column {
        id: words
        x: Theme.px(16)
        y: root.stacked ? Theme.px(10) : (parent.height - height) / 2
        width: (root.stacked ? parent.width : root.labels) - Theme.px(root.stacked ? 32 : 24)

        AppText {
            text: root.objective
            font: root.selected ? Theme.bodyBold : Theme.body
            width: parent.width
            elide: root.stacked ? Text.ElideNone : Text.ElideRight
            maximumLineCount: root.stacked ? 20 : 3
            Accessible.ignored: true
        }
        Item {
            width: parent.width
            implicitHeight: detail.implicitHeight

            StateShape {
                id: mark
                shape: root.shape
                y: Theme.px(2)
            }
            AppText {
                id: detail
                text: root.stateWord + " · " + root.countryName
                role: "small"
                color: Theme.inkOf(root.shape)
                x: mark.width + Theme.px(4)
                width: parent.width - x
                Accessible.ignored: true
            }
        }
        AppText {
            text: root.partner
            role: "small"
            quiet: true
            visible: root.partner.length > 0
            width: parent.width
            Accessible.ignored: true
        }
    }
    Repeater {
        model: root.years

        Rectangle {
            required property var modelData

            x: root.labels + modelData.from * root.track
            y: root.stacked ? root.height - height : 0
            width: 1
            height: root.stacked ? Theme.px(36) : root.height
            color: Theme.border
        }
    }
    Rectangle {
        x: root.labels + root.today * root.track
        y: root.stacked ? root.height - height : 0
        width: 2
        height: root.stacked ? Theme.px(36) : root.height
        color: Theme.text
        visible: root.today >= 0
        z: 1
    }
    Rectangle {
        x: root.labels + root.from * root.track
        y: root.stacked ? root.height - Theme.px(26) : (root.height - height) / 2
        width: Math.max(Theme.px(6), (root.until - root.from) * root.track)
        height: Theme.px(16)
        radius: 3
        visible: root.hasBar
        color: root.ground
        border.width: 1
        border.color: root.ink

        Rectangle {
            width: parent.width * root.done
            height: parent.height
            radius: 3
            color: root.ink
        }
    }
}
