# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arguments saved by an editor that puts a byte order mark before them are read as they are meant."""

import json
import unittest

from register import USAGE, Room, answer, call

MARK = "\ufeff"


class MarkedInput(Room):
    def test_one_command_is_read_behind_a_mark(self):
        made = answer(self.empty(), "do", "RegisterOrganisation", given=MARK + json.dumps({"name": "Cooperativa"}))
        self.assertEqual(answer(self.empty(), "show", "organisations", made["id"])["name"], "Cooperativa")

    def test_lines_are_read_behind_a_mark_before_the_first(self):
        line = json.dumps({"command": "RegisterOrganisation", "arguments": {"name": "Cooperativa"}})
        done = call(self.empty(), "do", "--lines", given=f"{MARK}{line}\n{MARK}{line}\n")
        first, second = (json.loads(one) for one in done.stdout.splitlines())
        self.assertIn("id", first)
        self.assertIn("error", second)
        self.assertEqual(done.returncode, USAGE)

    def test_a_mark_elsewhere_or_twice_is_no_json(self):
        for given in (MARK * 2 + "{}", "{}" + MARK, MARK):
            self.assertRefused(call(self.empty(), "do", "RegisterOrganisation", given=given), USAGE)


if __name__ == "__main__":
    unittest.main()
