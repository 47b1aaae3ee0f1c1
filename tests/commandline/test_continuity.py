# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reader who verified a state is shown by the proof of a single entry that the ledger only grew since."""

import base64
import hashlib
import json
import unittest

from readers import Readers
from register import answer, perform


class Continuity(Readers):
    def setUp(self):
        super().setUp()
        self.seen = self.size()

    def size(self):
        return next(one["size"] for one in answer(self.example(), "status")["ledgers"] if one["ledger"] == "office")

    def told(self, *words, memory=None):
        examined = self.examined(self.proved(self.example(), "entry", *words), memory or self.memory)
        return examined.returncode, examined.stdout

    def grow(self, times=3):
        for number in range(times):
            perform(self.example(), "RegisterOrganisation", name=f"Cooperativa {number} {self.size()}")

    def test_a_longer_ledger_is_believed_only_with_the_proof_that_it_continues(self):
        self.grow()
        code, words = self.told("0")
        self.assertEqual(code, 3)
        self.assertIn("Nothing here shows that it continues", words)
        code, words = self.told("0", "--since", str(self.seen - 1))
        self.assertEqual(code, 3)
        code, words = self.told("0", "--since", str(self.seen))
        self.assertEqual(code, 0, words)
        self.assertIn(f"It continues the state with {self.seen} entries", words)
        self.assertIn("Entry 0 of", words)

    def test_it_is_carried_and_changes_nothing_where_nothing_grew(self):
        file = self.proved(self.example(), "entry", "0", "--since", str(self.seen))
        self.assertEqual(json.loads(file.read_text())["earlier"], {"path": [], "size": self.seen})
        self.assertEqual(self.examined(file, self.memory).returncode, 0)

    def test_every_entry_can_carry_it_also_one_after_the_head_that_is_known(self):
        self.grow(4)
        for entry in (0, self.seen - 1, self.seen, self.seen + 3):
            memory = self.room / f"memory-{entry}"
            memory.mkdir()
            for file in self.memory.iterdir():
                (memory / file.name).write_bytes(file.read_bytes())
            code, words = self.told(str(entry), "--since", str(self.seen), memory=memory)
            self.assertEqual(code, 0, words)

    def test_an_older_proof_is_told_calmly(self):
        older = self.proved(self.example(), "entry", "0")
        self.grow()
        self.assertEqual(self.told("0", "--since", str(self.seen))[0], 0)
        examined = self.examined(older, self.memory)
        self.assertEqual(examined.returncode, 3)
        self.assertTrue(examined.stdout.startswith("Sound, and older than a state"), examined.stdout)

    def test_a_history_that_was_rewritten_is_found_by_it(self):
        self.grow(2)
        file = self.proved(self.example(), "entry", "0", "--since", str(self.seen))
        # A path that leads elsewhere, closed by a sum that fits: whoever forges can compute it.
        bundle = json.loads(file.read_text())
        self.assertTrue(bundle["earlier"]["path"])
        bundle["earlier"]["path"][0] = "A" * 43
        file.write_text(closed(bundle))
        examined = self.examined(file, self.memory)
        self.assertEqual(examined.returncode, 4, examined.stdout)


def closed(bundle):
    """The bundle with the sum that belongs to it."""
    def canonical(value):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)

    bare = {key: value for key, value in bundle.items() if key != "sum"}
    digest = hashlib.sha256(b"minutier/bundle/v1\0" + canonical(bare).encode()).digest()
    return canonical({**bare, "sum": base64.urlsafe_b64encode(digest).decode().rstrip("=")})


if __name__ == "__main__":
    unittest.main()
