// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// An initiative: its title and objective, what it shares, and where it stands.
Item {
    id: root

    required property Session session
    required property string initiativeId
    required property string title
    required property string objective
    required property string detail
    required property var resources
    required property int step
    required property string stateWord
    required property string shape
    property bool last: false
    readonly property bool wide: root.width >= Theme.px(760)
    readonly property var states: ["idea", "testing", "adopted", "ended"]

    implicitHeight: cells.implicitHeight + Theme.px(28)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Flow {
        id: cells
        x: Theme.px(16)
        y: Theme.px(14)
        width: parent.width - 2 * x
        spacing: Theme.px(16)

        Column {
            width: root.wide ? cells.width - Theme.px(472) : cells.width
            spacing: Theme.px(2)

            AppText {
                text: root.title
                role: "bodyBold"
                width: parent.width
                Accessible.role: Accessible.Heading
            }
            AppText {
                text: root.objective
                visible: text.length > 0
                width: parent.width
            }
            AppText {
                text: root.detail
                role: "small"
                quiet: true
                width: parent.width
            }
        }
        Column {
            width: root.wide ? Theme.px(240) : cells.width
            spacing: Theme.px(2)

            AppText {
                text: root.resources.length > 0 ? qsTr("It shares") : qsTr("Nothing shared yet")
                role: "small"
                quiet: true
                width: parent.width
            }
            Repeater {
                model: root.resources

                Item {
                    id: resource
                    required property string modelData

                    width: parent ? parent.width : 0
                    implicitHeight: words.implicitHeight

                    Icon {
                        name: "folder-documents"
                        side: Theme.px(12)
                        y: Theme.px(4)
                    }
                    AppText {
                        id: words
                        text: resource.modelData
                        x: Theme.px(18)
                        width: parent.width - x
                    }
                }
            }
        }
        Column {
            width: root.wide ? Theme.px(200) : cells.width
            spacing: Theme.px(8)

            Badge {
                shape: root.shape
                text: root.stateWord
                width: Math.min(implicitWidth, parent.width)
            }
            AppButton {
                text: [qsTr("Put it on trial"), qsTr("Adopt it"), qsTr("End it")][root.step] ?? ""
                visible: root.session.may.ReviseInitiative && root.step < 3
                implicitHeight: Theme.px(28)
                hint: root.title
                onClicked: form.reviseInitiative({ initiative: root.initiativeId, state: root.states[root.step + 1] })
            }
        }
    }
    Divider {
        x: 1
        width: parent.width - 2
        anchors.bottom: parent.bottom
        visible: !root.last
    }
    CooperationForm {
        id: form
        session: root.session
    }
}
