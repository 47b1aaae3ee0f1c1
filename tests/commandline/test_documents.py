# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Minutes as files: what an archive, a word processor and a donor's officer rely on."""

import re
import subprocess
import unittest
import zipfile

from register import CONFLICT, DONE, STORAGE, Room, answer, call, perform

WORDS = {
    "en": ("Minutes: 2nd session", "quorum met", "Attendance"),
    "fr": ("Procès-verbal : 2e réunion", "quorum atteint", "Présence"),
    "es": ("Acta: 2.ª reunión", "quórum", "Asistencia"),
}


def output_of(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def unpacked(file):
    """The objects of a PDF, its streams uncompressed."""
    command = ["qpdf", "--qdf", "--object-streams=disable", "--stream-data=uncompress", file, "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("latin-1")


class Documents(Room):
    def report(self, form, *words, lang="fr", session="M-2020-01", folder=None):
        file = self.room / f"{session}-{lang}-{'-'.join(words).strip('-')}.{form}"
        done = call(folder or self.example(), "report", "minutes", session, "--format", form, "--out", str(file), "--lang", lang, *words)
        self.assertEqual(done.returncode, DONE, done.stderr)
        return file

    def test_minutes_are_written_in_three_languages(self):
        for lang, words in WORDS.items():
            text = output_of("pdftotext", "-layout", self.report("pdf", lang=lang), "-").replace("\u00a0", " ")
            for word in words:
                self.assertIn(word, text, lang)

    def test_a_pdf_has_title_language_embedded_fonts_and_numbered_pages(self):
        file = self.report("pdf")
        info = output_of("pdfinfo", file)
        pages = int(re.search(r"Pages:\s+(\d+)", info)[1])
        self.assertRegex(info, r"Title:\s+Procès-verbal")
        self.assertTrue("/Lang (fr" in unpacked(file))
        fonts = output_of("pdffonts", file).splitlines()[2:]
        self.assertTrue(fonts and all(re.search(r"yes (yes|no)\s+(yes|no)", line) for line in fonts), fonts)
        text = output_of("pdftotext", "-layout", file, "-").replace("\u00a0", " ")
        for page in range(1, pages + 1):
            self.assertTrue(f"{page}/{pages}" in text.replace(" ", ""), f"page {page}")

    def test_a_pdf_says_it_is_pdf_a_1b_and_has_an_output_intent(self):
        raw = unpacked(self.report("pdf"))
        self.assertTrue("<pdfaid:part>1<" in raw)
        self.assertTrue("<pdfaid:conformance>B<" in raw)
        self.assertTrue("/OutputIntents" in raw)
        self.assertIsNone(re.search(r"/SMask (?!/None)", raw))

    def test_the_same_register_makes_the_same_bytes(self):
        first = self.report("pdf").read_bytes()
        self.assertTrue(self.report("pdf").read_bytes() == first, "the two files differ")

    def test_libreoffice_opens_the_odt_and_reads_the_same_decisions(self):
        file = self.report("odt")
        with zipfile.ZipFile(file) as package:
            self.assertEqual(package.infolist()[0].filename, "mimetype")
            self.assertEqual(package.infolist()[0].compress_type, zipfile.ZIP_STORED)
        home = f"-env:UserInstallation=file://{self.room}/office"
        subprocess.run(["soffice", home, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", self.room, file],
                       capture_output=True, check=True, timeout=120)
        text = file.with_suffix(".txt").read_text(encoding="utf-8-sig")
        for decision in answer(self.example(), "list", "decisions")["rows"]:
            self.assertIn(decision["reference"], text)

    def test_seats_at_risk_are_named_to_nobody_outside_the_office(self):
        folder = self.example()
        people = [row["function"] for row in answer(folder, "list", "people", "--limit", "1000")["rows"]
                  if row["face"] in ("sector_only", "counted_only")]
        self.assertTrue(people)
        for audience in ("members", "donor", "public"):
            for form in ("pdf", "html", "odt"):
                file = self.report(form, "--audience", audience)
                if form == "pdf":
                    text = output_of("pdftotext", file, "-") + output_of("pdfinfo", file)
                elif form == "odt":
                    with zipfile.ZipFile(file) as package:
                        text = "".join(package.read(name).decode() for name in package.namelist() if name.endswith(".xml"))
                else:
                    text = file.read_text()
                for function in people:
                    self.assertNotIn(function, text, f"{audience}, {form}")

    def test_the_donor_reads_counts_and_not_which_seats_were_there(self):
        folder = self.example()
        for words in (("show", "decisions", "D-2020-001"), ("list", "meetings"), ("journal",)):
            done = call(folder, "--json", "--as", "donor", *words)
            self.assertEqual(done.returncode, DONE, done.stderr)
            self.assertNotIn("seats_needed", done.stdout)
            self.assertNotIn('\\"present\\"', done.stdout)

    def test_no_group_too_small_to_hide_in_is_counted_apart_outside_the_committee(self):
        text = output_of("pdftotext", "-layout", self.report("pdf", "--audience", "donor", lang="en"), "-")
        self.assertNotIn("from point", text)
        self.assertNotRegex(text, r"Civil society.*Present +[1-4]\n")
        self.assertIn("20 people present", text)

    def test_a_session_that_is_not_over_has_no_minutes(self):
        done = call(self.example(), "report", "minutes", "M-2021-01", "--format", "pdf", "--out", str(self.room / "x.pdf"))
        self.assertRefused(done, done.returncode)
        self.assertIn(done.returncode, (1, CONFLICT))
        self.assertFalse((self.room / "x.pdf").exists())

    def test_a_file_that_cannot_be_written_leaves_nothing_behind(self):
        done = call(self.example(), "report", "minutes", "M-2020-01", "--format", "pdf", "--out", "/proc/nowhere/x.pdf")
        self.assertRefused(done, STORAGE)

    def test_a_long_agenda_breaks_over_pages_without_losing_a_point(self):
        folder = self.example()
        session = answer(folder, "show", "meetings", "M-2019-01")["id"]
        for number in range(60):
            perform(folder, "RecordDecision", meeting=session, statement=f"Resolution number {number} of sixty. " + "It stands. " * 20)
        perform(folder, "DraftMinutes", meeting=session)
        text = output_of("pdftotext", self.report("pdf", session="M-2019-01", folder=folder), "-")
        plain = " ".join(text.split())
        for number in range(60):
            self.assertIn(f"Resolution number {number} of sixty.", plain)


if __name__ == "__main__":
    unittest.main()
