// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls

/// A column that scrolls, keeping whatever has the focus in sight.
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property int gutter: 0
    /// Room kept at the right for the bar.
    property int inset: 0

    contentWidth: width
    contentHeight: column.implicitHeight + root.gutter
    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height
    T.ScrollBar.vertical: AppScrollBar {}

    Column {
        id: column
        width: root.width - root.inset
    }
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            const item = root.Window.window.activeFocusItem;
            let inside = item;
            while (inside && inside !== column)
                inside = inside.parent;
            if (!inside)
                return;
            const top = item.mapToItem(column, 0, 0).y;
            if (top < root.contentY)
                root.contentY = Math.max(0, top - 12);
            else if (top + item.height > root.contentY + root.height)
                root.contentY = Math.min(root.contentHeight - root.height, top + item.height - root.height + 12);
        }
    }
}
