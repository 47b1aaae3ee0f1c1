# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told, made and found while the keys are shut or gone."""

import shutil
import sqlite3
import unittest

from guarded import FIRST, Guarded, ask, names
from register import CONFLICT, DONE, REFUSED, answer, call, perform


class LockedNames(Guarded):
    def test_while_names_are_locked_nothing_typed_is_told_beyond_the_office(self):
        self.put_behind(FIRST)
        for login in ("donor", "member"):
            for words in (("list", "decisions"), ("show", "decisions", "D-001"), ("status",), ("search", "plan"),
                          ("journal",), ("trace", "A1"), ("late",)):
                self.assertRefused(ask(self.folder, "--as", login, *words), CONFLICT, "passphrase")
                self.assertNotIn("keys", ask(self.folder, "--as", login, *words, passphrase=FIRST).stderr)
            # Whoever holds a copy without its keys may still check it.
            for words in (("verify",), ("doctor",), ("keys",)):
                self.assertNotEqual(ask(self.folder, "--as", login, *words).returncode, CONFLICT)
        self.assertEqual(ask(self.folder, "list", "decisions").returncode, DONE)

    def test_while_names_are_locked_only_the_office_has_a_copy_of_a_document(self):
        self.put_behind(FIRST)

        def copy(audience, passphrase=None):
            out = self.room / f"{audience}.html"
            return out, ask(self.folder, "report", "minutes", "M-2020-01", "--audience", audience, "--format", "html",
                            "--out", out, passphrase=passphrase)

        for audience in ("members", "donor", "public"):
            out, done = copy(audience)
            self.assertRefused(done, CONFLICT, "passphrase")
            self.assertFalse(out.exists())
        out, done = copy("office")
        self.assertEqual(done.returncode, DONE)
        self.assertIn("without the names", done.stderr)
        out, done = copy("members", passphrase=FIRST)
        self.assertEqual(done.returncode, DONE)
        self.assertTrue(out.exists())

    def checked_everywhere(self, register, expected):
        """What `verify` says with the keys, behind a passphrase that is not given, and without them."""
        for state in ("open", "shut", "gone"):
            folder = self.room / f"{register.name}-{state}"
            shutil.copytree(register, folder)
            (folder / "local.db").unlink(missing_ok=True)
            if state == "shut":
                self.assertEqual(ask(folder, "keys", "passphrase", given=FIRST + "\n").returncode, DONE)
            if state == "gone":
                (folder / "keys").unlink()
            done = ask(folder, "verify")
            self.assertEqual(done.returncode, expected, f"{register.name}, {state}: {done.stdout}")
            shutil.rmtree(folder)

    def test_what_is_protected_later_or_no_more_is_no_alarm_with_or_without_keys(self):
        organisations = answer(self.folder, "list", "organisations", "--limit", "100")["rows"]
        shown = next(row for row in organisations if row["face"] == "full_name" and row["acronym"])
        hidden = next(row for row in organisations if row["face"] == "sector_only")
        seat = answer(self.folder, "list", "seats", "--where", "face=full_name", "--limit", "1")["rows"][0]
        steps = {
            "marked": [("ReviseOrganisation", {"organisation": shown["id"], "face": "counted_only"}),
                       ("ReviseSeat", {"seat": seat["id"], "face": "sector_only"})],
            "unmarked": [("ReviseOrganisation", {"organisation": hidden["id"], "face": "full_name"})],
            "renamed": [("ReviseOrganisation", {"organisation": shown["id"], "face": "counted_only"}),
                        ("ReviseOrganisation", {"organisation": shown["id"], "name": "Another", "acronym": ""}),
                        ("ReviseOrganisation", {"organisation": shown["id"], "face": "full_name"})],
            "seat": [("ReviseSeat", {"seat": seat["id"], "face": "sector_only", "title": "Another"}),
                     ("ReviseSeat", {"seat": seat["id"], "face": "full_name"})],
            "alike": [("RegisterOrganisation", {"name": "sealed: an office"})],
        }
        for name, commands in steps.items():
            register = self.room / name
            shutil.copytree(self.folder, register)
            for command, given in commands:
                perform(register, command, **given)
            self.checked_everywhere(register, DONE)
            backup = self.room / f"{name}.db"
            self.assertEqual(call(register, "backup", str(backup)).returncode, DONE)
            self.assertEqual(call(self.room / f"{name}-restored", "restore", str(backup)).returncode, DONE)

    def test_what_only_looks_sealed_is_found_with_and_without_keys(self):
        for number, change in enumerate((
                "UPDATE decision SET statement = 'sealed:x'", "UPDATE action SET done_on = 'sealed:2021-06-01'",
                "UPDATE target SET reason = 'sealed:lowered'", "UPDATE organisation SET name = 'sealed:x' WHERE face = 'full_name'",
                "UPDATE person SET note = 'in clear'", "UPDATE account SET title = 'sealed:x'")):
            register = self.room / f"changed-{number}"
            shutil.copytree(self.folder, register)
            file = sqlite3.connect(register / "register.db")
            self.assertGreater(file.execute(change).rowcount, 0)
            file.commit()
            file.close()
            self.checked_everywhere(register, REFUSED)
        register = self.room / "noise"
        shutil.copytree(self.folder, register)
        file = sqlite3.connect(register / "register.db")
        self.assertGreater(file.execute("UPDATE person SET contact = 'sealed:noise' WHERE contact IS NULL").rowcount, 0)
        file.commit()
        file.close()
        self.assertEqual(call(register, "verify").returncode, REFUSED)

    def test_who_writes_while_the_keys_are_shut_is_told_that_nothing_signs_it(self):
        self.put_behind(FIRST)
        done = ask(self.folder, "do", "RegisterOrganisation", given='{"name": "Alfa"}')
        self.assertIn("not signed", done.stderr)
        done = ask(self.folder, "do", "RegisterOrganisation", given='{"name": "Beta"}', passphrase=FIRST)
        self.assertEqual((done.returncode, done.stderr), (DONE, ""))

    def test_what_is_about_people_is_refused_while_they_are_shut(self):
        self.put_behind(FIRST)
        done = ask(self.folder, "do", "RegisterPerson", given='{"function": "Delegate"}')
        self.assertRefused(done, CONFLICT, "passphrase")

    def test_while_names_are_locked_nobody_is_erased(self):
        person = answer(self.folder, "list", "people", "--limit", "1")["rows"][0]["id"]
        self.assertEqual(call(self.folder, "erase", person).returncode, DONE)
        self.put_behind(FIRST)
        confirm = ("--as", "coordinator", "erase", person)
        self.assertRefused(ask(self.folder, *confirm), CONFLICT, "passphrase")
        self.assertEqual(len(names(self.folder, FIRST)), 5)
        self.assertEqual(ask(self.folder, *confirm, passphrase=FIRST).returncode, DONE)


if __name__ == "__main__":
    unittest.main()
