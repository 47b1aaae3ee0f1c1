// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls
import Minutier.Presentation

/// The project shown, and the others to change to.
T.Button {
    id: control

    required property Session session

    implicitWidth: row.implicitWidth + Theme.px(8)
    implicitHeight: Theme.px(32)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("Project %1: %2").arg(control.session.projectCode).arg(control.session.projectTitle)
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    onClicked: popup.open()

    ProjectListModel {
        id: projects
        session: control.session
    }
    contentItem: Item {
        Row {
            id: row
            spacing: Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                id: code
                text: control.session.projectCode
                role: "bodyBold"
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            AppText {
                text: control.session.projectTitle
                quiet: true
                visible: !Theme.oneColumn
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                width: Math.min(implicitWidth, Theme.px(260))
                Accessible.ignored: true
            }
            Icon {
                name: "go-down"
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.hovered ? Theme.hover : "transparent"

        FocusRing {
            around: control
            shown: control.visualFocus
        }
    }
    ChoicePopup {
        id: popup
        y: control.height + 4
        width: Theme.px(420)
        choices: projects
        focus: true
        delegate: ChoiceRow {
            required property string projectId
            required property string code
            required property string title

            width: ListView.view.width
            text: code + " · " + title
            current: ListView.isCurrentItem
            onClicked: {
                popup.close();
                control.session.projectId = projectId;
            }
            Keys.onReturnPressed: clicked()
        }
        onOpened: contentItem.forceActiveFocus()
    }
}
