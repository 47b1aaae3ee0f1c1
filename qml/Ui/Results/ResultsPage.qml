// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The logic model as a map, and beside it what is known of the result one looks at.
Page {
    id: root

    required property Session session
    required property Navigation navigation
    property string view: "map"
    /// A result, "means", or "review" for what is to be looked at.
    property string shown: ""
    readonly property bool wide: !Theme.oneColumn
    readonly property int aside: root.wide ? (Theme.narrowRail ? 320 : 368) : root.breadth
    /// Where there is room for a third column, the trace stands in it.
    readonly property bool traceApart: Theme.roomy && root.chosen && root.shown !== "review" && root.shown !== "means"
    readonly property int paneX: root.breadth - root.aside - (root.traceApart ? root.aside + 24 : 0)
    /// Lanes that are too narrow to read give way to the list.
    readonly property bool mapFits: root.wide && root.paneX - 24 >= 160 * results.lanes.length
    readonly property bool chosen: root.shown.length > 0
    /// In one column the result takes the place of the map; Esc returns.
    readonly property bool mapShown: root.wide || !root.chosen
    readonly property bool empty: results.count === 0 && results.means.length === 0

    function show(id: string): void {
        root.shown = id;
        results.selectedId = id;
    }

    title: qsTr("Results")
    facts: root.empty ? "" : results.summary
    error: results.errorMessage
    actions: ResultsActions {
        results: results
        view: root.view
        shown: root.shown
        mapShown: root.mapShown
        mapFits: root.mapFits
        mayWrite: root.session.may.AddResult && root.session.may.AddIndicator
        visible: !root.empty
        breadth: root.breadth
        onViewPicked: view => root.view = view
        onShownPicked: id => root.show(id)
        onResultWanted: adding.show(results.selectedId)
        onMeansWanted: measuring.show("")
    }
    Keys.onEscapePressed: event => {
        event.accepted = !root.mapShown;
        if (event.accepted)
            root.show("");
    }
    Component.onCompleted: {
        const wanted = root.navigation.record;
        const named = wanted === "review" || wanted === "means" ? wanted : results.idOf(wanted);
        if (wanted === "new" && root.session.may.AddResult)
            adding.show("");
        if (named.length > 0)
            root.show(named);
        else if (root.wide)
            root.show(results.firstId);
    }

    ResultListModel {
        id: results
        session: root.session
    }
    Connections {
        target: root.session
        function onChanged(): void {
            if (root.shown.length > 0 && root.shown !== "review" && root.shown !== "means" && results.rowOf(root.shown) < 0)
                root.show(root.wide ? results.firstId : "");
        }
    }
    EmptyState {
        visible: root.empty
        width: root.breadth
        iconName: "office-chart-line"
        title: qsTr("No logic model yet")
        sentence: qsTr("Begin with the ultimate outcome: the change in people's lives that the project works for. Outcomes and outputs that lead to it follow, then their indicators.")
        action: root.session.may.AddResult ? qsTr("Add the ultimate outcome…") : ""
        onActionClicked: adding.show("")
    }
    ResultMap {
        visible: root.mapShown && !root.empty && root.view === "map" && root.mapFits
        results: results
        width: root.paneX - 24
        height: parent.height
        onPicked: id => root.show(id)
    }
    ResultTable {
        visible: root.mapShown && !root.empty && (root.view === "list" || !root.mapFits)
        results: results
        width: root.wide ? root.paneX - 24 : root.breadth
        height: parent.height - Theme.px(24)
        onPicked: id => root.show(id)
    }
    AppScroll {
        id: pane
        visible: root.chosen && !root.empty
        x: root.wide ? root.paneX : 0
        width: root.aside + inset
        inset: Theme.px(14)
        height: parent.height
        gutter: Theme.px(24)
        spacing: Theme.px(16)

        ReviewPane {
            visible: root.shown === "review"
            results: results
            navigation: root.navigation
            width: parent.width
            onPicked: id => root.show(id)
        }
        ResultPane {
            id: details
            visible: root.shown !== "review"
            session: root.session
            navigation: root.navigation
            resultId: root.shown === "review" ? "" : root.shown
            traceShown: !root.traceApart
            width: parent.width
            onMeasureWanted: measuring.show(root.shown === "means" ? "" : root.shown)
        }
    }
    AppScroll {
        visible: root.traceApart && !root.empty
        x: root.breadth - root.aside
        width: root.aside + inset
        inset: Theme.px(14)
        height: parent.height
        gutter: Theme.px(24)

        TraceCard {
            session: root.session
            navigation: root.navigation
            resultId: root.traceApart ? root.shown : ""
            width: parent.width
        }
    }
    ResultDialog {
        id: adding
        session: root.session
        onAdded: id => root.show(id)
    }
    IndicatorDialog {
        id: measuring
        session: root.session
    }
}
