# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""By keyboard alone, a coordinator puts the keys behind a passphrase, locks the names, and opens them again."""

import os
import re
import subprocess
from pathlib import Path

from things import expect, read, spoken, until
from window import Window

PASSPHRASE = "four words of mine"
# Somebody whose function the page of the committee shows to the office.
SOMEBODY = "Inspection générale du travail"


def example():
    folder = Path(os.environ["TMPDIR"]) / "register"
    command = [os.environ["MINUTIER_BIN"] + "/minutierctl", "--data", str(folder), "demo"]
    subprocess.run(command, check=True, capture_output=True)
    return folder


def heard(window):
    focused = window.focused()
    return spoken(focused) if focused else ""


def tab_to(window, name):
    for _ in range(60):
        before = until(lambda: heard(window), "Nothing has the focus.")
        if before == name:
            return
        window.keys("Tab")
        until(lambda before=before: heard(window) not in ("", before), f"Tab stays on “{before}”.")
    expect(False, f"Tab never reaches “{name}”.")


def words_in(window):
    """Everything a screen reader could say, seen or not: names, and what stands in fields."""
    said = []
    for thing in window.things(hidden=True):
        said.append(thing.get_name())
        said.append(thing.get_description() or "")
        if thing.get_text_iface():
            said.append(read(thing) or "")
    return "\n".join(said)


def set_a_passphrase(window):
    window.see("heading", "Keys and names")
    window.see(None, re.compile("^In a plain file"))
    tab_to(window, "Set a passphrase…")
    window.keys("Return")
    until(lambda: heard(window) == "New passphrase", "The dialog does not begin with the passphrase.")
    window.type(PASSPHRASE)
    window.keys("Tab")
    until(lambda: heard(window) == "Once more", "Tab does not go to the second field.")
    window.type(PASSPHRASE)
    window.keys("ctrl+Return")
    window.see(None, "Behind a passphrase")
    expect(PASSPHRASE not in words_in(window), "The passphrase can still be read once it is set.")


def go_to_the_committee(window):
    window.keys("ctrl+k")
    until(lambda: heard(window) == "Go to… or do…", "Ctrl+K does not open the palette.")
    window.type("committee")
    until(lambda: window.find("list item", "Committee"), "The palette does not find the committee.")
    window.keys("Return")
    window.see("heading", "Comité de pilotage")
    until(lambda: SOMEBODY in words_in(window), f"The page of the committee does not name {SOMEBODY}.")


def lock(window):
    window.keys("ctrl+l")
    window.see("heading", "The names are locked")
    until(lambda: SOMEBODY not in words_in(window), f"{SOMEBODY} can still be read while the names are locked.")
    until(lambda: heard(window) == "Passphrase", "The keyboard is not on the passphrase.")


def unlock(window):
    window.type("not the one it is")
    window.keys("Return")
    window.see(None, re.compile("That is not the passphrase"))
    expect(heard(window) == "Passphrase", "A wrong passphrase takes the keyboard away.")
    window.keys("ctrl+a")
    window.type(PASSPHRASE)
    window.keys("Return")
    until(lambda: SOMEBODY in words_in(window), f"{SOMEBODY} does not come back.")
    expect(not window.find("heading", "The names are locked"), "It still says that the names are locked.")
    expect(PASSPHRASE not in words_in(window), "The passphrase can still be read once the names are open.")


def main():
    folder = example()
    window = Window("--data", str(folder), "--lang", "en", "--page", "settings", "--size", "1280x2000")
    set_a_passphrase(window)
    go_to_the_committee(window)
    lock(window)
    window.speaks()
    unlock(window)
    window.close()
    # The next start asks for it, and shows the register meanwhile.
    window = Window("--data", str(folder), "--lang", "en", "--page", "committee", "--size", "1280x2000")
    window.see("heading", "Comité de pilotage")
    window.see("heading", "The names are locked")
    expect(SOMEBODY not in words_in(window), "The next start shows names before the passphrase.")
    until(lambda: heard(window) == "Passphrase", "The keyboard does not begin on the passphrase.")
    window.type(PASSPHRASE)
    window.keys("Return")
    until(lambda: SOMEBODY in words_in(window), f"{SOMEBODY} does not come after the passphrase.")
    window.close()


if __name__ == "__main__":
    main()
