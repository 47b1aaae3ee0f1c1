# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The register as another program reads it, to see that what the window showed was written."""

import json
import os
import subprocess
from pathlib import Path

from things import expect


def example_folder():
    """Where the program makes the example: among what may be thrown away."""
    folder = Path.home() / ".cache" / "minutier-example"
    expect(folder.is_dir(), f"The example register is not where it is made: {folder}.")
    return folder


class Register:
    def __init__(self, folder):
        self.folder = folder

    def ask(self, *words):
        command = [os.environ["MINUTIER_BIN"] + "/minutierctl", "--data", str(self.folder), "--lang", "en", *words]
        done = subprocess.run(command, capture_output=True, text=True)
        failure = f"minutierctl {' '.join(words)} ended with {done.returncode}: {done.stderr.strip()}"
        expect(done.returncode == 0, failure)
        return done.stdout

    def rows(self, entity, **where):
        wanted = [word for field, value in where.items() for word in ("--where", f"{field}={value}")]
        return json.loads(self.ask("--json", "list", entity, "--limit", "500", *wanted))["rows"]

    def only(self, entity, **where):
        found = self.rows(entity, **where)
        expect(len(found) == 1, f"{len(found)} {entity} have {where}, not one.")
        return found[0]
