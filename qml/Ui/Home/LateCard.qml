// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// What is late and what is due soon, mine first.
Card {
    id: root

    required property Session session
    required property Navigation navigation
    readonly property int most: 8
    /// The page an entity is shown on; decisions where it has none of its own.
    readonly property var places: ({ "action": "action", "minutes": "session-record", "consent": "people" })

    title: qsTr("Late and due soon")
    note: late.mine > 0 ? qsTr("%1, mine first").arg(late.count) : late.count

    LateListModel {
        id: late
        session: root.session
    }
    EmptyState {
        visible: late.count === 0
        title: qsTr("Nothing is late")
        sentence: qsTr("Actions, answers and conditions show here fourteen days before they are due.")
        width: parent.width
    }
    Repeater {
        model: late

        ListRow {
            id: row
            readonly property bool tall: width < Theme.px(600)
            required property int index
            required property string entity
            required property string recordId
            required property string reference
            required property string title
            required property string owner
            required property bool isMine
            required property bool isLate
            required property string when
            required property string iconName

            visible: index < root.most
            last: index === Math.min(late.count, root.most) - 1
            implicitHeight: row.tall ? Theme.px(76) : Theme.px(44)
            width: parent.width
            Accessible.name: title + ", " + owner + ", " + when + (isMine ? ", " + qsTr("mine") : "")
            onClicked: root.navigation.go(root.places[entity] ?? "decisions", recordId)

            Icon {
                id: mark
                name: row.iconName
                y: row.tall ? Theme.px(12) : (parent.height - height) / 2
            }
            AppText {
                text: row.title
                x: mark.width + Theme.px(12)
                y: row.tall ? Theme.px(8) : (parent.height - height) / 2
                width: row.tall ? parent.width - x : parent.width - x - Theme.px(300)
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Row {
                spacing: Theme.px(12)
                x: row.tall ? mark.width + Theme.px(12) : parent.width - Theme.px(288)
                y: row.tall ? Theme.px(40) : (parent.height - height) / 2

                Item {
                    width: row.tall ? (tag.visible ? tag.width : 0) : Theme.px(52)
                    height: Theme.px(20)
                    visible: !row.tall || tag.visible

                    Tag {
                        id: tag
                        text: qsTr("Mine")
                        visible: row.isMine
                    }
                }
                AppText {
                    text: row.owner
                    role: "small"
                    quiet: true
                    width: Theme.px(row.tall ? 140 : 104)
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                Item {
                    width: row.tall ? badge.implicitWidth : Theme.px(108)
                    height: Theme.px(20)

                    Badge {
                        id: badge
                        anchors.right: parent.right
                        shape: row.isLate ? "late" : "warn"
                        text: row.when
                    }
                }
            }
        }
    }
}
