# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A register whose keys are moved and asked for."""

import json
import subprocess

from register import DONE, PROGRAM, REFUSED, Room, answer, environment

FIRST, SECOND = "four words of mine", "another sentence"


def with_passphrase(passphrase):
    return {**environment(), "MINUTIER_PASSPHRASE": passphrase}


def ask(folder, *words, given="", passphrase="", before=()):
    """One verb, with a passphrase in the environment where there is one."""
    command = [*before, PROGRAM, "--data", str(folder), "--lang", "en", *words]
    return subprocess.run(command, input=given, capture_output=True, text=True, timeout=120,
                          env=with_passphrase(passphrase) if passphrase else environment())


def names(folder, passphrase="", before=()):
    """The functions of people that can be read: sealed, and never empty in the example."""
    done = ask(folder, "--json", "list", "people", "--limit", "5", passphrase=passphrase, before=before)
    if done.returncode == REFUSED:
        return []
    return [row["function"] for row in json.loads(done.stdout)["rows"] if row["function"]]


class Guarded(Room):
    def setUp(self):
        super().setUp()
        self.folder = self.example()
        self.file = self.folder / "keys"

    def guard(self):
        return answer(self.folder, "keys")["guard"]

    def put_behind(self, passphrase):
        done = ask(self.folder, "keys", "passphrase", given=passphrase + "\n")
        self.assertEqual(done.returncode, DONE, done.stderr)
