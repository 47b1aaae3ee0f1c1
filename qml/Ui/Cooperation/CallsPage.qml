// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// Volunteer mandates, calls for proposals, initiatives of the social lab and risks: what the project does with others.
Page {
    id: root

    required property Session session
    required property Navigation navigation
    readonly property var views: ["mandates", "calls", "initiatives", "risks"]
    property string view: "mandates"
    readonly property string make: ({ mandates: qsTr("Plan a mandate…"), calls: qsTr("Announce a call…"), initiatives: qsTr("Enter an initiative…"), risks: qsTr("Raise a risk…") })[root.view]

    readonly property bool mayBegin: root.session.may[({ mandates: "PlanMandate", calls: "AnnounceCall", initiatives: "StartInitiative", risks: "RaiseRisk" })[root.view]]

    function begin(): void {
        ({ mandates: mandate, calls: announce, initiatives: initiative, risks: risk })[root.view].open();
    }

    /// Shows what the window was led to: a view, a form ("new-calls"), a record, or the first view that has something to show.
    function follow(): void {
        const wanted = root.navigation.record;
        const fresh = /^new(-([a-z]+))?$/.exec(wanted);
        if (fresh) {
            root.view = root.views.includes(fresh[2]) ? fresh[2] : "mandates";
            if (root.mayBegin)
                root.begin();
        } else if (root.views.includes(wanted))
            root.view = wanted;
        else if (calls.rowOf(wanted) >= 0 || calls.callOf(wanted).length > 0)
            root.view = "calls";
        else if (mandates.total === 0)
            root.view = calls.count > 0 ? "calls" : initiatives.total > 0 ? "initiatives" : "mandates";
    }

    title: qsTr("Calls and mandates")
    facts: [countries.summary, mandates.summary, initiatives.total > 0 ? initiatives.summary : "", risks.count > 0 ? risks.summary : ""].filter(one => one.length > 0).join(" · ")
    error: mandates.errorMessage
    actions: [
        ViewChip {
            text: qsTr("Mandates")
            checked: root.view === "mandates"
            onClicked: root.view = "mandates"
        },
        ViewChip {
            text: qsTr("Calls")
            checked: root.view === "calls"
            onClicked: root.view = "calls"
        },
        ViewChip {
            text: qsTr("Initiatives")
            checked: root.view === "initiatives"
            onClicked: root.view = "initiatives"
        },
        ViewChip {
            text: qsTr("Risks")
            checked: root.view === "risks"
            onClicked: root.view = "risks"
        },
        AppButton {
            text: root.make
            iconName: "list-add"
            kind: "primary"
            visible: root.mayBegin
            onClicked: root.begin()
        }
    ]
    Component.onCompleted: root.follow()

    Connections {
        target: root.navigation
        function onRecordChanged() {
            if (root.navigation.record.length > 0)
                root.follow();
        }
    }
    CountryListModel {
        id: countries
        session: root.session
    }
    MandateListModel {
        id: mandates
        session: root.session
    }
    CallListModel {
        id: calls
        session: root.session
    }
    InitiativeListModel {
        id: initiatives
        session: root.session
    }
    RiskListModel {
        id: risks
        session: root.session
    }
    AppScroll {
        anchors.fill: parent
        gutter: Theme.px(24)

        MandatesPane {
            session: root.session
            navigation: root.navigation
            mandates: mandates
            countries: countries
            visible: root.view === "mandates"
            width: root.breadth
            onMandateWanted: mandate.open()
        }
        CallsPane {
            session: root.session
            navigation: root.navigation
            calls: calls
            visible: root.view === "calls"
            width: root.breadth
            onCallWanted: announce.open()
        }
        InitiativesPane {
            session: root.session
            initiatives: initiatives
            visible: root.view === "initiatives"
            width: root.breadth
            onInitiativeWanted: initiative.open()
        }
        RisksPane {
            session: root.session
            risks: risks
            visible: root.view === "risks"
            width: root.breadth
            onRiskWanted: risk.open()
        }
    }
    MandateDialog {
        id: mandate
        session: root.session
    }
    AnnounceDialog {
        id: announce
        session: root.session
    }
    InitiativeDialog {
        id: initiative
        session: root.session
    }
    RiskDialog {
        id: risk
        session: root.session
    }
}
