# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes nobody planned, in what leaves the office: a proof, and every file of a pack, as folder and as zip.

MINUTIER_CHANGES says how many, MINUTIER_SEED which.
"""

import json
import os
import random
import shutil
import struct
import subprocess
import unittest
import zlib
from concurrent.futures import ThreadPoolExecutor

from register import DONE, Room, answer, call

VERIFY = os.environ["MINUTIER_BIN"] + "/minutier-verify"
CHANGES = int(os.environ.get("MINUTIER_CHANGES", "60"))
SEED = os.environ.get("MINUTIER_SEED", "1")


def changed(content, chance):
    """Other bytes by a small slip: a bit, a byte, a letter, something more, less, swapped or cut off."""
    while True:
        new = bytearray(content)
        place = chance.randrange(len(new))
        kind = chance.randrange(8)
        if kind < 3:
            new[place] ^= 1 << chance.randrange(8)
        elif kind == 3:
            new[place] = chance.randrange(256)
        elif kind == 4:
            new.insert(place, chance.choice(b"aZ09 \0\n\"\\,"))
        elif kind == 5:
            del new[place:place + chance.randrange(1, 4)]
        elif kind == 6:
            other = chance.randrange(len(new))
            new[place], new[other] = new[other], new[place]
        else:
            new = new[:place] if chance.randrange(4) == 0 else new + chance.choice([b"\n", b" ", b"\0", b"\xef\xbb\xbf"])
        if bytes(new) != content:
            return bytes(new), ("bit", "bit", "bit", "byte", "more", "less", "swap", "end")[kind] + f" at {place}"


def unzipped(content):
    """What a zip holds, read by its list at the end and by nothing else; another reader than the one that is tested."""
    end = content.rindex(b"PK\x05\x06")
    count, _, start = struct.unpack("<HII", content[end + 10:end + 20])
    files, at = {}, start
    for _ in range(count):
        method, = struct.unpack("<H", content[at + 10:at + 12])
        packed, = struct.unpack("<I", content[at + 20:at + 24])
        named, more, comment = struct.unpack("<HHH", content[at + 28:at + 34])
        begins, = struct.unpack("<I", content[at + 42:at + 46])
        name = content[at + 46:at + 46 + named]
        data = begins + 30 + sum(struct.unpack("<HH", content[begins + 26:begins + 30]))
        raw = content[data:data + packed]
        files[name] = zlib.decompressobj(-15).decompress(raw) if method == 8 else raw
        at += 46 + named + more + comment
    return files


class ChanceInPacks(Room):
    def setUp(self):
        super().setUp()
        self.policy = self.room / "office.mpolicy"
        self.assertEqual(call(self.example(), "policy", "--out", str(self.policy)).returncode, DONE)

    def released(self, out):
        done = call(self.example(), "release", "plan", "HN-TRAITE/Y2-v1", "--audience", "donor", "--out",
                    str(self.room / out), "--lang", "en")
        self.assertEqual(done.returncode, DONE, done.stderr)
        digest = answer(self.example(), "releases")["rows"]
        return self.room / out, {row["manifest"] for row in digest}

    def missed_of(self, count, attempt):
        def one(number):
            room = self.room / f"try{number}"
            room.mkdir()
            try:
                return attempt(room, number, random.Random(f"{SEED}/{self.id()}/{number}"))
            finally:
                shutil.rmtree(room)

        with ThreadPoolExecutor(4) as pool:
            missed = [told for told in pool.map(one, range(count)) if told]
        self.assertEqual(missed, [], "\n".join(missed))

    def inspected(self, path, digest):
        return call(self.room / "nowhere", "--json", "inspect", str(path), "--manifest", digest)

    def test_a_change_in_a_proof_is_found(self):
        proof = self.room / "plan.mproof"
        self.assertEqual(call(self.example(), "prove", "plan", "Y2-v1", "--out", str(proof)).returncode, DONE)
        content = proof.read_bytes()

        def examined(file):
            command = [VERIFY, file, "--policy", self.policy, "--lang", "en"]
            return subprocess.run(command, capture_output=True, text=True, timeout=60)

        self.assertEqual(examined(proof).returncode, 0)

        def attempt(room, number, chance):
            new, how = changed(content, chance)
            (room / "plan.mproof").write_bytes(new)
            code = examined(room / "plan.mproof").returncode
            return None if code in (1, 2, 3, 4) else f"{number}: {how}: ended with {code}"

        self.missed_of(CHANGES, attempt)

    def test_a_change_in_a_policy_is_found_or_it_trusts_others(self):
        proof = self.room / "plan.mproof"
        self.assertEqual(call(self.example(), "prove", "plan", "Y2-v1", "--out", str(proof)).returncode, DONE)
        content = self.policy.read_bytes()

        def attempt(room, number, chance):
            new, how = changed(content, chance)
            (room / "office.mpolicy").write_bytes(new)
            command = [VERIFY, proof, "--policy", room / "office.mpolicy", "--json"]
            done = subprocess.run(command, capture_output=True, text=True, timeout=60)
            if done.returncode in (1, 2, 3):
                return None
            # Only what says which devices are known, or the line's end, may be another: it is said how far they prove.
            was, now = json.loads(content), json.loads(new)
            same = done.returncode == 0 and all(was[key] == now[key] for key in was if key != "devices")
            return None if same else f"{number}: {how}: ended with {done.returncode}"

        self.missed_of(CHANGES // 3, attempt)

    def test_a_change_in_a_folder_is_found_and_its_file_named(self):
        pack, digests = self.released("pack")
        digest = next(iter(digests))
        self.assertEqual(self.inspected(pack, digest).returncode, DONE)
        names = sorted(file.name for file in pack.iterdir())

        def attempt(room, number, chance):
            name = names[number % len(names)]
            copy = room / "pack"
            shutil.copytree(pack, copy)
            new, how = changed((pack / name).read_bytes(), chance)
            (copy / name).write_bytes(new)
            done = self.inspected(copy, digest)
            told = json.loads(done.stdout) if done.stdout else {"files": []}
            named = [one["name"] for one in told["files"] if one["state"] != "as_listed"]
            # The manifest names the others; whoever was told its digest notices the change of itself.
            good = done.returncode != DONE and (name == "manifest.json" or named == [name])
            return None if good else f"{number}: {name}: {how}: ended with {done.returncode}, named {named}"

        self.missed_of(CHANGES, attempt)

    def test_a_file_that_is_taken_out_or_put_in_is_named(self):
        pack, digests = self.released("pack")
        digest = next(iter(digests))
        for name in sorted(file.name for file in pack.iterdir()):
            copy = self.room / "copy"
            shutil.copytree(pack, copy)
            (copy / name).rename(copy / f"{name}.old")
            done = self.inspected(copy, digest)
            self.assertNotEqual(done.returncode, DONE, name)
            states = {one["name"]: one["state"] for one in json.loads(done.stdout)["files"]}
            self.assertEqual((states[name], states[f"{name}.old"]), ("missing", "not_listed"))
            shutil.rmtree(copy)

    def test_a_change_in_a_zip_is_found_or_changes_no_file_in_it(self):
        pack, digests = self.released("pack.zip")
        digest = next(iter(digests))
        content = pack.read_bytes()
        before = unzipped(content)
        self.assertEqual(self.inspected(pack, digest).returncode, DONE)
        listed = content.index(b"PK\x01\x02")

        def attempt(room, number, chance):
            # Every second change is of what the zip says of its files, where a reader could be led astray.
            if number % 2:
                new, how = changed(content[listed:], chance)
                new = content[:listed] + new
            else:
                new, how = changed(content, chance)
            (room / "pack.zip").write_bytes(new)
            code = self.inspected(room / "pack.zip", digest).returncode
            if code != DONE:
                return None
            try:
                same = unzipped(new) == before
            except (struct.error, zlib.error, ValueError) as fault:
                same = fault
            return None if same is True else f"{number}: {how}: called whole, {same}"

        self.missed_of(CHANGES, attempt)


if __name__ == "__main__":
    unittest.main()
