# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A register in a folder of its own, reached through minutierctl as scripts reach it."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["MINUTIER_BIN"] + "/minutierctl"
DONE, REFUSED, USAGE, NOT_FOUND, CONFLICT, STORAGE = range(6)


def environment():
    kept = dict(os.environ)
    kept.update(LC_ALL="C.UTF-8", LANGUAGE="en")
    return kept


def call(folder, *words, given=None, **options):
    """Runs one verb; its exit code, what it printed and what it complained of."""
    command = [PROGRAM, "--data", str(folder), "--lang", "en", *words]
    return subprocess.run(command, input=given, capture_output=True, text=True, env=environment(), timeout=120, **options)


def answer(folder, *words, given=None):
    """The JSON document of a verb that must succeed."""
    done = call(folder, "--json", *words, given=given)
    if done.returncode != DONE:
        raise AssertionError(f"{' '.join(words)} ended with {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)


def perform(folder, command, **arguments):
    return answer(folder, "do", command, given=json.dumps(arguments))


class Room(unittest.TestCase):
    """A place to make registers in, thrown away afterwards."""

    def setUp(self):
        self.room = Path(tempfile.mkdtemp(prefix="minutier-"))
        self.addCleanup(self.clear)

    def clear(self):
        subprocess.run(["chmod", "-R", "u+rwx", self.room], check=False)
        shutil.rmtree(self.room, ignore_errors=True)

    def example(self):
        folder = self.room / "example"
        if not folder.exists():
            self.assertEqual(call(folder, "demo").returncode, DONE)
        return folder

    def empty(self):
        folder = self.room / "empty"
        if not folder.exists():
            self.assertEqual(call(folder, "init", "--office", "Office").returncode, DONE)
        return folder

    def assertRefused(self, done, code, *words):
        """One sentence for people on stderr, nothing on stdout, and the code scripts know."""
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        self.assertEqual(done.stdout, "")
        self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)
        self.assertNotIn("QSql", done.stderr)
        for word in words:
            self.assertIn(word, done.stderr)
