# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is typed after an option and cannot be read is said in one sentence, with 2, before anything is opened."""

import os
import subprocess
import unittest

from register import DONE, USAGE, Room, call, environment

DESKTOP = os.environ["MINUTIER_BIN"] + "/minutier"

# The verb, and values that nobody can mean.
VERBS = [
    (["status"], ["--now", ""]),
    (["status"], ["--now="]),
    (["status"], ["--now", "yesterday"]),
    (["status"], ["--now", "2021-02-30T00:00:00Z"]),
    (["status"], ["--as", ""]),
    (["status"], ["--lang", ""]),
    (["status"], ["--lang", "de"]),
    (["status"], ["--data", ""]),
    (["list", "seats"], ["--limit", "-1"]),
    (["list", "seats"], ["--limit", "0"]),
    (["list", "seats"], ["--limit", "x"]),
    (["list", "seats"], ["--limit", "1001"]),
    (["list", "seats"], ["--limit", "1.5"]),
    (["list", "seats"], ["--limit", ""]),
    (["list", "seats"], ["--after", "nope"]),
    (["list", "seats"], ["--after", ""]),
    (["list", "seats"], ["--where", "title"]),
    (["list", "seats"], ["--where", "=x"]),
    (["list", "seats"], ["--project", ""]),
    (["search", "plan"], ["--by", "luck"]),
    (["search", "plan"], ["--limit", "many"]),
    (["journal"], ["--limit", "-1"]),
    (["journal"], ["--after", "x"]),
    (["journal"], ["--after", "-2"]),
    (["journal"], ["--entity", "nothing", "1"]),
    (["prove", "plan", "Y2-v1", "--out", "x.mproof"], ["--audience", "everybody"]),
    (["prove", "plan", "Y2-v1", "--out", "x.mproof"], ["--since", "long ago"]),
    (["prove", "plan", "Y2-v1", "--out", "x.mproof"], ["--since", "-1"]),
    (["report", "plan", "Y2-v1", "--out", "x.pdf"], ["--format", "docx"]),
    (["report", "plan", "Y2-v1", "--out", "x.pdf"], ["--audience", "press"]),
    (["report", "plan", "Y2-v1"], ["--out", ""]),
    (["release", "plan", "Y2-v1", "--out", "x.zip"], ["--audience", "office"]),
    (["import", "csv", "x.csv"], ["--into", "seats"]),
    (["generate"], ["--projects", "some"]),
    (["generate"], ["--seed", "-1"]),
    (["generate"], ["--entries", "1e9"]),
]
WINDOWS = [
    ["--now", ""],
    ["--now", "today"],
    ["--size", ""],
    ["--size", "big"],
    ["--size", "10x10"],
    ["--size", "1280x800x2"],
    ["--size", "1280,800"],
    ["--text", ""],
    ["--text", "large"],
    ["--text", "5"],
    ["--text", "100.5"],
    ["--lang", "xx"],
    ["--lang", ""],
    ["--theme", "sepia"],
    ["--theme", ""],
    ["--page", "nowhere"],
    ["--page", ""],
    ["--as", ""],
    ["--data", ""],
    ["--show", ""],
    ["--show", "NOPE"],
    ["--show", "D-9999"],
    ["--unheard-of", "x"],
]


class Options(Room):
    def one_sentence(self, done, words):
        said = done.stderr.strip().splitlines()
        self.assertEqual(done.returncode, USAGE, (words, done.stdout, done.stderr))
        self.assertEqual(len(said), 1, (words, done.stderr))
        self.assertTrue(said[0].endswith("."), (words, said))
        self.assertEqual(done.stdout, "", words)

    def window(self, *words):
        picture = ["--screenshot", str(self.room / "page.png")]
        kept = environment()
        kept.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", XDG_DATA_HOME=str(self.room), XDG_CONFIG_HOME=str(self.room))
        return subprocess.run([DESKTOP, *picture, *words], capture_output=True, text=True, env=kept, timeout=120)

    def test_a_verb_refuses_what_it_cannot_read(self):
        for words, wrong in VERBS:
            with self.subTest(words=words, wrong=wrong):
                self.one_sentence(call(self.room / "nowhere", *words, *wrong), words + wrong)

    def test_the_window_refuses_what_it_cannot_read(self):
        folder = str(self.example())
        for wrong in WINDOWS:
            with self.subTest(wrong=wrong):
                place = [] if wrong[0] == "--data" else ["--data", folder]
                self.one_sentence(self.window(*place, *wrong), wrong)

    def test_what_can_be_read_is_shown(self):
        folder = str(self.example())
        for words in (["--page", "decisions", "--show", "D-2020-001"], ["--page", "compare", "--show", "2"], ["--page", "people", "--show", "retention"], ["--page", "results", "--show", "1100"]):
            with self.subTest(words=words):
                done = self.window("--data", folder, *words)
                self.assertEqual(done.returncode, DONE, done.stderr)

    def test_a_page_of_no_register_says_that_there_is_none(self):
        done = self.window("--data", str(self.room / "nowhere"), "--page", "committee")
        self.assertNotEqual(done.returncode, DONE)
        self.assertIn("no register in", done.stderr)
        self.assertFalse((self.room / "page.png").exists())


if __name__ == "__main__":
    unittest.main()
