# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A donor checks the whole record, and then a proof that somebody handed over, with the keyboard alone."""

import os
import re
import subprocess
import tempfile

from things import expect, role, until
from window import Window

ROOM = tempfile.mkdtemp(prefix="handed-over-")


def ctl(*words):
    subprocess.run([os.environ["MINUTIER_BIN"] + "/minutierctl", "--data", ROOM + "/office", *words], check=True,
                   stdout=subprocess.DEVNULL)


def hand_over():
    """What another office gives: a proof, and its policy by another way."""
    ctl("demo")
    ctl("prove", "plan", "Y2-v1", "--audience", "donor", "--out", ROOM + "/plan.mproof")
    ctl("policy", "--out", ROOM + "/office.mpolicy")


def tab_to(window, wanted_role, name):
    for _ in range(60):
        found = window.focused()
        if found and role(found) == wanted_role and re.search(name, found.get_name() or ""):
            return found
        window.keys("Tab")
    raise AssertionError(f"Tab does not reach the {wanted_role} “{name}”.")


def write_into(window, name, text):
    tab_to(window, "text", name)
    window.type(text)
    window.keys("Return")


def main():
    hand_over()
    window = Window("--demo", "--as", "donor", "--lang", "en", "--size", "1280x2000")
    window.see("heading", "Is the plan validated?")
    tab_to(window, "button", "^Check this copy$")
    window.keys("Return")
    window.see("heading", "Every entry, every record and every signed head agrees.")
    expect(not window.find("button", "Sign the heads now"), "A donor is offered to sign for the office.")
    write_into(window, r"Proof \(\.mproof\)", ROOM + "/plan.mproof")
    write_into(window, r"Policy \(\.mpolicy\)", ROOM + "/office.mpolicy")
    tab_to(window, "button", "^Examine the proof$")
    window.keys("Return")
    window.see("heading", "Verified.")
    window.see(None, re.compile("Seats present, counted again: 10 of 10"))
    until(lambda: window.find(None, re.compile("^Proved")), "What is proved is not said to be.")

    text = open(ROOM + "/plan.mproof", encoding="utf-8").read()
    with open(ROOM + "/plan.mproof", "w", encoding="utf-8") as spoiled:
        spoiled.write(text.replace("Trousse de formation", "Trousse de formatiom", 1))
    tab_to(window, "button", "^Examine the proof$")
    window.keys("Return")
    window.gone("heading", "Verified.")
    until(lambda: window.find("heading", re.compile("^(Contradiction|This file cannot)")),
          "A changed letter is not found.")
    window.close()


main()
