// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Mandates on a line of years or in a table, beside where the project works.
Flow {
    id: root

    required property Session session
    required property Navigation navigation
    required property MandateListModel mandates
    required property CountryListModel countries
    readonly property bool wide: !Theme.oneColumn
    readonly property int aside: root.wide ? Theme.px(Theme.narrowRail ? 264 : 308) : root.width
    property bool asTable: false
    property string mandateId: root.mandates.count > 0 && root.mandates.rowOf(root.navigation.record) >= 0 ? root.navigation.record : ""

    signal mandateWanted

    function pick(mandateId: string): void {
        root.mandateId = root.mandateId === mandateId ? "" : mandateId;
        if (!root.wide && root.mandateId.length > 0)
            chosen.forceActiveFocus();
    }

    spacing: Theme.px(16)

    Column {
        width: root.wide ? root.width - root.aside - Theme.px(16) : root.width
        spacing: Theme.px(12)

        MandateFilters {
            mandates: root.mandates
            asTable: root.asTable
            visible: root.mandates.total > 0
            width: parent.width
            onTableWanted: wanted => root.asTable = wanted
        }
        Card {
            visible: root.mandates.count === 0
            width: parent.width

            EmptyState {
                iconName: "flag"
                title: root.mandates.filtered ? qsTr("Nothing matches") : qsTr("No mandate yet")
                sentence: root.mandates.filtered ? qsTr("No mandate passes these filters.") : qsTr("A mandate says what a volunteer does, with which partner, where and when. It may be planned before anybody is found.")
                action: root.mandates.filtered ? qsTr("Take the filters off") : root.session.may.PlanMandate ? qsTr("Plan a mandate…") : ""
                width: parent.width
                onActionClicked: root.mandates.filtered ? root.mandates.clearFilters() : root.mandateWanted()
            }
        }
        MandateTimeline {
            mandates: root.mandates
            mandateId: root.mandateId
            visible: !root.asTable && root.mandates.count > 0
            width: parent.width
            onPicked: mandateId => root.pick(mandateId)
        }
        MandateTable {
            mandates: root.mandates
            mandateId: root.mandateId
            visible: root.asTable && root.mandates.count > 0
            width: parent.width
            onPicked: mandateId => root.pick(mandateId)
        }
    }
    Column {
        width: root.aside
        spacing: Theme.px(16)

        MandateCard {
            id: chosen
            session: root.session
            mandateId: root.mandateId
            width: parent.width
        }
        CountryCard {
            countries: root.countries
            chosen: root.mandates.country
            width: parent.width
            onPicked: country => root.mandates.country = root.mandates.country === country ? "" : country
        }
    }
}
