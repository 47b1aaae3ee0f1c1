# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The coordinator convenes the third session, holds it with twenty people, closes it and sends its minutes out."""

import json
import re
import subprocess
import tempfile
from pathlib import Path

from register import Register, example_folder
from things import State, expect, has, read, until
from window import Window

NOTES = "Two criteria were read aloud."
DECISION = "The criteria go out with the call of August."
RECOMMENDATION = "Ask each ministry for one contact person."
ACTION = "Send the criteria to the civil society seats."
GUEST = "Interpreter of the embassy"


def prepare(window):
    window.press("page tab", "Sessions")
    window.press("list item", re.compile("^3rd session, "))
    window.see("heading", "3rd session of the steering committee")
    # A red line leads to where it is settled: no paper will come, so none is expected any more.
    window.press("list item", re.compile("^To fix. Attach: Rapport de résultats"))
    window.write("Paper expected", "")
    window.press("button", "Keep")
    window.gone("dialog", "Point of the agenda")
    window.gone("list item", re.compile("^To fix. Attach"))


def convene(window):
    window.press("list item", re.compile("^To fix. Convene by "))
    window.see("label", re.compile("^20 people and seats will each have an invitation"))
    window.speaks()
    window.press("button", "Convene")
    window.gone("dialog", "Convene the session?")
    window.see("label", "State: Convened")
    letters = example_folder() / "outgoing" / "HN-TRAITE-M-2021-01"
    for form in ("pdf", "txt"):
        until(lambda form=form: len(list(letters.glob("*." + form))) == 20, f"Not every letter was written as {form}.")
    window.press("list item", "Police nationale, awaited")
    window.pick("Will come")
    window.see("list item", "Police nationale, will come")
    window.see("label", "1 of 20")


def check_in_by_letters(window, letters, who):
    field = window.write("Check in", letters)
    window.see("label", who)
    window.keys("Return")
    until(lambda: read(field) == "", f"“{letters}” and Enter check nobody in.")
    window.see("list item", re.compile(f"^{who}, present, "))


def see_people(window, role, name):
    """The quorum line stands at the top, above the field that checks people in."""
    window.go_to("text", "Check in")
    window.see(role, name)


def mark(window, who, outcome):
    window.press("list item", f"{who}, to check in")
    window.pick(outcome)


def seat_people(window):
    window.press("button", "Open the session")
    window.see("alert", "0 of 10 seats, 0 of 3 sectors: no quorum")
    for letters, who in (("po", "Police nationale"), ("ju", "Pouvoir judiciaire"), ("am", "Ambassade du Canada")):
        check_in_by_letters(window, letters, who)
    see_people(window, "alert", "3 of 10 seats, 2 of 3 sectors: no quorum")
    for seat in ("Travail et Sécurité sociale", "CICESCT", "IBCR",
                 "Civil society, seat 5", "Civil society, seat 6", "Civil society, seat 7"):
        mark(window, seat, "Check in")
        window.see("list item", re.compile(f"^{seat}, present, "))
    mark(window, "CICESCT, alternate", "Excused")
    window.see("list item", "CICESCT, alternate, excused")
    for alternate in ("Police nationale", "Pouvoir judiciaire", "Travail et Sécurité sociale"):
        mark(window, f"{alternate}, alternate", "Check in")
    for alternate in ("seat 5", "seat 6", "seat 7"):
        mark(window, f"Civil society, {alternate}, alternate", "Check in")
    for who in ("Affaires mondiales Canada", "Civil society",
                "Direction des opérations, Bureau international des droits des enfants"):
        mark(window, who, "Check in")
    guest = window.write("Guest, by function", GUEST)
    window.keys("Return")
    until(lambda: read(guest) == "", "Enter adds no guest.")
    see_people(window, "label", "19 people there in all")


def treat_the_first_point(window):
    window.press("button", "Take up the next point")
    window.see("list item", re.compile("^Point 1, .*, Under way$"))
    window.write("Notes on this point", NOTES)
    window.press("button", "Next point")
    window.see("list item", re.compile("^Point 1, .*, Treated$"))
    window.see("list item", re.compile("^Point 2, .*, Under way$"))


def let_in_late(window):
    mark(window, "Secrétariat du comité, Bureau international des droits des enfants", "Check in")
    window.see("list item", re.compile("^Secrétariat du comité, .*, arrived late, "))
    see_people(window, "label", "20 people there in all")


def write_form(window, key, field, text, confirm):
    """A key opens the form on the point under way, its text has the focus, and one press keeps it."""
    window.go_to("button", "Next point")
    window.keys(key)
    opened = window.see("text", field)
    until(lambda: has(opened, State.FOCUSED), f"“{field}” does not have the focus after {key.upper()}.")
    window.speaks()
    window.type(text)
    until(lambda: read(opened) == text, f"“{field}” does not read what was typed.")
    window.press("button", confirm)
    window.gone("text", field)


def decide(window):
    write_form(window, "d", "Text of the decision", DECISION, "Record the decision")
    window.see("alert", re.compile(r"^D-2021-\d+ recorded\.$"))
    write_form(window, "r", "Text of the recommendation", RECOMMENDATION, "Record the recommendation")
    window.see("alert", re.compile(r"^R-2021-\d+ recorded\.$"))
    write_form(window, "a", "What must be done", ACTION, "Assign the action")
    window.see("alert", re.compile(r"^A-2021-\d+ assigned\.$"))


def close_session(window):
    window.press("button", "Close the session…")
    window.see("alert", re.compile("8 points not treated: postponed to the next session"))
    window.press("button", "Close the session")
    window.see("label", "The minutes are not written yet")


def write_minutes(window, file):
    window.press("button", "Write the minutes")
    window.see(None, re.compile(re.escape(DECISION)))
    window.speaks()
    window.press("button", "Export…")
    window.write("File", str(file))
    window.speaks()
    window.press("button", "Export")
    window.see("alert", re.compile("^Wrote "))
    window.gone("dialog", "Export the minutes")


def check_register(register):
    meeting = register.only("meetings", reference="M-2021-01")
    expect(meeting["state"] == "held", f"The register says the session is {meeting['state']}, not held.")
    expect(json.loads(meeting["quorum"])["people"] == 20, "The quorum kept with the session does not count 20 people.")
    people = register.rows("attendance", meeting=meeting["id"])
    there = [one for one in people if one["status"] == "present"]
    expect(len(there) == 20, f"The register has {len(there)} people present, not 20.")
    late = [one for one in there if one["arrived_item"]]
    expect(len(late) == 1, f"The register has {len(late)} late arrivals, not one.")
    second = register.only("agenda", meeting=meeting["id"], position=2)
    expect(late[0]["arrived_item"] == second["id"], "The late arrival is not kept at the second point.")
    expect([one["guest"] for one in there if one["guest"]] == [GUEST], "The guest is not kept as typed.")
    first = register.only("agenda", meeting=meeting["id"], position=1)
    expect((first["state"], first["notes"]) == ("treated", NOTES), f"The first point is kept as {first}.")
    for entity, field, text in (("decisions", "statement", DECISION), ("recommendations", "text", RECOMMENDATION),
                                ("actions", "title", ACTION)):
        kept = register.only(entity, meeting=meeting["id"])
        expect(kept[field] == text, f"Of {entity}, the register kept “{kept[field]}”.")
        expect(kept["agenda_item"] == second["id"], f"Of {entity}, “{text}” is not kept at the point under way.")
    counts = json.loads(register.ask("--json", "status"))["counts"]
    grown = {entity: counts[entity] for entity in ("meetings", "decisions", "recommendations", "actions", "minutes")}
    expect(grown == {"meetings": 3, "decisions": 4, "recommendations": 3, "actions": 6, "minutes": 2},
           f"The register counts {grown}.")
    checked = json.loads(register.ask("--json", "verify"))
    expect(checked["intact"] and not checked["differences"], f"The journal is not intact: {checked}.")


def check_file(file):
    expect(file.read_bytes().startswith(b"%PDF-"), f"{file} is no PDF.")
    text = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True).stdout
    for wanted in (DECISION, "20 people present"):
        expect(wanted in " ".join(text.split()), f"The exported minutes do not say “{wanted}”.")


def main():
    file = Path(tempfile.gettempdir()) / "minutes.pdf"
    window = Window("--demo", "--lang", "en", "--size", "1280x2000")
    prepare(window)
    convene(window)
    seat_people(window)
    treat_the_first_point(window)
    let_in_late(window)
    decide(window)
    close_session(window)
    write_minutes(window, file)
    window.close()
    check_register(Register(example_folder()))
    check_file(file)


main()
