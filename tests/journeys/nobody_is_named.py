# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever may not read a name meets it nowhere: on no page, in no title of the window, in nothing that only a screen
reader reads."""

import json
import os
import subprocess

from register import Register
from things import Atspi, expect, within
from window import Window

PAGES = ["home", "committee", "people", "sessions", "session-record", "decisions", "calls", "plan", "compare", "donor",
         "results", "documents", "journal", "verify", "releases"]
PROTECTED = int(os.environ.get("MINUTIER_CANARIES", "40"))


def do(register, account, *lines):
    given = "".join(json.dumps({"command": command, "arguments": arguments}) + "\n" for command, arguments in lines)
    command = [os.environ["MINUTIER_BIN"] + "/minutierctl", "--data", str(register.folder), "--as", account, "do", "--lines"]
    done = subprocess.run(command, input=given, capture_output=True, text=True)
    expect(done.returncode == 0, done.stderr)
    return [json.loads(line)["id"] for line in done.stdout.splitlines()]


def with_protected(register):
    """People and organisations that nobody below the office may name, put wherever a text can stand."""
    half = range(PROTECTED // 2)
    people = [f"Canaria Pajarito{number:03d}" for number in half]
    bodies = [f"Colectivo Reservado{number:03d}" for number in half]
    do(register, "root", *(("RegisterPerson", {"name": name, "function": f"Function {number}", "face": "function_only",
                                               "contact": f"pajarito{number:03d}@example.org"})
                           for number, name in enumerate(people)))
    made = do(register, "root", *(("RegisterOrganisation", {"name": name, "acronym": f"QZX{number:03d}",
                                                            "face": "sector_only", "sector": "civil_society"})
                                  for number, name in enumerate(bodies)))
    draft = next(row for row in register.rows("versions") if row["reference"] == "Y2-v2")["id"]
    do(register, "root", *(("AddActivity", {"version": draft, "code": f"Z{number}", "type": "workshop", "responsible": made[number],
                                            "title": f"With {people[number]}, {bodies[number]} (QZX{number:03d})",
                                            "description": f"Ask {people[number]}.", "place": f"At {bodies[number]}"})
                           for number in half))
    said = f"{people[0]} speaks for {bodies[0]} (QZX000)"
    texts = {"title": said, "note": said, "objective": said}
    project, held = register.only("projects", code="HN-TRAITE")["id"], register.only("meetings", reference="M-2021-01")["id"]
    do(register, "root",
       ("AddAgendaItem", {"meeting": held, "title": said}),
       ("RaiseRisk", {"project": project, "title": said, "description": said}),
       ("StartInitiative", {"project": project, "resources": said, **texts}),
       ("PlanMandate", {"project": project, "country": "HN", "objective": said, "note": said}),
       ("AnnounceCall", {"project": project, **texts}),
       ("StateFact", {"project": project, "kind": "scope", "title": said, "note": said}),
       ("AssignAction", {"project": project, "title": said}),
       ("RecordDecision", {"project": project, "statement": said, "title": said, "rationale": said, "outcome": "adopted",
                           "adopted_by": "written_procedure", "closes_on": "2021-06-20"}))
    return [*people, *bodies, *(f"pajarito{number:03d}" for number in half), *(f"QZX{number:03d}" for number in half)]


def everything_said(window):
    """Names, descriptions and texts of all that is there, in sight or not."""
    for thing in within(window.program, hidden=True):
        yield thing.get_name() or ""
        yield thing.get_description() or ""
        if thing.get_text_iface():
            yield Atspi.Text.get_text(thing, 0, -1) or ""


def named_on(folder, account, page, words):
    window = Window("--data", folder, "--as", account, "--lang", "en", "--page", page, "--size", "1280x2000")
    said = "\n".join(everything_said(window))
    expect(len(said) > 200, f"The page {page} says too little to be looked at.")
    named = [word for word in words if word in said]
    window.close()
    return named


def main():
    folder = os.environ["HOME"] + "/named"
    subprocess.run([os.environ["MINUTIER_BIN"] + "/minutierctl", "--data", folder, "demo"], check=True, capture_output=True)
    words = with_protected(Register(folder))
    # Otherwise the rest would find nothing because there is nothing to find.
    expect(named_on(folder, "coordinator", "people", words), "The office's own page of people names nobody.")
    complaints = []
    for account in ("donor", "member"):
        for page in PAGES:
            if named := named_on(folder, account, page, words):
                complaints.append(f"The page {page} names {len(named)} to the {account}, such as {named[0]}.")
    expect(not complaints, "\n".join(complaints))


main()
