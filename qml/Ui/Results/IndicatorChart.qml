// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Minutier.Controls

/// A sparkline: targets as soft bands with a dashed edge over their period, the baseline as a thin line, and the points
/// that were reported, hollow until somebody verified them. Reads in grey by line, dash and shape alone.
Item {
    id: root

    /// As IndicatorListModel gives it.
    required property var chart
    readonly property var points: root.chart.points ?? []
    readonly property var bands: root.chart.bands ?? []
    readonly property bool drawn: root.points.length > 1 || root.bands.length > 0
    readonly property var base: root.chart.base ?? null
    readonly property int inset: Theme.px(7)
    readonly property int head: Theme.px(20)
    readonly property int plotWidth: width - 2 * root.inset
    readonly property int plotHeight: height - root.head - Theme.px(22)
    readonly property int floor: root.head + root.plotHeight
    readonly property var last: root.points.length > 0 ? root.points[root.points.length - 1] : null

    function placeX(x: real): real {
        return root.inset + Math.max(0, Math.min(1, x)) * root.plotWidth;
    }
    function placeY(y: real): real {
        return Math.round(root.head + (1 - Math.max(0, Math.min(1, y))) * root.plotHeight);
    }

    implicitHeight: Theme.px(120)
    Accessible.ignored: true

    Repeater {
        model: root.bands

        ChartBand {
            required property var modelData

            from: root.placeX(modelData.x0)
            until: root.placeX(modelData.x1)
            level: root.placeY(modelData.y)
            foot: root.floor
            label: modelData.text
            reach: root.width
        }
    }
    Rectangle {
        x: root.inset
        y: root.floor
        width: root.plotWidth
        height: 1
        color: Theme.borderStrong
    }
    Rectangle {
        visible: root.base !== null
        x: root.base ? root.placeX(root.base.x) - width / 2 : 0
        y: root.base ? root.placeY(root.base.y) - height / 2 : 0
        width: Theme.px(8)
        height: width
        color: Theme.surface
        border.width: 2
        border.color: Theme.text2
    }
    Shape {
        anchors.fill: parent
        visible: root.points.length > 1

        ShapePath {
            strokeColor: Theme.text
            strokeWidth: 2
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin

            PathPolyline {
                path: root.points.map(point => Qt.point(root.placeX(point.x), root.placeY(point.y)))
            }
        }
    }
    Repeater {
        model: root.points

        ChartPoint {
            required property var modelData

            x: root.placeX(modelData.x) - width / 2
            y: root.placeY(modelData.y) - height / 2
            solid: modelData.solid
            qualifier: modelData.qualifier
        }
    }
    AppText {
        id: lastText
        readonly property real at: root.last ? root.placeX(root.last.x) : 0
        readonly property real above: root.last ? root.placeY(root.last.y) - height - Theme.px(6) : 0

        text: root.last ? root.last.text : ""
        role: "smallBold"
        visible: root.last !== null
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        width: Math.min(implicitWidth, root.width)
        x: Math.max(0, Math.min(root.width - width, lastText.at - width / 2))
        y: lastText.above < 0 ? lastText.above + height + Theme.px(14) : lastText.above
        Accessible.ignored: true
    }
    AppText {
        text: root.chart.from ?? ""
        role: "small"
        quiet: true
        x: root.inset
        y: root.floor + Theme.px(6)
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    AppText {
        text: root.chart.until === root.chart.from ? "" : root.chart.until ?? ""
        role: "small"
        quiet: true
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        y: root.floor + Theme.px(6)
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
