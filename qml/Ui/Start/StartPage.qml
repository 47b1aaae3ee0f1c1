// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The first page: begin a register, look at the example, or open a folder.
Page {
    id: root

    required property Session session
    required property Navigation navigation
    readonly property int column: Math.min(root.breadth, Theme.px(560))

    error: opening.errorMessage.length > 0 ? opening.errorMessage : root.session.openingError

    RegisterOpening {
        id: opening
        session: root.session
    }
    FolderDialog {
        id: folder
        title: qsTr("Open the folder of a register")
        onAccepted: opening.openFolder(selectedFolder)
    }
    AppScroll {
        anchors.fill: parent
        gutter: Theme.px(24)

        Column {
            x: (root.breadth - width) / 2
            width: root.column
            spacing: Theme.px(16)
            topPadding: Theme.px(Theme.oneColumn ? 0 : 48)

            Row {
                spacing: Theme.px(12)

                Icon {
                    name: "minutier"
                    color: Theme.accent
                    side: Theme.px(40)
                }
                AppText {
                    text: "Minutier"
                    role: "title"
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.role: Accessible.Heading
                }
            }
            AppText {
                text: qsTr("The register of your steering committee: who sits on it, what it decided, on what, and what became of it.")
                width: parent.width
            }
            BeginCard {
                opening: opening
                width: parent.width
            }
            StartChoice {
                heading: qsTr("Look at the example")
                sentence: qsTr("A real project in Honduras, with its sessions of 2019 and 2020. Try anything: it is a copy.")
                action: qsTr("Open the example")
                width: parent.width
                onChosen: opening.openExample()
            }
            StartChoice {
                heading: qsTr("Open another folder")
                sentence: qsTr("A register made before, in its folder on this computer.")
                action: qsTr("Choose a folder…")
                width: parent.width
                onChosen: folder.open()
            }
            StartChoice {
                heading: qsTr("Open a pack or a proof")
                sentence: qsTr("Something the office handed you: see whether the plan was validated and whether anything was altered. No register is needed.")
                action: qsTr("Open a pack or a proof…")
                width: parent.width
                onChosen: root.navigation.go("pack")
            }
            LanguageSwitch {
                session: root.session
            }
        }
    }
}
