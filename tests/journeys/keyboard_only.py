# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever cannot use a mouse goes everywhere, and always hears where the keyboard is."""

import re

from things import State, expect, has, role, until
from window import Window

RAIL = ["Home", "Committee", "Sessions", "Decisions", "Action plan", "Results", "Calls and mandates", "Documents", "Journal", "Settings"]
FRENCH_RAIL = ["Accueil", "Comité", "Réunions", "Décisions", "Plan d'action", "Résultats", "Appels et mandats", "Documents", "Journal", "Paramètres"]


def where(window, key):
    """What the keyboard is on after a key; it is always on something, and that has a name."""
    focused = until(window.focused, f"After {key}, nothing has the focus.")
    expect(focused.get_name().strip(), f"After {key}, a {role(focused)} without a name has the focus.")
    return focused


def tab_to(window, is_there, what):
    """Tab, as often as a page has things to work with."""
    passed = []
    for _ in range(60):
        before = window.focused()
        window.keys("Tab")
        until(lambda before=before: window.focused() != before, f"Tab stays on “{before and before.get_name()}”.")
        focused = where(window, "Tab")
        passed.append(focused.get_name())
        if is_there(focused):
            return passed
    expect(False, f"Tab never reaches {what}; it passed {passed}.")


def named(name):
    return lambda thing: re.match(re.escape(name) + "(, |$)", thing.get_name())


def go_by_the_rail(window):
    passed = tab_to(window, named("Settings"), "the last part of the rail")
    for part in RAIL:
        reached = any(re.match(part + "(, |$)", name) for name in passed)
        expect(reached, f"Tab does not reach {part}; it passed {passed}.")
    window.keys("Return")
    window.see("heading", "Settings")
    where(window, "Enter on Settings")


def go_by_the_palette(window):
    window.keys("ctrl+k")
    until(lambda: where(window, "Ctrl+K").get_name() == "Go to… or do…", "Ctrl+K does not open the palette.")
    window.type("decisions")
    until(lambda: selected(window, "Decisions"), "The palette does not find Decisions.")
    window.keys("Return")
    window.see("heading", "Decisions and recommendations")
    where(window, "going to Decisions")


def selected(window, name):
    return any(thing.get_name() == name and has(thing, State.SELECTED) and role(thing) == "list item"
               for thing in window.things())


def go_down_the_list(window):
    in_register = re.compile(r"^[DR]-\d{4}-\d{3}, ")
    if not in_register.search(where(window, "going to Decisions").get_name()):
        tab_to(window, lambda thing: in_register.search(thing.get_name()), "the list of decisions")
    for _ in range(3):
        before = window.focused().get_name()
        window.keys("Down")
        until(lambda before=before: where(window, "Down").get_name() != before, f"Down stays on “{before}”.")
        title = where(window, "Down").get_name().split(", ")[1]
        until(lambda title=title: window.find("heading", re.compile("^" + re.escape(title))),
              f"The entry beside the list is not “{title}”.")
    window.keys("Home")
    until(lambda: where(window, "Home").get_name().startswith("R-2020-002, "), "Home does not go to the newest.")


def speak_french(window):
    tab_to(window, named("EN"), "the language")
    window.keys("Return")
    until(lambda: where(window, "Enter on the language").get_name() == "English", "The languages do not open.")
    window.keys("Down")
    until(lambda: where(window, "Down").get_name() == "Français", "Down does not go to Français.")
    window.keys("Return")
    until(lambda: window.find(None, re.compile("^Accueil")), "The rail does not read Accueil.")
    for part in FRENCH_RAIL:
        expect(window.find(None, re.compile(f"^{part}(, |$)")), f"The rail does not read {part}.")
    where(window, "choosing Français")


def main():
    window = Window("--demo", "--lang", "en")
    where(window, "opening the window")
    go_by_the_rail(window)
    go_by_the_palette(window)
    go_down_the_list(window)
    speak_french(window)
    window.close()


main()
