# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyring of the desktop opens the names by itself; without it the window says so, and the rest can be read."""

import os
import re
import subprocess
import sys
from pathlib import Path

from lock_the_names import SOMEBODY, example, heard, words_in
from things import expect, until
from window import Window

KEYRING = Path(__file__).parents[1] / "support" / "secret_service.py"


def open_at(folder, page):
    return Window("--data", str(folder), "--lang", "en", "--page", page, "--size", "1280x2000")


def answers(wanted):
    """Whether somebody on this bus answers for the keyring."""
    asked = ["gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path", "/org/freedesktop/DBus",
             "--method", "org.freedesktop.DBus.NameHasOwner", "org.freedesktop.secrets"]
    return wanted in subprocess.run(asked, capture_output=True, text=True).stdout


def main():
    folder = example()
    keyring = subprocess.Popen([sys.executable, str(KEYRING)])
    until(lambda: answers("true"), "The keyring of the test does not come up.")
    window = open_at(folder, "settings")
    window.press("button", "Keep in the keyring of this computer")
    window.see(None, "In the keyring")
    window.keys("ctrl+l")
    window.see("heading", "The names are locked")
    until(lambda: heard(window) == "Open with the keyring", "The keyboard is not on what opens the names.")
    window.keys("Return")
    window.gone("heading", "The names are locked")
    window.close()
    window = open_at(folder, "committee")
    until(lambda: SOMEBODY in words_in(window), "The keyring does not open the names at the start.")
    window.close()
    keyring.kill()
    keyring.wait()
    until(lambda: answers("false"), "The keyring of the test does not go.")
    window = open_at(folder, "committee")
    window.see("heading", "The names are locked")
    window.see(None, re.compile("The keyring of this computer does not answer"))
    expect(SOMEBODY not in words_in(window), "Names are shown without the keyring.")
    window.speaks()
    window.close()


main()
