// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The last entries of the journal.
Card {
    id: root

    required property Session session
    required property Navigation navigation

    title: qsTr("Last changes")
    link: qsTr("Open the journal")
    onLinkClicked: root.navigation.go("journal")

    JournalListModel {
        id: journal
        session: root.session
        pageSize: 5
    }
    Column {
        x: Theme.px(16)
        width: parent.width - 2 * x
        topPadding: Theme.px(8)
        bottomPadding: Theme.px(8)

        Repeater {
            model: journal

            Row {
                id: row
                required property string when
                required property string who
                required property string what
                required property string reference

                spacing: Theme.px(12)
                height: Theme.px(24)

                AppText {
                    text: row.when
                    role: "small"
                    quiet: true
                    wrapMode: Text.NoWrap
                    width: Theme.px(96)
                    height: parent.height
                }
                AppText {
                    text: row.who
                    role: "small"
                    quiet: true
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    width: Theme.px(136)
                    height: parent.height
                }
                AppText {
                    text: row.reference.length > 0 ? row.what + ", " + row.reference : row.what
                    role: "small"
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    width: root.width - Theme.px(96 + 136 + 24 + 32)
                    height: parent.height
                }
            }
        }
    }
}
