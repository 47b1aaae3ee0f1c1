# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of the record on paper: a camera reads it, and a program compares it."""

import re
import shutil
import subprocess
import unittest
import zipfile

from register import DONE, Room, answer, call

PROJECT = "HN-TRAITE"


def decoded(picture):
    return subprocess.run(
        ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(picture)],
        capture_output=True, text=True, check=True).stdout.rstrip("\n")


@unittest.skipUnless(shutil.which("zbarimg"), "zbarimg (package zbar-tools) is not installed, so no code is read back.")
class PrintedHead(Room):
    def pages(self, file):
        subprocess.run(["pdftoppm", "-r", "200", "-gray", str(file), str(self.room / "page")], check=True)
        return sorted(self.room.glob("page*.pgm"))

    def codes(self, file):
        found = []
        for page in self.pages(file):
            done = subprocess.run(["zbarimg", "--quiet", "--raw", str(page)], capture_output=True, text=True)
            if done.returncode == 0:
                found.append(done.stdout.rstrip("\n"))
        return found

    def sheet(self, folder, name="sheet.pdf"):
        file = self.room / name
        done = call(folder, "report", "evidence", PROJECT, "--lang", "en", "--out", str(file))
        self.assertEqual(done.returncode, DONE, done.stderr)
        return file

    def test_the_code_holds_the_checkpoint_of_the_ledger(self):
        folder = self.example()
        codes = self.codes(self.sheet(folder))
        self.assertEqual(len(codes), 1)
        origin, size, root = codes[0].split("\n")
        self.assertTrue(origin.startswith("minutier/"))
        signed = answer(folder, "checkpoint", "--project", PROJECT)
        self.assertEqual(signed["note"].split("\n")[:3], [origin, size, root])

    def test_a_head_that_was_signed_is_printed_with_its_signature(self):
        folder = self.example()
        signed = answer(folder, "checkpoint", "--project", PROJECT)
        codes = self.codes(self.sheet(folder))
        self.assertEqual(codes, [signed["note"].rstrip("\n")])

    def test_it_is_large_enough_for_a_camera_and_says_what_it_is(self):
        file = self.sheet(self.example())
        raw = subprocess.run(
            ["qpdf", "--qdf", "--object-streams=disable", str(file), "-"], capture_output=True, check=True).stdout
        alternative = re.search(rb"/Span << /Alt (\(.*?\)|<.*?>) >> BDC\s+q 0 g\s+(.*?)\s+f\s+Q EMC", raw, re.S)
        self.assertIsNotNone(alternative)
        self.assertIn(b"Head of the record", alternative[1])
        rows = [list(map(float, line.split()[:4])) for line in alternative[2].decode().splitlines()]
        width = max(x + w for x, _, w, _ in rows) - min(x for x, *_ in rows)
        self.assertGreaterEqual(width * 25.4 / 72, 25)

    def test_the_same_record_prints_the_same_code(self):
        folder = self.example()
        self.assertEqual(self.sheet(folder, "1.pdf").read_bytes(), self.sheet(folder, "2.pdf").read_bytes())

    def test_an_odt_holds_it_as_a_picture_with_words(self):
        folder = self.example()
        file = self.room / "minutes.odt"
        done = call(folder, "report", "minutes", "M-2020-01", "--format", "odt", "--out", str(file), "--lang", "en")
        self.assertEqual(done.returncode, DONE, done.stderr)
        with zipfile.ZipFile(file) as package:
            pictures = [name for name in package.namelist() if name.startswith("Pictures/")]
            content = package.read("content.xml").decode()
            manifest = package.read("META-INF/manifest.xml").decode()
            if not pictures:
                self.fail("Approved minutes carry the head of the record.")
            picture = self.room / "code.png"
            picture.write_bytes(package.read(pictures[0]))
        self.assertIn(f'full-path="{pictures[0]}"', manifest)
        self.assertIn("Head of the record", re.search(r"<svg:title>(.*?)</svg:title>", content)[1])
        self.assertTrue(decoded(picture).startswith("minutier/"))


if __name__ == "__main__":
    unittest.main()
