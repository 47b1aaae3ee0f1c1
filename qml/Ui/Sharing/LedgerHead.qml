// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls

/// One ledger: its name, how many entries, its root, and whether that is signed.
Column {
    id: line

    property string name: ""
    property string entries: ""
    property string root: ""
    property string shape: ""
    property string stateWord: ""

    spacing: Theme.px(4)
    Accessible.role: Accessible.Grouping
    Accessible.name: [line.name, line.entries, line.stateWord].join(", ")

    Flow {
        width: parent.width
        spacing: Theme.px(8)

        AppText {
            text: line.name
            role: "bodyBold"
            height: Theme.px(20)
        }
        AppText {
            text: line.entries
            quiet: true
            height: Theme.px(20)
        }
        Badge {
            shape: line.shape
            text: line.stateWord
            width: Math.min(implicitWidth, line.width)
        }
    }
    DigestText {
        text: line.root
        name: qsTr("Root of %1").arg(line.name)
        color: Theme.text2
        width: parent.width
    }
}
