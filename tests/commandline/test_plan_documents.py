# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plans and evidence sheets as files: what a donor may rely on, and what must not reach one."""

import html
import re
import sqlite3
import subprocess
import unittest
import zipfile

from register import DONE, NOT_FOUND, USAGE, Room, answer, call, perform

COLLECTIVE = "Collectifs de femmes ou LGBTI"
VALIDATED = ("Validated by the committee", "Validé par le comité", "Validado por el comité", "to the letter", "à la lettre près")


def output_of(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def plain(text):
    """A text without the spaces that keep words together, and without where its lines broke."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2060", "").split())


def text_of(file):
    """Everything a file says, in its pages and about itself."""
    if file.suffix == ".pdf":
        return plain(output_of("pdftotext", "-layout", file, "-") + output_of("pdfinfo", file))
    if file.suffix == ".odt":
        with zipfile.ZipFile(file) as package:
            return plain("".join(package.read(name).decode() for name in package.namelist() if name.endswith(".xml")))
    return plain(html.unescape(re.sub(r"<style>.*?</style>|<[^>]+>", " ", file.read_text(), flags=re.DOTALL)))


class PlanDocuments(Room):
    def report(self, kind, subject, *words, form="html", lang="en", folder=None):
        file = self.room / f"{kind}-{subject.replace('/', '-')}-{lang}-{'-'.join(words).strip('-')}.{form}"
        done = call(folder or self.example(), "report", kind, subject, "--format", form, "--out", str(file), "--lang", lang, *words)
        self.assertEqual(done.returncode, DONE, done.stderr)
        return file

    def measured(self, whole, **parts):
        """Verified data of people trained, the newest there is."""
        indicator = next(row["id"] for row in answer(self.example(), "list", "indicators", "--limit", "1000")["rows"]
                         if row["code"] == "1110.1" and "institutions" in row["title"])
        observation = perform(self.example(), "ReportObservation", indicator=indicator, value=whole, starts_on="2021-06-01",
                              ends_on="2021-06-20", note="Two women asked not to be named.",
                              parts=[{"dimension": "sex", "kind": "partition", "part": name, "value": value}
                                     for name, value in parts.items()])["id"]
        for state in ("submitted", "verified"):
            perform(self.example(), "AdvanceObservation", observation=observation, state=state)

    def touched(self):
        """The example, with one character of the validated plan changed by another program."""
        with sqlite3.connect(self.example() / "register.db") as database:
            changed = database.execute("UPDATE activity SET title = title || '.' WHERE code = 'A1' AND version_id IN "
                                       "(SELECT id FROM version WHERE reference = 'Y2-v1')")
            self.assertEqual(changed.rowcount, 1)
        return self.example()

    def test_a_plan_names_its_decision_its_session_and_its_digest(self):
        card = answer(self.example(), "plan", "HN-TRAITE", "2")
        groups = " ".join(card["digest"][at:at + 4] for at in range(0, 64, 4))
        for form in ("pdf", "odt", "html"):
            text = text_of(self.report("plan", "Y2-v1", form=form))
            for words in ("Validated by the committee on September 3, 2020", card["decision_reference"],
                          card["meeting_reference"], groups, "10 of 10 seats, 3 of 3 sectors: quorum met",
                          "Not on record", "264,900 CAD", "1111 · Trousses de formation"):
                self.assertIn(words, text, form)

    def test_one_changed_character_takes_the_seal_away(self):
        folder = self.touched()
        for form in ("pdf", "odt", "html"):
            for lang in ("en", "fr", "es"):
                for kind, subject in (("plan", "Y2-v1"), ("evidence", "HN-TRAITE")):
                    text = text_of(self.report(kind, subject, form=form, lang=lang, folder=folder))
                    for words in (*VALIDATED, "Seal intact", "Sceau intact", "Sello intacto"):
                        self.assertNotIn(words, text, f"{kind}, {form}, {lang}")
        self.assertIn("No seal: this is not what the committee decided on", text_of(self.report("plan", "Y2-v1", folder=folder)))
        self.assertIn("No seal: changed past the register", text_of(self.report("evidence", "HN-TRAITE", folder=folder)))

    def test_a_draft_is_not_called_validated(self):
        text = text_of(self.report("plan", "Y2-v2"))
        self.assertIn("Not validated", text)
        for words in VALIDATED:
            self.assertNotIn(words, text)

    def test_the_sheet_says_what_changed_and_what_no_decision_stands_behind(self):
        text = text_of(self.report("evidence", "HN-TRAITE", "--audience", "donor"))
        compared = answer(self.example(), "compare", "Y2-v1", "Y2-v2")
        self.assertIn(f"{len(compared['changes'])} change", text)
        self.assertIn(f"{compared['undecided']} of them without a decision", text)
        for words in ("No decision yet", "Length not stated", "R-2020-001", "Copied on June 21, 2021"):
            self.assertIn(words, text)

    def test_qualifiers_survive_and_overlapping_parts_are_not_added_up(self):
        for form in ("pdf", "odt", "html"):
            text = text_of(self.report("evidence", "PRODEF", "--audience", "donor", form=form))
            for words in ("more than 70", "about 1,808", "more than 4,186", "Of which women: 4,128", "Of which children: 17,221"):
                self.assertIn(words, text, form)
            self.assertNotIn("21,349", text)
        text = text_of(self.report("evidence", "PRODEF", lang="fr"))
        for words in ("plus de 70", "Dont femmes : 4 128", "24 906"):
            self.assertIn(words, text)

    def test_counts_below_the_least_are_read_by_members_only(self):
        self.measured(31, women=22, men=3)
        members = text_of(self.report("evidence", "HN-TRAITE"))
        self.assertIn("Sex: women 22 · men 3 · not specified 6", members)
        donor = text_of(self.report("evidence", "HN-TRAITE", "--audience", "donor"))
        self.assertIn("Sex: women 22 · men < 5 · not specified not shown", donor)
        self.assertIn("What this copy leaves out", donor)
        public = text_of(self.report("evidence", "HN-TRAITE", "--audience", "public"))
        self.assertIn("Sex: women not shown · men < 10 · not specified < 10", public)
        for text in (donor, public):
            self.assertNotIn("men 3", text)
            self.assertNotIn("asked not to be named", text)

    def test_data_that_nobody_verified_is_not_quoted(self):
        indicator = next(row["id"] for row in answer(self.example(), "list", "indicators", "--limit", "1000")["rows"]
                         if row["code"] == "1120.1" and "coordination" in row["title"])
        perform(self.example(), "ReportObservation", indicator=indicator, value=77777, starts_on="2021-06-01", ends_on="2021-06-20")
        text = text_of(self.report("evidence", "HN-TRAITE"))
        for words in ("77777", "77,777"): # long enough that no root of a ledger holds it by chance
            self.assertNotIn(words, text)
        self.assertIn("not verified yet, and not quoted", text)

    def test_protected_names_are_in_no_document_wherever_they_were_typed(self):
        folder = self.example()
        activity = next(row["id"] for row in answer(folder, "list", "activities", "--limit", "1000")["rows"]
                        if row["code"] == "A9")
        perform(folder, "RegisterPerson", name="Ana Reyes", function="Déléguée", face="function_only")
        perform(folder, "ReviseActivity", activity=activity, title=f"Webinaires avec {COLLECTIVE}",
                description=f"Animés par ana reyes, de {COLLECTIVE.upper()}.")
        self.assertIn(COLLECTIVE, text_of(self.report("plan", "Y2-v2", "--audience", "office")))
        for audience in ("members", "donor", "public"):
            for form in ("pdf", "odt", "html"):
                for kind, subject in (("plan", "Y2-v2"), ("evidence", "HN-TRAITE")):
                    text = text_of(self.report(kind, subject, "--audience", audience, form=form)).casefold()
                    for name in (COLLECTIVE, "Ana Reyes"):
                        self.assertNotIn(name.casefold(), text, f"{kind}, {form}, {audience}")

    def test_the_files_name_no_author(self):
        for kind, subject in (("plan", "Y2-v1"), ("evidence", "HN-TRAITE")):
            facts = output_of("pdfinfo", self.report(kind, subject, form="pdf"))
            self.assertNotIn("Author", facts)
            self.assertRegex(facts, r"Page size: +84[12]")
            with zipfile.ZipFile(self.report(kind, subject, form="odt")) as package:
                meta = package.read("meta.xml").decode()
            self.assertNotIn("creator", meta)
            self.assertNotIn("IBCR", meta)

    def test_libreoffice_opens_both_and_reads_the_same(self):
        home = f"-env:UserInstallation=file://{self.room}/office"
        for kind, subject, words in (("plan", "Y2-v1", ("A1", "Total in CAD", "D-2020-001")),
                                     ("evidence", "HN-TRAITE", ("N-2020-001", "Target in force", "1110.1"))):
            file = self.report(kind, subject, form="odt")
            subprocess.run(["soffice", home, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", self.room, file],
                           capture_output=True, check=True, timeout=120)
            text = plain(file.with_suffix(".txt").read_text(encoding="utf-8-sig"))
            for word in words:
                self.assertIn(word, text, kind)

    def test_the_same_register_makes_the_same_bytes(self):
        for kind, subject in (("plan", "Y2-v1"), ("evidence", "HN-TRAITE")):
            first = self.report(kind, subject, form="pdf").read_bytes()
            self.assertTrue(self.report(kind, subject, form="pdf").read_bytes() == first, f"two {kind} files differ")

    def test_what_is_not_there_is_not_found(self):
        out = ("--out", str(self.room / "x.pdf"))
        self.assertRefused(call(self.example(), "report", "plan", "Y9-v1", *out), NOT_FOUND)
        self.assertRefused(call(self.example(), "report", "evidence", "NOWHERE", *out), NOT_FOUND)
        self.assertRefused(call(self.example(), "report", "novel", "Y2-v1", *out), USAGE, "plan or evidence")


if __name__ == "__main__":
    unittest.main()
