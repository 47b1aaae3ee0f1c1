// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One session of the list: when, in what form, with what quorum, and how far it is.
ListRow {
    id: root

    required property string reference
    required property string title
    required property string when
    required property string form
    required property string stateWord
    required property string shape
    required property string quorum

    implicitHeight: words.implicitHeight + Theme.px(24) + (Theme.oneColumn ? badge.height + Theme.px(8) : 0)
    Accessible.name: root.title + ", " + root.when + ", " + root.stateWord

    Column {
        id: words
        width: parent.width - (Theme.oneColumn ? 0 : badge.width + Theme.px(16))
        y: Theme.px(12)

        AppText {
            text: root.title + ", " + root.when
            role: "bodyBold"
            width: parent.width
            Accessible.ignored: true
        }
        AppText {
            text: root.reference + " · " + root.form + (root.quorum.length > 0 ? " · " + root.quorum : "")
            role: "small"
            quiet: true
            width: parent.width
            Accessible.ignored: true
        }
    }
    Badge {
        id: badge
        shape: root.shape
        text: root.stateWord
        x: Theme.oneColumn ? 0 : parent.width - width
        y: Theme.oneColumn ? words.y + words.height + Theme.px(8) : (parent.height - height) / 2
    }
}
