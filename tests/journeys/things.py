# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Things of a window as a screen reader meets them: each with a role, a name, and what can be done with it."""

import re
import sys
import time
import warnings

import gi

warnings.simplefilter("ignore")
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

State = Atspi.StateType
# What one may press or write into; anything else that offers it would not be understood by ear.
WORKABLE = {"button", "page tab", "radio button", "check box", "combo box", "list item", "table row", "text", "password text", "list"}


class JourneyFailed(Exception):
    """A sentence for whoever reads the outcome."""


def end_in_a_sentence(kind, error, trace):
    if issubclass(kind, JourneyFailed):
        print(error, file=sys.stderr)
    else:
        sys.__excepthook__(kind, error, trace)


sys.excepthook = end_in_a_sentence


def expect(truth, sentence):
    if not truth:
        raise JourneyFailed(sentence)


def until(condition, sentence, seconds=15):
    """What the condition gives once it is true; things that vanish while looked at are not there."""
    end = time.monotonic() + seconds
    while True:
        try:
            found = condition()
        except GLib.Error:
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise JourneyFailed(sentence() if callable(sentence) else sentence)
        time.sleep(0.02)


def has(thing, state):
    return thing.get_state_set().contains(state)


def role(thing):
    word = thing.get_role_name()
    return "button" if word == "push button" else word  # its name since at-spi 2.5


def read(thing):
    """What stands in a field."""
    return Atspi.Text.get_text(thing, 0, -1)


def spoken(thing):
    """What a thing is called; Qt keeps back the name of a field for passwords, which is then described."""
    return thing.get_name() or (thing.get_description() if role(thing) == "password text" else "")


def matches(wanted, name):
    return wanted.search(name) if isinstance(wanted, re.Pattern) else wanted == name


def actions(thing):
    found = thing.get_action_iface()
    return [Atspi.Action.get_action_name(found, index) for index in range(found.get_n_actions())] if found else []


def do(thing, action):
    names = actions(thing)
    expect(action in names, f"“{thing.get_name()}” offers {names}, not {action}.")
    expect(thing.get_action_iface().do_action(names.index(action)), f"“{thing.get_name()}” refused {action}.")


def within(root, hidden=False):
    """Everything in sight, in the order it is read; what is hidden or scrolled away only when asked for."""
    for index in range(root.get_child_count()):
        thing = root.get_child_at_index(index)
        if thing and (hidden or has(thing, State.VISIBLE)):
            yield thing
            yield from within(thing, hidden)


def is_workable(thing):
    # Qt calls every text focusable; one that is only read is none.
    if role(thing) == "label":
        return "Press" in actions(thing)
    return has(thing, State.FOCUSABLE) or "Press" in actions(thing)


def unspeakable(things):
    """What a screen reader could not say, a sentence each."""
    complaints = []
    last = "the window"
    for thing in things:
        name = spoken(thing).strip()
        if is_workable(thing):
            if not name:
                complaints.append(f"A {role(thing)} after “{last}” has no name.")
            if role(thing) not in WORKABLE:
                complaints.append(f"“{name}” can be worked with but is a {role(thing)}.")
        last = name or last
    return complaints
