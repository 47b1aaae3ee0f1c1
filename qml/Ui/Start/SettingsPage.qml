// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// How the window looks and speaks, and where the register lies.
Page {
    id: root

    required property Session session
    required property Navigation navigation
    readonly property var themes: ["system", "light", "dark", "contrast-light", "contrast-dark"]
    readonly property var sizes: [100, 125, 150, 200]
    readonly property var langs: ["en", "fr", "es"]

    title: qsTr("Settings")
    error: opening.errorMessage

    RegisterOpening {
        id: opening
        session: root.session
    }
    FolderDialog {
        id: folder
        title: qsTr("Open the folder of a register")
        onAccepted: if (opening.openFolder(selectedFolder)) root.navigation.go("home")
    }
    AppScroll {
        anchors.fill: parent
        spacing: Theme.px(16)
        gutter: Theme.px(24)

        Card {
            title: qsTr("Appearance")
            padding: Theme.px(16)
            spacing: Theme.px(16)
            width: Math.min(root.breadth, Theme.px(640))

            FormField {
                label: qsTr("Colours")
                width: parent.width

                AppComboBox {
                    name: qsTr("Colours")
                    model: [qsTr("As the desktop"), qsTr("Light"), qsTr("Dark"), qsTr("High contrast, light"), qsTr("High contrast, dark")]
                    currentIndex: Math.max(0, root.themes.indexOf(root.session.theme))
                    width: Math.min(parent.width, Theme.px(320))
                    onActivated: index => root.session.theme = root.themes[index]
                }
            }
            FormField {
                label: qsTr("Size of the text")
                width: parent.width

                AppComboBox {
                    name: qsTr("Size of the text")
                    model: root.sizes.map(size => qsTr("%1 %").arg(size))
                    currentIndex: Math.max(0, root.sizes.indexOf(root.session.textSize))
                    width: Math.min(parent.width, Theme.px(320))
                    onActivated: index => root.session.textSize = root.sizes[index]
                }
            }
            FormField {
                label: qsTr("Language")
                width: parent.width

                AppComboBox {
                    name: qsTr("Language")
                    model: ["English", "Français", "Español"]
                    currentIndex: Math.max(0, root.langs.indexOf(root.session.language))
                    width: Math.min(parent.width, Theme.px(320))
                    onActivated: index => root.session.language = root.langs[index]
                }
            }
        }
        KeysCard {
            session: root.session
            width: Math.min(root.breadth, Theme.px(640))
        }
        Card {
            title: qsTr("Register")
            padding: Theme.px(16)
            spacing: Theme.px(12)
            width: Math.min(root.breadth, Theme.px(640))

            FactList {
                width: parent.width
                facts: [
                    { label: qsTr("Office"), text: root.session.officeName },
                    { label: qsTr("Folder"), text: root.session.folder },
                    { label: qsTr("Writes as"), text: root.session.accountTitle },
                    { label: qsTr("Version"), text: Qt.application.version }
                ].filter(one => one.text.length > 0)
            }
            Flow {
                width: parent.width
                spacing: Theme.px(8)

                AppButton {
                    text: qsTr("Open another folder…")
                    onClicked: folder.open()
                }
                AppButton {
                    text: qsTr("Start another project…")
                    visible: root.session.may.StartProject
                    onClicked: root.navigation.go("new-register", "new")
                }
            }
        }
    }
}
