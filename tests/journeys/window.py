# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program with its window: started, read, pressed, typed into, and ended as people end it."""

import atexit
import os
import re
import subprocess
import tempfile

from things import Atspi, State, do, expect, has, is_workable, matches, read, role, unspeakable, until, within

# What Qt says when a page is broken, even where nobody would see it.
BROKEN = re.compile(
    r"qrc:/|TypeError|ReferenceError|Binding loop|Unable to assign|is not a type|is not installed|overridden in class"
)


class Window:
    """The program with one window, from start to end."""

    def __init__(self, *arguments):
        self.log = tempfile.NamedTemporaryFile(prefix="stderr-")
        self.process = subprocess.Popen(
            [os.environ["MINUTIER_BIN"] + "/minutier", *arguments], stdout=self.log, stderr=self.log
        )
        atexit.register(self.end)
        self.program = until(self._program, lambda: "The window did not open. " + self.said(), 15)
        # Each answer is asked of the program: a kept one may be older than the last key.
        self.program.set_cache_mask(Atspi.Cache.NONE)
        self.take_keyboard()

    def _program(self):
        expect(self.process.poll() is None, "The program ended before it showed a window. " + self.said())
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(index)
            if program and program.get_process_id() == self.process.pid and program.get_child_count() > 0:
                expect(program.get_name() == "minutier", f"The program calls itself {program.get_name()!r}.")
                return program
        return None

    def take_keyboard(self):
        """Does what a window manager would: no screen here has one."""
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Minutier"]
        found = until(lambda: subprocess.run(search, capture_output=True, text=True).stdout.split(),
                      "No window of the program is on the screen.")
        until(lambda: self._take(found[0]), "The window does not take the keyboard.")

    def _take(self, window):
        subprocess.run(["xdotool", "windowfocus", window], check=True, stderr=subprocess.DEVNULL)
        return has(self.program.get_child_at_index(0), State.ACTIVE)

    def said(self):
        with open(self.log.name, encoding="utf-8", errors="replace") as log:
            return log.read().strip()

    def things(self, hidden=False):
        return within(self.program, hidden)

    def find(self, wanted_role, name, hidden=False):
        """The first thing of that role, or of any, that bears the name."""
        for thing in self.things(hidden):
            if wanted_role in (None, role(thing)) and matches(name, thing.get_name()):
                return thing
        return None

    def see(self, wanted_role, name):
        wanted = name.pattern if isinstance(name, re.Pattern) else name
        return until(lambda: self.find(wanted_role, name) or self._scroll_to(wanted_role, name),
                     lambda: f"There is no {wanted_role or 'thing'} “{wanted}” in the window. " + self.said())

    def _scroll_to(self, wanted_role, name):
        """A list keeps whatever has the focus in sight: so does whoever reads it with a screen reader."""
        away = self.find(wanted_role, name, hidden=True)
        if away and is_workable(away):
            do(away, "SetFocus")

    def gone(self, wanted_role, name):
        until(lambda: not self.find(wanted_role, name), f"The {wanted_role} “{name}” is still there.")

    def press(self, wanted_role, name):
        thing = self.see(wanted_role, name)
        until(lambda: has(thing, State.ENABLED), f"“{name}” cannot be pressed: it is off.")
        do(thing, "Press")
        return thing

    def pick(self, choice):
        """Takes one of the choices that opened in sight."""
        shown = until(lambda: self.find("list item", choice), f"No list with “{choice}” opened in sight.")
        do(shown, "Press")

    def go_to(self, wanted_role, name):
        thing = self.see(wanted_role, name)
        do(thing, "SetFocus")
        until(lambda: has(thing, State.FOCUSED), f"The {wanted_role} “{name}” does not take the focus.")
        return thing

    def write(self, name, text):
        """Types into a field, over what stands there."""
        field = self.go_to("text", name)
        if read(field):
            self.keys("ctrl+a", "Delete")
        self.type(text)
        until(lambda: read(field) == text, lambda: f"“{name}” reads “{read(field)}” after “{text}” was typed.")
        return field

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "1", text], check=True)

    def keys(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "1", *keys], check=True)

    def focused(self):
        """The thing the keyboard is on: the innermost that says so."""
        innermost = None
        for thing in self.things():
            if has(thing, State.FOCUSED):
                innermost = thing
        return innermost

    def speaks(self):
        """Every thing one can work with says what it is."""
        complaints = unspeakable(self.things())
        expect(not complaints, " ".join(complaints))

    def close(self):
        """Ends the program as people do, and looks at what it said meanwhile."""
        self.keys("ctrl+q")
        until(lambda: self.process.poll() is not None, "Ctrl+Q does not end the program.")
        expect(self.process.returncode == 0, f"The program ended with {self.process.returncode}. " + self.said())
        wrong = [line for line in self.said().splitlines() if BROKEN.search(line)]
        expect(not wrong, "The program complained: " + "; ".join(wrong))

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
