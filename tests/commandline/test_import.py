# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of activities read into a draft, as scripts and people see it."""

import json
import unittest

from register import DONE, NOT_FOUND, REFUSED, STORAGE, Room, answer, call

DRAFT = ("--into", "activities", "--draft", "HN-TRAITE/Y2-v2")


class Import(Room):
    def table(self, text):
        file = self.room / "plan.csv"
        file.write_text(text)
        return str(file)

    def titles(self):
        return {row["title"] for row in answer(self.example(), "list", "activities", "--limit", "1000")["rows"]}

    def test_a_table_is_read_and_its_outcome_said(self):
        done = call(self.example(), "import", "csv", self.table("code;title;place\n;Closing;Tegucigalpa\nA1;Kits;\n"), *DRAFT)
        self.assertEqual(done.returncode, DONE, done.stderr)
        self.assertIn("1 added, 1 changed, 0 left", done.stdout)
        self.assertIn("Empties: place", done.stdout)
        self.assertIn("Closing", self.titles())

    def test_a_refused_table_is_one_document_that_says_nothing_was_kept(self):
        done = call(self.example(), "--json", "import", "csv", self.table("code,title\nB1,x\nB1,y\nB2,z\n"), *DRAFT)
        self.assertEqual(done.returncode, REFUSED)
        self.assertEqual(done.stderr, "")
        said = json.loads(done.stdout)
        self.assertFalse(said["kept"])
        self.assertEqual((said["refused"], said["added"]), (2, 1))
        self.assertEqual(said["error"]["kind"], "invalid")
        self.assertNotIn("z", self.titles())

    def test_a_table_without_activities_or_with_a_short_line_is_refused(self):
        self.assertRefused(call(self.example(), "import", "csv", self.table("code;title"), *DRAFT), REFUSED, "no activity")
        self.assertRefused(call(self.example(), "import", "csv", self.table("code,title\nA1\n"), *DRAFT), REFUSED, "Line 2")

    def test_a_table_that_is_not_there_or_is_none_is_told_apart(self):
        here = self.room
        self.assertRefused(call(self.example(), "import", "csv", str(here / "no.csv"), *DRAFT), NOT_FOUND, "There is no file")
        self.assertRefused(call(self.example(), "import", "csv", str(here), *DRAFT), STORAGE, "cannot be read")
        big = here / "film.csv"
        with big.open("wb") as file:
            file.truncate(20_000_001)
        self.assertRefused(call(self.example(), "import", "csv", str(big), *DRAFT), REFUSED, "20 MB")

    def test_two_thousand_lines_without_codes_take_seconds(self):
        rows = "".join(f"Activity {number}\n" for number in range(2000))
        said = answer(self.example(), "import", "csv", self.table("title\n" + rows), *DRAFT)
        self.assertTrue(said["kept"])
        self.assertEqual(said["added"], 2000)


class Slips(Room):
    def test_a_word_that_a_field_does_not_take_is_refused_with_those_it_takes(self):
        self.assertRefused(call(self.example(), "list", "decisions", "--where", "state=zz"), REFUSED, "adopted")

    def test_a_report_into_a_folder_that_is_not_there_makes_none(self):
        out = self.room / "nowhere" / "evidence.pdf"
        self.assertRefused(call(self.example(), "report", "evidence", "HN-TRAITE", "--out", str(out)), STORAGE)
        self.assertFalse(out.parent.exists())


if __name__ == "__main__":
    unittest.main()
