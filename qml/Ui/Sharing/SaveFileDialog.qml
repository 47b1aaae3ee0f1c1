// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs
import QtCore

/// Where to put a copy of a document.
FileDialog {
    id: root

    property int row: -1

    signal chosen(int row, url file)

    function ask(row: int, name: string): void {
        root.row = row;
        root.selectedFile = StandardPaths.writableLocation(StandardPaths.DocumentsLocation) + "/" + name;
        root.open();
    }

    title: qsTr("Save a copy")
    fileMode: FileDialog.SaveFile
    onAccepted: root.chosen(root.row, root.selectedFile)
}
