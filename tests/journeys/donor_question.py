# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The donor's question is answered in at most two presses from the start: was the Year 2 plan validated, by whom, with
what quorum, on what, and has it changed since?"""

import re

from things import expect, within
from window import Window


class CountedWindow(Window):
    """Counts what is pressed, so that the promise is a number."""

    presses = 0

    def press(self, wanted_role, name):
        self.presses += 1
        return super().press(wanted_role, name)


def answers(window):
    window.see("heading", re.compile("Validated by the committee on September 3, 2020"))
    spoken = " ".join(thing.get_name() for thing in within(window.program))
    for answer in ("D-2020-001", "10 of 10 seats", "Version 1", "fingerprint", "Changed since, No"):
        expect(answer in spoken, f"The window does not say “{answer}”.")


def by_the_rail():
    window = CountedWindow("--demo", "--lang", "en", "--size", "1280x2000")
    window.press("page tab", "Action plan")
    answers(window)
    expect(window.presses <= 2, f"It takes {window.presses} presses.")
    window.press("button", "Compare")
    window.see("heading", "Compare the plan, year 2")
    window.see("list item", re.compile("^Added"))
    window.see("list item", re.compile("no decision yet$"))
    window.close()


def by_the_palette():
    window = CountedWindow("--demo", "--lang", "en", "--size", "1280x2000")
    window.keys("ctrl+k")
    window.type("donor view")
    window.see("list item", re.compile("Donor view"))
    window.keys("Return")
    window.see("heading", "Is the plan validated?")
    answers(window)
    window.see("button", "Check this copy")
    window.close()


def as_the_donor():
    window = CountedWindow("--demo", "--as", "donor", "--lang", "en", "--size", "1280x2000")
    window.see("heading", "Is the plan validated?")
    answers(window)
    expect(window.presses == 0, "A donor's window begins elsewhere.")
    window.close()


by_the_rail()
by_the_palette()
as_the_donor()
