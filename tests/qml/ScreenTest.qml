// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

/// A window to show something in, and the questions tests ask of what is shown.
TestCase {
    when: windowShown
    width: 1280
    height: 800
    visible: true

    /// The first item below one that is wanted; null when there is none.
    function first(item: Item, wanted: var): Item {
        let found = wanted(item) ? item : null;
        for (let index = 0; index < item.children.length && !found; ++index)
            found = first(item.children[index], wanted);
        return found;
    }
    /// The field people know by a name.
    function field(item: Item, name: string): Item {
        return first(item, one => one.name === name);
    }
    function button(item: Item, words: string): Item {
        return first(item, one => one.text === words && one.clicked !== undefined);
    }
    /// Every text that can be seen.
    function textsOf(item: Item): var {
        let found = [];
        if (!item.visible || item.width === 0)
            return found;
        if (item.text !== undefined && item.lineCount !== undefined && item.truncated !== undefined)
            found.push(item);
        for (let index = 0; index < item.children.length; ++index)
            found = found.concat(textsOf(item.children[index]));
        return found;
    }
    /// How many texts that can be seen hold some words.
    function count(item: Item, words: string): int {
        return textsOf(item).filter(one => String(one.text).includes(words)).length;
    }
    function holds(item: Item, words: string): bool {
        return count(item, words) > 0;
    }
    /// Types over what a field holds, key by key.
    function type(item: Item, words: string): void {
        item.forceActiveFocus();
        item.selectAll();
        for (const letter of words)
            keyClick(letter);
        compare(item.text, words);
    }
}
