// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// A document: its title over number, form and size; its session, its readers, its day.
ListRow {
    id: root

    required property string documentId
    required property string reference
    required property string title
    required property string fileName
    required property string kindWord
    required property string audience
    required property string size
    required property string added
    required property string meeting
    property bool mayWrite: false
    readonly property bool wide: !Theme.oneColumn
    readonly property int tail: root.wide ? Theme.px(320) : more.width + Theme.px(8)

    signal saveWanted
    signal retireWanted

    implicitHeight: Math.max(Theme.px(52), words.implicitHeight + Theme.px(16))
    Accessible.name: [root.reference, root.title, root.kindWord, root.size, root.meeting, root.audience, root.added].filter(one => one.length > 0).join(", ")
    onClicked: root.saveWanted()

    Column {
        id: words
        width: parent.width - root.tail
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            text: root.title
            width: parent.width
            elide: Text.ElideRight
            wrapMode: root.wide ? Text.NoWrap : Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            text: [root.reference, root.kindWord, root.fileName, root.size].concat(root.wide ? [] : [root.audience, root.added]).filter(one => one.length > 0).join(" · ")
            role: "small"
            quiet: true
            width: parent.width
            elide: Text.ElideRight
            wrapMode: root.wide ? Text.NoWrap : Text.Wrap
            Accessible.ignored: true
        }
    }
    AppText {
        text: root.meeting
        role: "small"
        quiet: true
        visible: root.wide
        x: parent.width - root.tail + Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    Tag {
        text: root.audience
        visible: root.wide
        x: parent.width - root.tail + Theme.px(96)
        anchors.verticalCenter: parent.verticalCenter
    }
    AppText {
        text: root.added
        role: "small"
        quiet: true
        visible: root.wide
        anchors.right: more.left
        anchors.rightMargin: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    MenuButton {
        id: more
        kind: "quiet"
        hint: qsTr("More about %1").arg(root.reference)
        choices: root.mayWrite ? [qsTr("Save a copy…"), qsTr("Take out of the list")] : [qsTr("Save a copy…")]
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        onPicked: index => index === 0 ? root.saveWanted() : root.retireWanted()
    }
}
