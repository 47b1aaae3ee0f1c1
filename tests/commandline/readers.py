# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A register and somebody outside who examines its proofs and keeps the heads."""

import os
import subprocess

from register import DONE, Room, call

VERIFY = os.environ["MINUTIER_BIN"] + "/minutier-verify"


class Readers(Room):
    """An example register whose heads of two ledgers were signed, and a reader who verified both."""

    def setUp(self):
        super().setUp()
        self.policy = self.room / "office.mpolicy"
        self.memory = self.room / "memory"
        self.proofs = 0
        self.assertEqual(call(self.example(), "policy", "--out", str(self.policy)).returncode, DONE)
        self.assertEqual(self.seen_by_reader(self.example(), self.memory), (0, 0))

    def proved(self, folder, *what):
        self.proofs += 1
        file = self.room / f"{folder.name}-{self.proofs}-{what[1]}.mproof"
        done = call(folder, "prove", *what, "--out", str(file))
        self.assertEqual(done.returncode, DONE, done.stderr)
        return file

    def examined(self, proof, memory):
        command = [VERIFY, proof, "--policy", self.policy, "--state", memory, "--lang", "en"]
        return subprocess.run(command, capture_output=True, text=True, timeout=60)

    def seen_by_reader(self, folder, memory):
        """What the reader's program ends with for the plan's ledger and for the office's."""
        return tuple(self.examined(self.proved(folder, *what), memory).returncode
                     for what in (("plan", "Y2-v1"), ("entry", "0")))
