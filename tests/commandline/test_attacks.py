# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever holds the file cannot rewrite what was entered without the check or an outside head finding it."""

import json
import os
import random
import shutil
import sqlite3
import unittest
from concurrent.futures import ThreadPoolExecutor

import attacks_on_files
from attacker import Attacker, copied, dump, tables
from attacks import ATTACKS, CHECK, EVERYWHERE, FALSE_WORDS, READER
from readers import Readers
from register import DONE, call

CHANGES = int(os.environ.get("MINUTIER_CHANGES", "40"))
SEED = int(os.environ.get("MINUTIER_SEED", "2020"))
AT_ONCE = max(2, os.cpu_count() or 2)
assert attacks_on_files


class Attacks(Readers):
    def test_every_rewriting_is_found_by_the_check_or_by_a_reader(self):
        other = copied(self.example(), self.room / "other")
        shutil.rmtree(other)
        self.assertEqual(call(other, "demo").returncode, DONE)
        self.assertEqual(call(other, "checkpoint").returncode, DONE)
        self.other = other
        with ThreadPoolExecutor(AT_ONCE) as pool:
            found = list(pool.map(self.rewritten, ATTACKS))
        only_readers = [ATTACKS[i][0] for i, (finder, _) in enumerate(found) if finder == READER]
        print(f"\n{len(ATTACKS)} rewritings; only an outside head finds these {len(only_readers)}:")
        print("".join(f"  {sentence}\n" for sentence in only_readers), end="")
        for (sentence, expected, _, _), (finder, said) in zip(ATTACKS, found):
            with self.subTest(sentence):
                self.assertEqual(finder, expected, said)

    def rewritten(self, chosen):
        """Who finds one rewriting, and what was said; nobody when it passes."""
        _, _, rewrite, options = chosen
        number = ATTACKS.index(chosen)
        folder = copied(self.example(), self.room / f"attack{number}")
        try:
            attacker = Attacker(folder)
            attacker.other = self.other
            rewrite(attacker)
            attacker.finish(options.get("guarded", True))
            checked = call(folder, "verify")
            if checked.returncode != DONE:
                named = (checked.stdout + checked.stderr).strip()
                return (CHECK, named) if named else (None, "the check fails and names nothing")
            memory = copied(self.memory, self.room / f"memory{number}")
            seen = self.seen_by_reader(folder, memory)
            return (READER if any(code in (1, 2, 3, 4) for code in seen) else None, f"{checked.stdout} {seen}")
        except Exception as problem:  # noqa: BLE001 — of a thread; named with its attack
            return None, repr(problem)
        finally:
            shutil.rmtree(folder)

    def test_an_older_copy_is_found_by_who_saw_the_newer(self):
        self.grow(self.example(), "Un risque de plus")
        older = copied(self.example(), self.room / "older")
        self.grow(self.example(), "Encore un risque de plus")
        self.assertEqual(self.seen_by_reader(self.example(), self.memory), (0, 0))
        self.assertEqual(call(older, "verify").returncode, DONE)
        self.assertEqual(self.seen_by_reader(older, self.memory)[0], 3)

    def test_an_older_copy_whose_head_was_seen_then_is_found_too(self):
        older = copied(self.example(), self.room / "older")
        self.grow(self.example(), "Un risque de plus")
        self.assertEqual(self.seen_by_reader(self.example(), self.memory), (0, 0))
        self.assertEqual(call(older, "verify").returncode, DONE)
        self.assertEqual(self.seen_by_reader(older, self.memory)[0], 3)

    def test_an_older_file_is_found_by_the_machine_that_checked_the_newer(self):
        older = copied(self.example(), self.room / "older")
        self.grow(self.example(), "Un risque de plus")
        self.assertEqual(call(self.example(), "verify").returncode, DONE)
        for file in self.example().glob("register.db*"):
            file.unlink()
        shutil.copy(older / "register.db", self.example())
        for options in ((), ("--new",), ("--tree",)):
            self.assertNotEqual(call(self.example(), "verify", *options).returncode, DONE)
        self.assertNotEqual(call(self.example(), "checkpoint", "--project", "HN-TRAITE").returncode, DONE)

    def test_what_only_the_hashes_were_seen_of_is_still_read(self):
        self.assertEqual(call(self.example(), "verify").returncode, DONE)
        self.grow(self.example(), "Un risque de plus")
        for options in (("--tree",), ("--new", "--tree")):
            self.assertEqual(call(self.example(), "verify", *options).returncode, DONE)
        new = json.loads(call(self.example(), "--json", "verify", "--new").stdout)
        self.assertEqual(new["entries"], 1)
        self.assertEqual(json.loads(call(self.example(), "--json", "verify", "--new").stdout)["entries"], 0)

    def test_the_doctor_names_an_older_file_too(self):
        older = copied(self.example(), self.room / "older")
        self.grow(self.example(), "Un risque de plus")
        self.assertEqual(call(self.example(), "doctor").returncode, DONE)
        for file in self.example().glob("register.db*"):
            file.unlink()
        shutil.copy(older / "register.db", self.example())
        self.assertNotEqual(call(self.example(), "doctor").returncode, DONE)

    def test_two_histories_from_one_copy_are_a_fork(self):
        twin = copied(self.example(), self.room / "twin")
        self.grow(self.example(), "Le comité approuve")
        self.grow(twin, "Le comité refuse")
        for folder in (self.example(), twin):
            self.assertEqual(call(folder, "verify").returncode, DONE)
        self.assertEqual(self.seen_by_reader(self.example(), self.memory)[0], 0)
        self.assertEqual(self.seen_by_reader(twin, self.memory)[0], 4)
        self.assertTrue(list(self.memory.glob("*.fork")))

    def grow(self, folder, words):
        """One more entry in the ledger of the example's project."""
        project = sqlite3.connect(folder / "register.db").execute("SELECT id FROM project WHERE code = 'HN-TRAITE'")
        given = json.dumps({"project": project.fetchone()[0], "title": words})
        done = call(folder, "do", "RaiseRisk", given=given)
        self.assertEqual(done.returncode, DONE, done.stderr)

    def test_the_forged_words_stand_where_the_check_looks(self):
        """The strongest rewriting leaves a register that agrees with itself: what is found is found outside."""
        folder = copied(self.example(), self.room / "forged")
        attacker = Attacker(folder)
        record = attacker.one("SELECT id FROM decision WHERE reference = 'D-2020-001'")
        attacker.rewrite("decision", record, "statement", FALSE_WORDS, EVERYWHERE)
        attacker.finish()
        self.assertIn(FALSE_WORDS, call(folder, "show", "decisions", "D-2020-001").stdout)
        self.assertEqual(call(folder, "verify").returncode, DONE)
        self.assertEqual(self.seen_by_reader(folder, self.memory)[0], 4)


class Chance(Readers):
    """Changes nobody planned."""

    def test_a_changed_cell_is_found_or_changes_nothing(self):
        self.changed_by(CHANGES, self.change_a_cell)

    def test_a_flipped_bit_is_found_or_changes_nothing(self):
        self.changed_by(CHANGES // 2, self.flip_a_bit)

    def changed_by(self, count, change):
        Attacker(self.example()).finish()
        self.before = dump(self.example() / "register.db")
        with ThreadPoolExecutor(AT_ONCE) as pool:
            missed = [one for one in pool.map(lambda number: self.missed(number, change), range(count)) if one]
        self.assertEqual(missed, [], "\n".join(missed))

    def missed(self, number, change):
        folder = copied(self.example(), self.room / f"{change.__name__}{number}")
        try:
            what = change(folder, random.Random(f"{SEED}/{change.__name__}/{number}"))
            if dump(folder / "register.db") == self.before or call(folder, "verify").returncode != DONE:
                return None
            print(f"missed {number}: {what}", flush=True)  # of thousands, seen while the others still run
            return f"{number}: {what}"
        finally:
            shutil.rmtree(folder)

    def flip_a_bit(self, folder, chance):
        file = folder / "register.db"
        content = bytearray(file.read_bytes())
        place, bit = chance.randrange(len(content)), chance.randrange(8)
        content[place] ^= 1 << bit
        file.write_bytes(content)
        return f"bit {bit} of byte {place}"

    def change_a_cell(self, folder, chance):
        attacker = Attacker(folder)
        held = tables(attacker.file)
        # Every second change is of the journal, the keys and the heads, which are few of the tables.
        few = ["ledger", "journal_entry", "journal_body", "journal_touch", "journal_node", "signed_head", "subject_key",
               "person"]
        while True:
            table = chance.choice(few if chance.randrange(2) else sorted(held))
            column = chance.choice(held[table])
            rows = attacker.rows(f'SELECT rowid, "{column}" FROM {table} ORDER BY rowid')
            if not rows:
                continue
            row, old = chance.choice(rows)
            how, new = changed(old, chance, [cell for _, cell in rows])
            try:
                attacker.do(f'UPDATE {table} SET "{column}" = ? WHERE rowid = ?', new, row)
            except sqlite3.IntegrityError:
                continue
            if attacker.rows(f'SELECT "{column}" FROM {table} WHERE rowid = ?', row)[0][0] != old:
                break
        attacker.finish()
        return f"{table}.{column} of row {row}: {how}: {old!r} became {new!r}"


def changed(old, chance, others):
    """Another value for a cell: by one letter, one bit, one number, a neighbour's, another type, or nothing at all."""
    if chance.randrange(5) == 0:
        return "a neighbour's value", chance.choice(others)
    if chance.randrange(10) == 0:
        return "emptied", None if old is not None else ""
    if isinstance(old, str) and old:
        place = chance.randrange(len(old))
        return chance.choice([
            ("one letter", old[:place] + chance.choice("aZ09-_ é\"\0\n") + old[place + 1:]),
            ("one letter more", old[:place] + chance.choice(" x0") + old[place:]),
            ("one letter less", old[:place] + old[place + 1:]),
            ("as bytes", old.encode()),
            ("a space after", old + " "),
            ("more after a zero", old + "\0more"),
        ])
    if isinstance(old, int):
        return chance.choice([("one more", old + 1), ("one less", old - 1), ("a half more", old + 0.5),
                              ("a letter after", f"{old}x"), ("far more", old + 2 ** 32)])
    if isinstance(old, bytes) and old:
        place = chance.randrange(len(old))
        return chance.choice([("one bit", old[:place] + bytes([old[place] ^ 1]) + old[place + 1:]),
                              ("one byte more", old + b"\0"), ("one byte less", old[:-1])])
    return "filled", chance.choice(["x", 1, b"x"])


if __name__ == "__main__":
    unittest.main()
