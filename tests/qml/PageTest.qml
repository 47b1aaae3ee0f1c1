// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Minutier.Ui

/// A page of the program in a window, and its dialogs.
ScreenTest {
    property alias navigation: wanted
    property alias place: shown

    Navigation {
        id: wanted
    }
    Loader {
        id: shown
        anchors.fill: parent
    }

    /// A page by its name, as the rail opens it.
    function show(page: string, record = ""): Item {
        place.source = "";
        navigation.record = record;
        navigation.page = page;
        place.setSource(Qt.resolvedUrl("qrc:/qt/qml/Minutier/Ui/" + navigation.places[page]), { session: register, navigation: navigation });
        compare(place.status, Loader.Ready, page);
        waitForRendering(place.item);
        return place.item;
    }
    function opened(dialog: Component): QtObject {
        const one = createTemporaryObject(dialog, this);
        one.open();
        tryVerify(() => one.opened);
        return one;
    }
    /// Types into a field of a dialog, over what it holds.
    function write(dialog: QtObject, name: string, words: string): void {
        type(field(dialog.contentItem, name), words);
    }
}
