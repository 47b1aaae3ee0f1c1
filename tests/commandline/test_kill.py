# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program killed at any moment loses nothing it acknowledged."""

import json
import os
import random
import signal
import subprocess
import threading
import unittest

from register import DONE, PROGRAM, Room, answer, call, environment

KILLS = int(os.environ.get("MINUTIER_KILLS", "25"))


class Kill(Room):
    def test_nothing_acknowledged_is_lost(self):
        folder = self.empty()
        chance = random.Random(2020)
        acknowledged = []
        for _ in range(KILLS):
            acknowledged += self.write_until_killed(folder, chance)
        self.assertEqual(call(folder, "verify").returncode, DONE)
        kept = set()
        page = answer(folder, "list", "organisations", "--limit", "1000")
        while True:
            kept.update(row["id"] for row in page["rows"])
            if not page.get("next"):
                break
            page = answer(folder, "list", "organisations", "--limit", "1000", "--after", page["next"])
        self.assertGreater(len(acknowledged), KILLS)
        self.assertEqual([one for one in acknowledged if one not in kept], [])

    def write_until_killed(self, folder, chance):
        writer = subprocess.Popen(
            [PROGRAM, "--data", str(folder), "do", "--lines"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment())
        # The kill falls after so many answers and a breath, so that it meets every part of a commit.
        answers, breath = chance.randrange(1, 12), chance.random() * 0.006
        made = []
        feeding = threading.Thread(target=self.feed, args=(writer.stdin,))
        feeding.start()
        for line in writer.stdout:
            made.append(json.loads(line)["id"])
            if len(made) == answers:
                threading.Timer(breath, writer.send_signal, (signal.SIGKILL,)).start()
        writer.wait()
        feeding.join()
        writer.stdout.close()
        return made

    @staticmethod
    def feed(pipe):
        try:
            for number in range(500):
                line = {"command": "RegisterOrganisation", "arguments": {"name": f"Organisation {number}"}}
                pipe.write(json.dumps(line).encode() + b"\n")
                pipe.flush()
        except BrokenPipeError:
            pass
        finally:
            try:
                pipe.close()
            except BrokenPipeError:
                pass


if __name__ == "__main__":
    unittest.main()
