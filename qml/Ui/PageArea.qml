// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Minutier.Controls
import Minutier.Presentation

/// The page that is shown; where nothing that was typed may be read, the sentence that says why.
FocusScope {
    id: root

    required property Session session
    required property Navigation navigation
    /// Whether the page must wait: the check, the settings and a pack show nothing that was typed here.
    readonly property bool withheld: root.session.withheld.length > 0 && !["verify", "settings", "pack"].includes(root.navigation.page)

    function load(): void {
        page.setSource(Qt.resolvedUrl(root.navigation.places[root.navigation.page]), {
            session: root.session,
            navigation: root.navigation
        });
    }
    Component.onCompleted: root.load()

    Loader {
        id: page
        anchors.fill: parent
        focus: true
        active: !root.withheld
    }
    EmptyState {
        anchors.centerIn: parent
        width: root.width
        visible: root.withheld
        iconName: "lock"
        title: qsTr("Nothing can be shown here yet")
        sentence: root.session.withheld
        action: qsTr("Check the whole record")
        onActionClicked: root.navigation.go("verify", "now")
    }
    Connections {
        target: root.navigation
        function onPageChanged(): void {
            root.load();
        }
    }
}
