// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Go to anything, do anything: type, choose, Enter.
T.Popup {
    id: root

    required property Session session
    required property Navigation navigation

    signal unlockWanted

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Theme.px(Theme.oneColumn ? 24 : 104)
    width: Math.min(Theme.px(640), parent.width - Theme.px(32))
    height: Math.min(Theme.px(56 + 40) + list.contentHeight + 2, parent.height - y - Theme.px(24))
    modal: true
    focus: true
    padding: 1
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    function choose(row: int): void {
        const page = found.at(row, "page");
        if (!page)
            return;
        root.close();
        if (page === "lock")
            root.session.keys.lock();
        else if (page === "unlock")
            root.unlockWanted();
        root.navigation.go(page, found.at(row, "recordId"));
    }

    PaletteModel {
        id: found
        session: root.session
        words: field.text
        onWordsChanged: list.currentIndex = 0
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        color: Theme.surface
        radius: Theme.cardRadius
        border.width: 1
        border.color: Theme.borderStrong
    }
    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Go to anything, do anything")

        Icon {
            name: "edit-find"
            x: Theme.px(20)
            y: (Theme.px(56) - height) / 2
        }
        T.TextField {
            id: field
            x: Theme.px(48)
            width: parent.width - x - escapeKey.width - Theme.px(32)
            height: Theme.px(56)
            focus: true
            font: Qt.font({ family: Theme.family, pixelSize: Theme.px(16) })
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            verticalAlignment: TextInput.AlignVCenter
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Go to… or do…")
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
            Keys.onReturnPressed: root.choose(list.currentIndex)
            Keys.onEnterPressed: root.choose(list.currentIndex)

            AppText {
                text: qsTr("Go to… or do…")
                color: Theme.text3
                visible: field.length === 0
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
        }
        KeyCap {
            id: escapeKey
            text: qsTr("Esc")
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(16)
            y: (Theme.px(56) - height) / 2
        }
        Divider {
            y: Theme.px(56)
            width: parent.width
        }
        ListView {
            id: list
            y: Theme.px(56) + 1
            width: parent.width
            height: parent.height - y - footer.height
            model: found
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("%n found", "", list.count)
            section.property: "group"
            section.delegate: AppText {
                required property string section

                text: section
                role: "small"
                quiet: true
                leftPadding: Theme.px(20)
                height: Theme.px(32)
            }
            delegate: PaletteRow {
                width: ListView.view.width
                chosen: ListView.isCurrentItem
                onClicked: root.choose(index)
            }
            T.ScrollBar.vertical: AppScrollBar {}
        }
        Rectangle {
            id: footer
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.px(40)
            color: Theme.sunken
            radius: Theme.cardRadius

            AppText {
                text: found.count > 0 ? qsTr("%n found", "", found.count) : qsTr("Nothing found. Try the beginning of a word.")
                role: "small"
                quiet: true
                x: Theme.px(20)
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    onAboutToShow: field.clear()
}
