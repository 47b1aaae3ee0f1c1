// SPDX-FileCopyrightText: 2026 The Minutier authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/// Colours, type and measures of the look; pages name roles and never a colour of their own.
QtObject {
    /// light, dark, contrast-light or contrast-dark.
    property string palette: "light"
    /// Text and everything that grows with it, 1 for 100 %.
    property real scale: 1
    /// Width of the window, from which the layout follows.
    property real windowWidth: 1280

    readonly property int mode: ["light", "dark", "contrast-light", "contrast-dark"].indexOf(palette)
    readonly property bool contrast: mode > 1
    function pick(light: string, dark: string, highLight: string, highDark: string): color {
        return [light, dark, highLight, highDark][Math.max(0, mode)];
    }

    readonly property color canvas: pick("#F7F6F2", "#14161A", "#FFFFFF", "#000000")
    readonly property color surface: pick("#FFFFFF", "#1C1F24", "#FFFFFF", "#000000")
    readonly property color sunken: pick("#EFEDE7", "#101215", "#FFFFFF", "#000000")
    readonly property color hover: pick("#F1EFE9", "#252930", "#E6E6E6", "#262626")
    readonly property color selected: pick("#E9EDF8", "#27314D", "#D6DEFF", "#002A66")
    readonly property color border: pick("#DDDAD1", "#343943", "#000000", "#FFFFFF")
    readonly property color borderStrong: pick("#88857A", "#747B88", "#000000", "#FFFFFF")
    readonly property color track: pick("#DDDAD1", "#343943", "#C4C4C4", "#4A4A4A")
    readonly property color text: pick("#1B1D22", "#ECEBE6", "#000000", "#FFFFFF")
    readonly property color text2: pick("#50545D", "#B7BAC2", "#000000", "#FFFFFF")
    readonly property color text3: pick("#676B74", "#979CA6", "#2E2E2E", "#DADADA")
    readonly property color accent: pick("#2B4A9B", "#9DB3F5", "#00218A", "#9CC2FF")
    readonly property color accentInk: pick("#FFFFFF", "#111833", "#FFFFFF", "#000000")
    readonly property color accentSoft: pick("#E9EDF8", "#232C45", "#FFFFFF", "#000000")
    readonly property color ok: pick("#1A6642", "#7FCBA1", "#00492A", "#8CF0BC")
    readonly property color okSoft: pick("#E4F1E9", "#1A3226", "#FFFFFF", "#000000")
    readonly property color warn: pick("#7D4E00", "#E6B45F", "#5C3800", "#FFD27A")
    readonly property color warnSoft: pick("#FAEFD8", "#372B14", "#FFFFFF", "#000000")
    readonly property color late: pick("#A3271D", "#F59E92", "#8A0000", "#FFB0A6")
    readonly property color lateSoft: pick("#FBE9E6", "#41211E", "#FFFFFF", "#000000")
    readonly property color draft: pick("#50545D", "#B7BAC2", "#000000", "#FFFFFF")
    readonly property color draftSoft: pick("#ECEAE4", "#2B2F37", "#FFFFFF", "#000000")
    readonly property color off: pick("#7E2E74", "#E2A0D7", "#5E0056", "#FFB3F2")
    readonly property color offSoft: pick("#F6E8F3", "#3A2237", "#FFFFFF", "#000000")
    readonly property color focus: pick("#2B4A9B", "#9DB3F5", "#00218A", "#FFE100")
    readonly property color sectorA: pick("#33658A", "#7FB2D6", "#00406B", "#9AD4FF")
    readonly property color sectorB: pick("#8A5A1E", "#D9A766", "#5E3600", "#FFCB85")
    readonly property color sectorC: pick("#4F6F3A", "#A3C28A", "#2C4A14", "#C3F09B")
    readonly property color sectorD: pick("#6B5B7B", "#B9A8CC", "#47365A", "#DCC7F5")
    readonly property color scrim: pick("#661B1D22", "#A0000000", "#A0000000", "#C0000000")

    readonly property string family: "Noto Sans"
    readonly property font figure: Qt.font({ family: family, pixelSize: px(28), weight: Font.Bold })
    readonly property font title: Qt.font({ family: family, pixelSize: px(20), weight: Font.Bold })
    readonly property font heading: Qt.font({ family: family, pixelSize: px(16), weight: Font.Bold })
    readonly property font body: Qt.font({ family: family, pixelSize: px(14), weight: Font.Normal })
    readonly property font bodyBold: Qt.font({ family: family, pixelSize: px(14), weight: Font.Bold })
    readonly property font bodyLink: Qt.font({ family: family, pixelSize: px(14), weight: Font.Normal, underline: true })
    readonly property font small: Qt.font({ family: family, pixelSize: px(12), weight: Font.Normal })
    readonly property font smallBold: Qt.font({ family: family, pixelSize: px(12), weight: Font.Bold })

    readonly property int radius: 6
    readonly property int cardRadius: 8
    readonly property int iconSize: scale >= 2 ? 32 : scale >= 1.5 ? 22 : 16

    /// What the layout has room for: at 200 % a window of 1280 is laid out like one of 640.
    readonly property real room: windowWidth / scale
    readonly property bool oneColumn: room < 960
    readonly property bool narrowRail: room < 1280
    readonly property bool roomy: room >= 1600

    /// A length that grows with the text.
    function px(length: real): int {
        return Math.round(length * scale);
    }
    /// Colour and soft fill of a state's shape.
    function inkOf(shape: string): color {
        return { ok: ok, warn: warn, condition: warn, late: late, draft: draft, progress: accent, planned: text2, off: off }[shape] ?? text2;
    }
    function softOf(shape: string): color {
        return { ok: okSoft, warn: warnSoft, condition: warnSoft, late: lateSoft, draft: draftSoft, progress: accentSoft, planned: draftSoft, off: offSoft }[shape] ?? draftSoft;
    }
    function sectorInk(sector: int): color {
        return [sectorA, sectorB, sectorC, sectorD][Math.min(3, Math.max(0, sector))];
    }
}
