// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Minutier.Controls
import Minutier.Presentation
import Minutier.Ui

/// The window: rail, top bar, one page, and what may lie over it.
T.ApplicationWindow {
    id: root

    required property Session session
    property string firstPage: ""
    property string firstRecord: ""

    width: 1280
    height: 800
    minimumWidth: 640
    minimumHeight: 480
    title: root.session.open ? root.session.projectCode + " · Minutier" : "Minutier"
    color: Theme.canvas
    visible: true

    SystemPalette {
        id: desktop
    }
    Binding {
        target: Theme
        property: "palette"
        value: root.session.theme === "system" ? (desktop.window.hslLightness < 0.5 ? "dark" : "light") : root.session.theme
    }
    Binding {
        target: Theme
        property: "scale"
        value: root.session.textSize / 100
    }
    Binding {
        target: Theme
        property: "windowWidth"
        value: root.width
    }

    Navigation {
        id: navigation
        page: root.firstPage.length > 0 && root.firstPage !== "palette" ? root.firstPage : root.session.open ? root.session.homePage : "start"
        record: root.firstRecord
        // Where the window begins; from then on only people lead elsewhere.
        Component.onCompleted: navigation.page = navigation.page
        onPageChanged: root.session.keepDraft("page", navigation.page)
        onActionWanted: actionId => action.show(actionId)
    }
    Connections {
        target: root.session
        function onKeysTurned(): void {
            // Whatever holds a name, or a text that was typed, goes: what is kept of it comes back when it is opened.
            palette.close();
            action.close();
            toast.hide();
            page.load();
            if (root.session.locked)
                locked.begin();
            else
                page.forceActiveFocus();
        }
        function onSaid(sentence: string, undoable: bool): void {
            toast.show(sentence, undoable);
        }
        function onChanged(): void {
            if (root.session.open && navigation.page === "start")
                navigation.go(root.session.committeeId.length > 0 || !root.session.may.StartProject ? root.session.homePage : "new-register");
        }
    }

    Rail {
        id: rail
        height: parent.height
        visible: root.session.open
        width: visible ? implicitWidth : 0
        session: root.session
        navigation: navigation
    }
    TopBar {
        id: bar
        anchors.left: rail.right
        anchors.right: parent.right
        visible: root.session.open
        height: visible ? implicitHeight : 0
        session: root.session
        navigation: navigation
        onPaletteWanted: palette.open()
    }
    Banner {
        id: saveProblem
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.margins: visible ? Theme.px(16) : 0
        height: visible ? implicitHeight : 0
        sentence: root.session.saveError
    }
    UnlockBanner {
        id: locked
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: saveProblem.bottom
        anchors.margins: visible ? Theme.px(16) : 0
        anchors.leftMargin: Theme.px(Theme.oneColumn ? 16 : 24)
        anchors.rightMargin: Theme.px(Theme.oneColumn ? 16 : 24)
        anchors.bottomMargin: 0
        height: visible ? implicitHeight : 0
        session: root.session
    }
    PageArea {
        id: page
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: locked.bottom
        anchors.bottom: parent.bottom
        focus: true
        session: root.session
        navigation: navigation
        Component.onCompleted: if (root.session.locked) locked.begin()
    }
    Palette {
        id: palette
        Component.onCompleted: if (root.firstPage === "palette") open()
        session: root.session
        navigation: navigation
        onUnlockWanted: locked.begin()
    }
    ActionDialog {
        id: action
        session: root.session
    }
    Toast {
        id: toast
        anchors.left: rail.right
        anchors.leftMargin: Theme.px(24)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(24)
        undoText: qsTr("Undo")
        onUndo: root.session.undo()
    }
    Loader {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.px(24)
        // The page of the check shows how far it is itself.
        active: root.session.task !== null && root.session.task.running && navigation.page !== "verify"
        sourceComponent: ProgressStrip {
            words: root.session.task ? root.session.task.title : ""
            done: root.session.task ? root.session.task.done : 0
            total: root.session.task ? root.session.task.total : 0
            onCancelled: root.session.task.cancel()
        }
    }

    Shortcut {
        sequences: ["Ctrl+K"]
        enabled: root.session.open && root.session.withheld.length === 0
        onActivated: palette.open()
    }
    Shortcut {
        sequences: ["Ctrl+L"]
        enabled: root.session.keys.lockable
        onActivated: root.session.keys.lock()
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: root.session.canUndo
        onActivated: root.session.undo()
    }
    Shortcut {
        sequences: [StandardKey.Back]
        onActivated: navigation.back()
    }
    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: Qt.quit()
    }
}
