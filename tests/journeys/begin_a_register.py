# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""On an empty machine a coordinator begins her register and has a first session planned, seats at risk included."""

import json
import os
import subprocess
from pathlib import Path

from things import expect
from window import Window

SEAT = "Women's collective; Spokesperson; civil society; at risk"


def begin(window):
    window.see("heading", "Begin a register")
    window.write("Office that keeps it", "Country office")
    window.press("button", "Begin")


def set_up_project(window):
    window.see("heading", "Project")
    window.write("Code", "HN-NEW")
    window.write("Title of the project", "A new project")
    window.write("Time zone", "America/Tegucigalpa")
    window.press("button", "Continue")
    window.see("heading", "Terms of reference")
    window.press("button", "Continue")


def seat_members(window):
    window.see("heading", "Seats")
    window.write("Seats", SEAT)
    window.see("label", "1 seat will be made.")
    window.press("button", "Make the seats")


def plan(window):
    window.see("heading", "First session")
    window.write("Day", "2031-03-12")
    window.press("button", "Plan the session")
    window.see("heading", "1st session of the steering committee")


def listed(entity):
    folder = Path.home() / ".local" / "share" / "minutier"
    command = [os.environ["MINUTIER_BIN"] + "/minutierctl", "--data", folder, "--json", "list", entity]
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)["rows"]


def main():
    window = Window("--lang", "en", "--size", "1280x2000")
    begin(window)
    set_up_project(window)
    seat_members(window)
    plan(window)
    window.close()
    faces = sorted(row["face"] for row in listed("seats"))
    expect(faces == ["sector_only"], f"The seat at risk is shown: {faces}.")
    expect(len(listed("meetings")) == 1, "The first session is not there.")


main()
