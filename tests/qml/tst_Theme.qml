// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Minutier.Controls

TestCase {
    name: "The look"

    readonly property var palettes: ["light", "dark", "contrast-light", "contrast-dark"]

    function channel(value: real): real {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    function luminance(shade: color): real {
        return 0.2126 * channel(shade.r) + 0.7152 * channel(shade.g) + 0.0722 * channel(shade.b);
    }
    /// Contrast of two colours as WCAG 2.1 counts it.
    function contrast(one: color, other: color): real {
        const a = luminance(one), b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
    function cleanup(): void {
        Theme.palette = "light";
        Theme.scale = 1;
    }

    function test_text_can_be_read_on_every_ground(): void {
        for (const palette of palettes) {
            Theme.palette = palette;
            for (const ground of ["canvas", "surface", "sunken", "hover", "selected"])
                for (const ink of ["text", "text2", "accent", "ok", "warn", "late", "draft"])
                    verify(contrast(Theme[ink], Theme[ground]) >= 4.5, ink + " on " + ground + ", " + palette + ": " + contrast(Theme[ink], Theme[ground]));
        }
    }
    function test_each_state_can_be_read_on_its_own_ground(): void {
        for (const palette of palettes) {
            Theme.palette = palette;
            for (const state of ["ok", "warn", "late", "draft"])
                verify(contrast(Theme[state], Theme[state + "Soft"]) >= 4.5, state + ", " + palette);
            verify(contrast(Theme.accentInk, Theme.accent) >= 4.5, palette);
        }
    }
    function test_controls_and_focus_stand_out(): void {
        for (const palette of palettes) {
            Theme.palette = palette;
            for (const edge of ["borderStrong", "focus", "sectorA", "sectorB", "sectorC"])
                for (const ground of ["canvas", "surface", "sunken"])
                    verify(contrast(Theme[edge], Theme[ground]) >= 3, edge + " on " + ground + ", " + palette);
        }
    }
    function test_lengths_grow_with_the_text(): void {
        Theme.scale = 2;
        compare(Theme.px(16), 32);
        compare(Theme.body.pixelSize, 28);
        Theme.windowWidth = 1280;
        verify(Theme.oneColumn);
        Theme.scale = 1;
        verify(!Theme.oneColumn);
    }
}
