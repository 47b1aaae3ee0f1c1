// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The project, the way to anything, the language, and whether all is saved.
Rectangle {
    id: root

    required property Session session
    required property Navigation navigation

    signal paletteWanted

    implicitHeight: Theme.px(Theme.scale >= 2 ? 36 : 48)
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.px(Theme.oneColumn ? 16 : 24)
        anchors.rightMargin: Theme.px(Theme.oneColumn ? 16 : 24)
        spacing: Theme.px(16)

        ProjectSwitcher {
            session: root.session
            Layout.maximumWidth: root.width * 0.42
        }
        Item {
            Layout.fillWidth: true
        }
        AppButton {
            id: search
            text: Theme.oneColumn ? "" : qsTr("Go to… or do…")
            iconName: "edit-find"
            keyCap: Theme.oneColumn ? "" : "Ctrl K"
            hint: qsTr("Go to anything, do anything")
            enabled: root.session.withheld.length === 0
            tint: Theme.text2
            onClicked: root.paletteWanted()
        }
        Item {
            Layout.fillWidth: true
        }
        Tag {
            text: root.session.exampleTag
            visible: root.session.exampleTag.length > 0 && !Theme.oneColumn
        }
        LanguageSwitch {
            session: root.session
        }
        Row {
            id: saved
            spacing: Theme.px(6)
            Accessible.role: Accessible.StaticText
            Accessible.name: words.text

            Icon {
                readonly property bool lost: root.session.saveError.length > 0

                name: root.session.locked ? "lock" : !root.session.mayWrite ? "password-show-on" : lost ? "shape-late" : "shape-ok"
                color: root.session.mayWrite && lost ? Theme.late : Theme.text2
                side: root.session.mayWrite ? Theme.px(12) : Theme.iconSize
                anchors.verticalCenter: parent.verticalCenter
            }
            AppText {
                id: words
                text: root.session.locked ? qsTr("Locked") : !root.session.mayWrite ? qsTr("Read only") : root.session.saveError.length > 0 ? qsTr("Not saved") : qsTr("Saved")
                role: "small"
                quiet: true
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
    }
    Divider {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
