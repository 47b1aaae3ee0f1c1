// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls
import Minutier.Presentation

/// Lanes by level, one node for each result, elbow lines from a result to what leads to it, and the project's means.
Item {
    id: root

    required property ResultListModel results
    readonly property int gap: 22
    readonly property int columns: Math.max(1, root.results.lanes.length)
    readonly property int nodeWidth: Math.max(120, Math.min(Theme.px(240), Math.floor((root.width - scroll.inset - (root.columns - 1) * root.gap - 2) / root.columns)))
    readonly property int nodeHeight: Theme.px(96)
    readonly property int pitch: root.nodeHeight + Theme.px(8)

    signal picked(string id)

    function placeOf(column: int): int {
        return column * (root.nodeWidth + root.gap) + 1;
    }
    function focusOn(id: string): void {
        const row = id.length > 0 ? root.results.rowOf(id) : -1;
        if (row >= 0)
            nodes.itemAt(row).forceActiveFocus(Qt.TabFocusReason);
    }

    Row {
        id: heads
        x: 1
        spacing: root.gap
        height: Theme.px(24)

        Repeater {
            model: root.results.lanes

            AppText {
                required property string modelData

                text: modelData
                role: "small"
                quiet: true
                width: root.nodeWidth
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    AppScroll {
        id: scroll
        anchors.top: heads.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        inset: 12
        gutter: Theme.px(16)
        spacing: Theme.px(16)

        Item {
            width: parent.width
            height: root.results.rows * root.pitch - Theme.px(8) + 4

            Repeater {
                model: root.results.connectors

                MapConnector {
                    required property var modelData

                    from: root.placeOf(modelData.from) + root.nodeWidth
                    to: root.placeOf(modelData.to)
                    head: Math.round(modelData.fromSlot * root.pitch + root.nodeHeight / 2) + 2
                    foot: Math.round(modelData.toSlot * root.pitch + root.nodeHeight / 2) + 2
                    gap: root.gap
                    inPath: modelData.inPath
                }
            }
            Repeater {
                id: nodes
                model: root.results

                ResultNode {
                    required property int column
                    required property real slot

                    x: root.placeOf(column)
                    y: Math.round(slot * root.pitch) + 2
                    width: root.nodeWidth
                    height: root.nodeHeight
                    selected: root.results.selectedId === resultId
                    onClicked: root.picked(resultId)
                    Keys.onLeftPressed: root.focusOn(root.results.neighbour(resultId, -1, 0))
                    Keys.onRightPressed: root.focusOn(root.results.neighbour(resultId, 1, 0))
                    Keys.onUpPressed: root.focusOn(root.results.neighbour(resultId, 0, -1))
                    Keys.onDownPressed: root.focusOn(root.results.neighbour(resultId, 0, 1))
                }
            }
        }
        MeansLane {
            visible: root.results.means.length > 0
            means: root.results.means
            selected: root.results.selectedId === "means"
            width: parent.width
            onPicked: root.picked("means")
        }
    }
}
