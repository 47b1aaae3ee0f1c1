# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the keys lie, behind what, and that no moment loses them."""

import json
import os
import random
import signal
import subprocess
import time
import unittest
from pathlib import Path

from guarded import FIRST, SECOND, Guarded, ask, names, with_passphrase
from register import CONFLICT, DONE, PROGRAM, REFUSED, STORAGE, USAGE, Room, answer, call, environment

KEYRING = Path(__file__).parents[1] / "support" / "secret_service.py"


class Keys(Guarded):
    def test_a_plain_file_is_warned_of(self):
        status = answer(self.folder, "keys", "status")
        self.assertEqual((status["guard"], status["open"], status["warning"]), ("file", True, True))
        self.assertIn("whoever can read this folder can read the names", call(self.folder, "keys").stdout)

    def test_behind_a_passphrase_names_are_read_with_it_alone(self):
        self.put_behind(FIRST)
        self.assertEqual(self.guard(), "passphrase")
        self.assertEqual(self.file.stat().st_mode & 0o777, 0o600)
        self.assertEqual(names(self.folder), [])
        self.assertEqual(names(self.folder, SECOND), [])
        self.assertEqual(len(names(self.folder, FIRST)), 5)
        self.assertEqual(call(self.folder, "verify").returncode, DONE)

    def test_a_wrong_or_missing_passphrase_changes_nothing(self):
        self.put_behind(FIRST)
        before = self.file.read_bytes()
        for change in ("passphrase", "plain", "keyring"):
            for wrong in ("", SECOND):
                done = ask(self.folder, "keys", change, given=SECOND + "\n", passphrase=wrong)
                self.assertRefused(done, REFUSED, "passphrase")
        self.assertEqual(self.file.read_bytes(), before)

    def test_a_wrong_passphrase_is_not_taken_for_none(self):
        self.put_behind(FIRST)
        before = (self.folder / "register.db").read_bytes()
        for words in (("list", "people"), ("status",), ("verify",), ("do", "RegisterPerson"), ("keys",)):
            done = ask(self.folder, *words, given='{"function": "Delegate"}', passphrase=SECOND)
            self.assertRefused(done, REFUSED, "not the passphrase")
        self.assertEqual((self.folder / "register.db").read_bytes(), before)

    def test_a_file_of_keys_that_is_none_is_said_by_the_check(self):
        self.file.write_text("{}")
        done = call(self.folder, "verify")
        self.assertEqual(done.returncode, DONE)
        self.assertIn("does not hold the keys", done.stderr)

    def test_of_two_who_change_it_at_once_only_one_is_told_that_it_is_done(self):
        self.put_behind(FIRST)
        calls = [subprocess.Popen([PROGRAM, "--data", str(self.folder), "--lang", "en", "keys", "passphrase"],
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                  env=with_passphrase(FIRST)) for _ in range(2)]
        wanted = [SECOND, "a third sentence"]
        for one, passphrase in zip(calls, wanted):
            one.stdin.write(passphrase + "\n")
            one.stdin.close()
        codes = [one.wait() for one in calls]
        for one in calls:
            one.stdout.close()
            one.stderr.close()
        self.assertEqual(sorted(codes), [DONE, REFUSED])
        self.assertEqual(len(names(self.folder, wanted[codes.index(DONE)])), 5)

    def test_a_passphrase_is_changed_and_taken_away(self):
        self.put_behind(FIRST)
        self.assertEqual(ask(self.folder, "keys", "passphrase", given=SECOND + "\r\n", passphrase=FIRST).returncode, DONE)
        self.assertEqual(names(self.folder, FIRST), [])
        self.assertEqual(len(names(self.folder, SECOND)), 5)
        done = ask(self.folder, "keys", "plain", passphrase=SECOND)
        self.assertIn("whoever can read this folder", done.stdout)
        self.assertEqual(len(names(self.folder)), 5)

    def test_poor_passphrases_are_refused(self):
        before = self.file.read_bytes()
        for poor in ("", "\n", "eleven char\n", " " * 20 + "\n", "aaaaaaaaaaaa\n", "four words\0of mine\n", FIRST + "\n" + SECOND + "\n"):
            self.assertRefused(ask(self.folder, "keys", "passphrase", given=poor), REFUSED)
        self.assertEqual(self.file.read_bytes(), before)

    def test_a_passphrase_is_never_an_argument(self):
        self.assertRefused(ask(self.folder, "keys", "passphrase", FIRST), USAGE)
        self.assertRefused(ask(self.folder, "keys", FIRST), USAGE)

    def test_only_the_office_moves_its_keys(self):
        self.assertRefused(ask(self.folder, "--as", "donor", "keys", "passphrase", given=FIRST + "\n"), REFUSED)
        self.assertEqual(self.guard(), "file")

    def test_lost_keys_are_said(self):
        self.file.unlink()
        self.assertEqual(self.guard(), "absent")
        self.assertRefused(ask(self.folder, "keys", "passphrase", given=FIRST + "\n"), STORAGE, "not here")

    def test_keys_with_another_vault_open_nothing(self):
        keys = json.loads(self.file.read_text())
        wrong = {**keys, "vault": ("B" if keys["vault"][0] == "A" else "A") + keys["vault"][1:]}
        self.file.write_text(json.dumps(wrong, separators=(",", ":"), sort_keys=True))
        before = (self.folder / "register.db").read_bytes()
        for words in (("list", "people"), ("verify",), ("do", "RegisterPerson"), ("--as", "donor", "list", "actions")):
            done = ask(self.folder, *words, given='{"function": "Delegate"}')
            self.assertRefused(done, CONFLICT, "keys")
        self.assertEqual((self.folder / "register.db").read_bytes(), before)

    def test_a_kill_at_any_moment_leaves_keys_that_open(self):
        self.put_behind(FIRST)
        chance, passphrases = random.Random(2020), [FIRST, SECOND]
        for _ in range(int(os.environ.get("MINUTIER_KILLS", "8"))):
            change = subprocess.Popen(
                [PROGRAM, "--data", str(self.folder), "keys", "passphrase"], stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=with_passphrase(passphrases[0]))
            change.stdin.write(passphrases[1].encode() + b"\n")
            change.stdin.close()
            time.sleep(0.3 + chance.random() * 1.2)
            change.send_signal(signal.SIGKILL)
            change.wait()
            opening = [one for one in passphrases if len(names(self.folder, one)) == 5]
            self.assertEqual(len(opening), 1)
            passphrases = [opening[0], [one for one in passphrases if one != opening[0]][0]]


class Keyring(Room):
    """Against a keyring in memory, reached as the real one is; the programs find it on a bus of its own."""

    def in_session(self, script, **variables):
        command = ["dbus-run-session", "--", "/usr/bin/python3", str(KEYRING), "bash", "-ec", script]
        kept = {name: value for name, value in environment().items() if not name.startswith(("DBUS_", "XDG_CURRENT"))}
        return subprocess.run(command, capture_output=True, text=True, timeout=120,
                              env={**kept, "CTL": f"{PROGRAM} --lang en --data {self.example()}", **variables})

    def outside(self, *words, given=""):
        kept = {name: value for name, value in environment().items() if not name.startswith("DBUS_")}
        return subprocess.run([PROGRAM, "--lang", "en", "--data", str(self.example()), *words], input=given,
                              capture_output=True, text=True, timeout=120,
                              env={**kept, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"})

    def test_names_are_read_in_the_session_of_the_keyring_and_nowhere_else(self):
        done = self.in_session("$CTL keys keyring >&2; $CTL --json list people --limit 5")
        self.assertEqual(done.returncode, DONE, done.stderr)
        self.assertEqual(len([row for row in json.loads(done.stdout)["rows"] if row["function"]]), 5)
        self.assertEqual(json.loads(self.outside("--json", "keys").stdout)["guard"], "keyring")
        # Another session's keyring is another keyring, which holds nothing of this one.
        for done in (self.in_session("$CTL --json list people --limit 5"), self.outside("--json", "list", "people")):
            self.assertEqual([row for row in json.loads(done.stdout)["rows"] if row["function"]], [])
        self.assertRefused(self.outside("do", "RegisterPerson", given='{"function": "Delegate"}'), STORAGE, "keyring")
        self.assertRefused(self.outside("keys", "plain"), STORAGE, "keyring")

    def test_a_passphrase_or_a_plain_file_brings_them_back(self):
        for back in ("echo 'four words of mine' | $CTL keys passphrase", "$CTL keys plain"):
            done = self.in_session(f"$CTL keys keyring; {back}; $CTL --json keys",
                                   MINUTIER_PASSPHRASE="four words of mine")
            self.assertEqual(done.returncode, DONE, done.stderr)
            self.assertTrue(json.loads(done.stdout.splitlines()[-1])["open"])
            self.assertEqual(answer(self.example(), "verify")["intact"], True)

    def test_where_no_keyring_answers_nothing_moves(self):
        before = (self.example() / "keys").read_bytes()
        self.assertRefused(self.outside("keys", "keyring"), STORAGE, "does not answer", "passphrase")
        self.assertEqual((self.example() / "keys").read_bytes(), before)


if __name__ == "__main__":
    unittest.main()
