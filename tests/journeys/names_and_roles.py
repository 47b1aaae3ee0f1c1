# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""On every page, each thing one can work with tells a screen reader what it is called and what it is."""

from things import JourneyFailed, expect, role, unspeakable, within
from window import Window

PAGES = {
    "home": "Home",
    "committee": "Comité de pilotage",
    "people": "People",
    "incidents": "Incidents",
    "sessions": "Sessions",
    "session-prepare": "3rd session of the steering committee",
    "session-hold": "3rd session of the steering committee",
    "session-record": "3rd session of the steering committee",
    "decisions": "Decisions and recommendations",
    "calls": "Calls and mandates",
    "plan": "Action plan, year 2",
    "compare": "Compare the plan, year 2",
    "donor": "Is the plan validated?",
    "results": "Results",
    "documents": "Documents",
    "journal": "Journal",
    "settings": "Settings",
    "verify": "Check",
    "releases": "Releases",
    "pack": "A pack or a proof that was handed over",
}
# What the parts of a whole are, where a screen reader counts them: “tab 2 of 7”.
PARTS = {"page tab list": {"page tab"}, "list": {"list item"}, "table": {"table row", "table cell", "column header"}}
STAGES = ("Prepare", "Hold", "Record")


def misplaced(things):
    complaints = []
    for thing in things:
        wanted = PARTS.get(role(thing))
        parts = [part for part in within(thing) if role(part) not in wanted | {"label"}] if wanted else []
        if parts:
            sample = f"{len(parts)} parts, such as “{parts[0].get_name()}”, are {role(parts[0])}s"
            complaints.append(f"In the {role(thing)} “{thing.get_name()}”, {sample}.")
        if thing.get_name() in STAGES and role(thing) not in ("radio button", "label"):
            complaints.append(f"“{thing.get_name()}”, one of three ways to look at a session, is a {role(thing)}.")
    return complaints


def visit(page, heading):
    # Tall enough that nothing is scrolled away: Qt tells no difference between that and hidden.
    window = Window("--demo", "--lang", "en", "--page", page, "--size", "1280x2000")
    window.see("heading", heading)
    things = list(window.things())
    complaints = unspeakable(things) + misplaced(things)
    try:
        window.close()
    except JourneyFailed as failure:
        complaints.append(str(failure))
    return complaints


def main():
    pages = {}
    for page, heading in PAGES.items():
        for complaint in visit(page, heading):
            pages.setdefault(complaint, []).append(page)
    expect(not pages, "\n".join(f"{complaint} ({', '.join(found)})" for complaint, found in pages.items()))


main()
