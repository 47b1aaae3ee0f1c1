# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs as they arrive: what is altered, missing or added is named, and what is no pack does no harm."""

import hashlib
import json
import os
import shutil
import stat
import struct
import subprocess
import time
import unittest
import warnings
import zipfile

from register import DONE, NOT_FOUND, REFUSED, USAGE, Room, call


def canonical(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def manifest_of(files):
    listed = [{"name": name, "sha256": hashlib.sha256(content).hexdigest(), "size": len(content)} for name, content in files]
    return canonical({"audience": "donor", "files": listed, "lang": "en", "made_on": "2021-06-21", "plan": "Y2-v1",
                      "project": "HN-TRAITE"}).encode()


class Received(Room):
    def setUp(self):
        super().setUp()
        self.files = [("README.txt", b"Read me.\n"), ("plan.csv", b"code,title\r\nA1,Training\r\n")]
        self.digest = hashlib.sha256(manifest_of(self.files)).hexdigest()

    def folder(self):
        folder = self.room / "pack"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, content in [*self.files, ("manifest.json", manifest_of(self.files))]:
            (folder / name).write_bytes(content)
        return folder

    def zipped(self, *more, files=None):
        """A zip of the pack; `more` are names or ZipInfos with what is in them."""
        path = self.room / "pack.zip"
        with warnings.catch_warnings(), zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
            warnings.simplefilter("ignore")  # two of one name are what is tried
            for name, content in files if files is not None else [*self.files, ("manifest.json", manifest_of(self.files))]:
                out.writestr(name, content)
            for name, content in more:
                out.writestr(name, content)
        return path

    def inspect(self, path, *more):
        return call(self.room / "nowhere", "inspect", str(path), *more)

    def states(self, path):
        done = call(self.room / "nowhere", "--json", "inspect", str(path))
        return done.returncode, {one["name"]: one["state"] for one in json.loads(done.stdout)["files"]}

    def assertNotOpened(self, path, code=REFUSED, *words):
        before = {one.name for one in self.room.iterdir()}
        self.assertRefused(self.inspect(path), code, *words)
        self.assertEqual({one.name for one in self.room.iterdir()}, before)

    def test_a_whole_pack_is_called_whole_as_folder_zip_and_manifest(self):
        for path in (self.folder(), self.zipped(), self.folder() / "manifest.json"):
            done = self.inspect(path)
            self.assertEqual(done.returncode, DONE, done.stderr)
            self.assertIn(self.digest, done.stdout)
            told = self.inspect(path, "--manifest", self.digest.upper())
            self.assertEqual(told.returncode, DONE, told.stderr)
            self.assertIn("the pack you were told of", told.stdout)
        self.assertEqual(self.inspect(path, "--manifest", "0" * 64).returncode, REFUSED)
        self.assertEqual(self.inspect(path, "--manifest", "12").returncode, USAGE)
        self.assertFalse((self.room / "nowhere").exists(), "no register was made for it")

    def test_altered_missing_and_added_files_each_have_their_word(self):
        folder = self.folder()
        (folder / "plan.csv").write_bytes(b"code,title\r\nA1,Trainin9\r\n")
        (folder / "README.txt").unlink()
        (folder / "more.pdf").write_bytes(b"x")
        (folder / ".hidden").write_bytes(b"x")
        (folder / "inside").mkdir()
        code, states = self.states(folder)
        self.assertEqual(code, REFUSED)
        self.assertEqual(states, {"README.txt": "missing", "plan.csv": "altered", "more.pdf": "not_listed",
                                  ".hidden": "not_listed", "inside": "not_listed"})
        words = self.inspect(folder).stderr
        self.assertIn("missing: README.txt", words)
        self.assertIn("altered: plan.csv", words)
        self.assertIn("not of this pack: .hidden, inside, more.pdf", words)

    def test_each_of_them_alone_keeps_a_pack_from_being_whole(self):
        for change in (lambda folder: (folder / "README.txt").unlink(),
                       lambda folder: (folder / "more.txt").write_bytes(b""),
                       lambda folder: (folder / "README.txt").write_bytes(b"Read mi.\n"),
                       lambda folder: (folder / "empty").mkdir()):
            folder = self.folder()
            self.assertEqual(self.inspect(folder).returncode, DONE)
            change(folder)
            self.assertEqual(self.inspect(folder).returncode, REFUSED)

    def test_without_a_manifest_nothing_belongs_and_without_a_proof_it_is_no_pack(self):
        folder = self.folder()
        (folder / "manifest.json").unlink()
        self.assertNotOpened(folder, REFUSED, "no manifest")
        (folder / "plan.mproof").write_bytes(b"{}")
        code, states = self.states(folder)
        self.assertEqual((code, states["manifest.json"], states["plan.csv"]), (REFUSED, "missing", "not_listed"))
        (folder / "manifest.json").write_bytes(b"\xef\xbb\xbf" + manifest_of(self.files))
        self.assertEqual(self.states(folder)[1]["manifest.json"], "altered")

    def test_a_manifest_that_lists_what_it_must_not_is_not_read(self):
        for files in ([("../secret", b"x")], [("a", b"x"), ("A", b"y")], [("a", b"x"), ("a", b"x")], [],
                      [("manifest.json", b"x")], [("a/b", b"x")], [("..", b"x")], [("a\n", b"x")]):
            folder = self.folder()
            (folder / "manifest.json").write_bytes(manifest_of(files))
            self.assertNotOpened(folder, REFUSED, "no manifest that can be read")

    def test_what_points_out_of_a_folder_is_not_followed(self):
        folder = self.folder()
        outside = self.room / "outside.txt"
        outside.write_bytes(b"Read me.\n")
        (folder / "README.txt").unlink()
        (folder / "README.txt").symlink_to(outside)
        self.assertEqual(self.states(folder)[1]["README.txt"], "altered")
        (folder / "README.txt").unlink()
        (folder / "README.txt").symlink_to("/nowhere")
        self.assertEqual(self.states(folder)[1]["README.txt"], "altered")
        (folder / "README.txt").unlink()
        os.mkfifo(folder / "README.txt")
        self.assertEqual(self.states(folder)[1]["README.txt"], "altered")
        (folder / "manifest.json").unlink()
        (folder / "manifest.json").symlink_to("/dev/zero")
        self.assertNotOpened(folder)

    def test_a_pipe_or_a_wrong_file_is_no_pack(self):
        pipe = self.room / "pack.zip"
        os.mkfifo(pipe)
        self.assertNotOpened(pipe)
        self.assertNotOpened("/etc/hostname", REFUSED, "is no pack")
        self.assertNotOpened(self.room / "gone.zip", NOT_FOUND, "is not there")
        proof = self.room / "plan.mproof"
        proof.write_bytes(b"{}")
        self.assertNotOpened(proof, REFUSED, "minutier-verify")

    def test_a_zip_writes_nowhere_but_into_its_room(self):
        for name in ("../out.txt", "/tmp/out.txt", "a/../../out.txt", "..", ".", "C:\\out.txt", "a\\b", "out.txt.", ".x",
                     "\u202eout.txt", "x" * 220):
            self.assertNotOpened(self.zipped((name, b"out")))
        self.assertNotOpened(self.zipped(("pack/", b""), ("pack/plan.csv", b"x")), REFUSED, "folders")

    def test_two_files_of_one_name_are_refused_also_by_case(self):
        for name in ("README.txt", "readme.TXT", "manifest.json", "Manifest.json"):
            self.assertNotOpened(self.zipped((name, b"other")), REFUSED, "two files of one name")

    def test_a_link_in_a_zip_is_refused(self):
        link = zipfile.ZipInfo("plan.mproof")
        link.create_system = 3
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        self.assertNotOpened(self.zipped((link, b"/etc/passwd")))

    def test_a_zip_that_is_a_bomb_ends_soon(self):
        started = time.monotonic()
        self.assertNotOpened(self.zipped(("bomb.txt", b"\0" * (64 << 20))), REFUSED, "larger than any pack")
        self.assertNotOpened(self.zipped(*((f"{number}.txt", b"x") for number in range(250))))
        self.assertLess(time.monotonic() - started, 20)

    def test_sizes_and_sums_of_a_zip_are_not_believed(self):
        good = self.zipped().read_bytes()
        at = good.index(b"PK\x01\x02")
        for offset, value in ((24, 2 ** 32 - 1), (24, 3), (24, 200 << 20), (16, 0)):
            content = bytearray(good)
            content[at + offset:at + offset + 4] = struct.pack("<I", value)
            (self.room / "pack.zip").write_bytes(content)
            self.assertNotOpened(self.room / "pack.zip", REFUSED, "cannot be unpacked")
        for cut in (0, 1, 22, len(good) // 2, len(good) - 1):
            (self.room / "pack.zip").write_bytes(good[:cut])
            self.assertNotOpened(self.room / "pack.zip")

    def test_a_bomb_that_claims_to_be_packed_loosely_is_refused(self):
        content = bytearray(self.zipped(files=[("bomb.txt", b"\0" * (64 << 20))]).read_bytes())
        at = content.index(b"PK\x01\x02")
        content[at + 20:at + 24] = struct.pack("<I", 2 ** 31)
        (self.room / "pack.zip").write_bytes(content)
        self.assertNotOpened(self.room / "pack.zip", REFUSED, "larger than any pack")

    def test_a_folder_that_holds_far_more_is_no_pack(self):
        folder = self.folder()
        for number in range(250):
            (folder / f"{number}.txt").write_bytes(b"x")
        self.assertNotOpened(folder, REFUSED, "more lies there")

    def test_a_name_cannot_steer_the_terminal(self):
        folder = self.folder()
        (folder / "a\x1b[2Jb\n.txt").write_bytes(b"x")
        done = self.inspect(folder)
        self.assertNotIn("\x1b", done.stdout + done.stderr)
        self.assertEqual(len(done.stderr.strip().splitlines()), 1)

    def test_help_is_given_by_the_program_behind_it(self):
        program = os.environ["MINUTIER_BIN"] + "/minutier-report"
        for words in (["--help"], ["-h"], ["--help", "--speak", "es"]):
            done = subprocess.run([program, *words], capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertIn("minutierctl report", done.stdout)
        done = subprocess.run([program, "--frobnicate"], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout), (2, ""))


if __name__ == "__main__":
    unittest.main()
