// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Minutier.Presentation

/// Hands out packs into a folder of the test.
ScreenTest {
    readonly property Component releaseForm: Component {
        ReleaseForm {
            session: register
        }
    }

    function fresh(name: string): string {
        return exchangeRoom + "/" + name;
    }
    /// Puts words into a file, and waits until they are there.
    function write(path: string, words: string): void {
        const target = new XMLHttpRequest();
        target.open("PUT", "file://" + path, false);
        target.send(words);
        wait(300); // it is written by the event loop
        const read = new XMLHttpRequest();
        read.open("GET", "file://" + path, false);
        read.send();
        compare(read.responseText, words);
    }
    /// Hands out a pack of the validated version; where it was written.
    function released(name: string): string {
        const form = createTemporaryObject(releaseForm, this);
        const validated = form.versions.find(one => one.label.includes("alidated"));
        form.preview(validated.word, "donor", "en");
        tryCompare(form, "stage", "previewed", 30000);
        form.release(fresh(name), "Programme officer", "Before the second payment");
        tryVerify(() => form.stage === "released" || form.stage === "refused", 30000);
        compare(form.stage, "released", form.sentence);
        return form.writtenTo;
    }
}
