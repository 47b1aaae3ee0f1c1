# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs that are handed out: what they hold, how a reader checks them, and what must not leave with them."""

import base64
import csv
import hashlib
import io
import json
import os
import sqlite3
import subprocess
import unittest
import urllib.parse
import zipfile

from register import CONFLICT, DONE, NOT_FOUND, REFUSED, STORAGE, USAGE, Room, answer, call, perform

FILES = {"README.txt", "activities.csv", "comparison.csv", "decisions.csv", "evidence.pdf", "indicators.csv",
         "manifest.json", "office.mpolicy", "plan.mproof", "plan.pdf", "policy.txt", "trace.csv"}


def dumps(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def said_by(name, content, room):
    """Everything a file of a pack says: its bytes, and a PDF's text and facts as other programs read them."""
    said = content
    if name.endswith(".pdf"):
        file = room / "looked-at.pdf"
        file.write_bytes(content)
        for program in (["pdftotext", "-layout", file, "-"], ["pdfinfo", file], ["qpdf", "--qdf", file, "-"]):
            said += subprocess.run(program, capture_output=True, check=True).stdout
    return said


def disguises(word):
    """A word as it may stand in bytes."""
    plain = word.encode()
    forms = [plain, word.encode("utf-16-le"), word.encode("utf-16-be"), plain.hex().encode(),
             urllib.parse.quote(word).encode(), word.encode("utf-16-be").hex().encode()]
    for shift in range(3):
        coded = base64.b64encode(b"x" * shift + plain)
        forms.append(coded[4:-4])
    return forms


PROTECTED = int(os.environ.get("MINUTIER_CANARIES", "60"))

class Releases(Room):
    def release(self, *words, folder=None, audience="donor", out="pack.zip", lang="en"):
        return call(folder or self.example(), "release", "plan", "HN-TRAITE/Y2-v1", "--audience", audience, "--out",
                    str(self.room / out), "--lang", lang, *words)

    def pack(self, **options):
        done = self.release(**options)
        self.assertEqual(done.returncode, DONE, done.stderr)
        with zipfile.ZipFile(self.room / options.get("out", "pack.zip")) as opened:
            self.assertIsNone(opened.testzip())
            return {name: opened.read(name) for name in opened.namelist()}

    def table(self, content):
        self.assertFalse(content.startswith(b"\xef\xbb\xbf"))
        self.assertTrue(content.endswith(b"\r\n"))
        rows = list(csv.reader(io.StringIO(content.decode(), newline="")))
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})
        return rows

    def version(self, reference="Y2-v1"):
        return next(row for row in answer(self.example(), "list", "versions", "--project", "HN-TRAITE")["rows"]
                    if row["reference"] == reference)

    def measured(self, whole, **parts):
        """Verified data of people trained; the same indicator and period each time."""
        indicator = next(row["id"] for row in answer(self.example(), "list", "indicators", "--limit", "1000")["rows"]
                         if row["code"] == "1110.1" and "institutions" in row["title"])
        given = perform(self.example(), "ReportObservation", indicator=indicator, value=whole, starts_on="2021-06-01",
                        ends_on="2021-06-20", parts=[{"dimension": "sex", "kind": "partition", "part": name, "value": value}
                                                     for name, value in parts.items()])["id"]
        for state in ("submitted", "verified"):
            perform(self.example(), "AdvanceObservation", observation=given, state=state)

    def test_a_pack_holds_what_it_says_and_is_checked_with_another_program(self):
        files = self.pack()
        self.assertEqual(set(files), FILES)
        manifest = json.loads(files["manifest.json"])
        self.assertEqual(dumps(manifest).encode(), files["manifest.json"])
        self.assertEqual({file["name"] for file in manifest["files"]}, FILES - {"manifest.json"})
        for file in manifest["files"]:
            self.assertEqual(hashlib.sha256(files[file["name"]]).hexdigest(), file["sha256"])
            self.assertEqual(len(files[file["name"]]), file["size"])
        self.assertEqual((manifest["audience"], manifest["least"], manifest["plan"]), ("donor", 5, "Y2-v1"))
        self.assertEqual(manifest["plan_digest"], self.version()["digest"])
        row = answer(self.example(), "releases", "--project", "HN-TRAITE")["rows"][0]
        self.assertEqual(row["manifest"], hashlib.sha256(files["manifest.json"]).hexdigest())
        self.assertEqual(answer(self.example(), "show", "releases", row["reference"])["id"], row["id"])

    def test_tables_are_plain_and_no_cell_is_calculated(self):
        activity = next(row for row in answer(self.example(), "list", "activities", "--limit", "1000")["rows"])
        draft = self.version("Y2-v2")["id"]
        for code, title in (("Z1", "=HYPERLINK(\"http://x\")"), ("Z2", " +1"), ("Z3", "@sum"), ("Z4", "-2+3"), ("Z5", "＝1")):
            perform(self.example(), "AddActivity", version=draft, code=code, title=title, type=activity["type"])
        done = call(self.example(), "release", "plan", draft, "--audience", "donor", "--out", str(self.room / "folder"))
        self.assertEqual(done.returncode, DONE, done.stderr)
        for file in (self.room / "folder").glob("*.csv"):
            for row in self.table(file.read_bytes()):
                for cell in row:
                    self.assertFalse(cell.strip().startswith(("=", "+", "@", "＝")), f"{file.name}: {cell}")
        codes = {row[1]: row[2] for row in self.table((self.room / "folder" / "activities.csv").read_bytes())}
        self.assertEqual(codes["Z4"], "'-2+3")
        changes = self.table((self.room / "folder" / "comparison.csv").read_bytes())
        self.assertIn(["Y2-v1", "added"], [[row[0], row[4]] for row in changes])

    def test_a_dry_run_writes_nothing_and_says_what_stays_behind(self):
        self.measured(23, women=20, men=3)
        before = answer(self.example(), "status")
        done = call(self.example(), "--json", "release", "plan", "HN-TRAITE/Y2-v1", "--audience", "donor", "--dry-run")
        self.assertEqual(done.returncode, DONE, done.stderr)
        told = json.loads(done.stdout)
        self.assertEqual({file["name"] for file in told["files"]}, FILES - {"office.mpolicy", "plan.mproof"}) # signed when it leaves
        self.assertGreaterEqual(told["left_out"]["small_counts"], 1)
        self.assertGreaterEqual(told["left_out"]["withheld_counts"], 1)
        kinds = [one["kind"] for one in told["removed"]]
        self.assertEqual(kinds.count("small_count"), told["left_out"]["small_counts"])
        self.assertEqual(kinds.count("withheld_count"), told["left_out"]["withheld_counts"])
        small = [one for one in told["removed"] if one["kind"] == "small_count" and "men" in one["detail"]]
        self.assertEqual([one["instead"] for one in small], ["< 5"])
        self.assertEqual(answer(self.example(), "status"), before)
        self.assertEqual([path.name for path in self.room.iterdir()], ["example"])
        words = self.release("--dry-run").stdout
        self.assertIn("so that nobody can be recognised", words)

    def test_a_small_count_and_what_would_give_it_away_are_hidden_in_tables_and_documents(self):
        self.measured(43, women=40, men=3)
        files = self.pack()
        cells = {tuple(row[6:9]): (row[10], row[11]) for row in self.table(files["indicators.csv"]) if row[5] == "2021-06-20"}
        self.assertEqual(cells["data", "", ""], ("43", ""))
        self.assertEqual(cells["partition", "sex", "men"], ("", "<5"))
        self.assertEqual(cells["partition", "sex", "women"], ("", "withheld"))
        # Two more women, and a second copy: their number would be known from the first.
        self.measured(45, women=42, men=3)
        later = self.table(self.pack(out="second.zip")["indicators.csv"])
        wholes = [(row[10], row[11]) for row in later if row[5] == "2021-06-20" and row[6] == "data"]
        self.assertIn(("43", ""), wholes)
        self.assertIn(("", "withheld"), wholes)
        text = said_by("evidence.pdf", self.pack(out="third.zip")["evidence.pdf"], self.room).decode(errors="replace")
        self.assertNotIn("women 42", text)

    def test_a_name_that_slips_through_hands_nothing_over(self):
        perform(self.example(), "RegisterPerson", name="Rosa María Zúñiga", function="Delegate", contact="rosa.z@example.org")
        draft = self.version("Y2-v2")["id"]
        # Spelt as nobody writes it, so that nothing replaces it.
        perform(self.example(), "AddActivity", version=draft, code="Z1", title="Workshop with ROSAMARIA ZUNIGA", type="workshop")
        for out in ("pack.zip", "folder"):
            done = call(self.example(), "release", "plan", draft, "--audience", "donor", "--out", str(self.room / out))
            self.assertRefused(done, REFUSED, "nothing was handed over")
            self.assertNotIn("zuniga", done.stderr.lower())
            self.assertRegex(done.stderr, r"\w+\.(pdf|csv)")
        self.assertEqual([path.name for path in self.room.iterdir()], ["example"])
        self.assertEqual(answer(self.example(), "releases")["rows"], [])

    def test_a_name_in_what_a_document_says_of_itself_hands_nothing_over(self):
        perform(self.example(), "RegisterPerson", name="Rosa María Zúñiga", function="Delegate")
        project = answer(self.example(), "list", "projects", "--where", "code=HN-TRAITE")["rows"][0]["id"]
        plan = perform(self.example(), "OpenPlan", project=project, year=3, title="Plan de RosaMaria Zuniga")
        version = next(row["id"] for row in answer(self.example(), "list", "versions", "--project", "HN-TRAITE")["rows"]
                       if row["plan"] == plan["id"] or row["id"] == plan["id"])
        done = call(self.example(), "release", "plan", version, "--audience", "donor", "--out", str(self.room / "pack.zip"))
        self.assertRefused(done, REFUSED, "plan.pdf")
        self.assertFalse((self.room / "pack.zip").exists())

    def test_the_name_of_the_file_tells_nobody_either(self):
        perform(self.example(), "RegisterPerson", name="Rosa María Zúñiga", function="Delegate")
        done = self.release(out="rosa_maria_zuniga.zip")
        self.assertRefused(done, REFUSED, "name of a file")
        self.assertEqual([path.name for path in self.room.iterdir()], ["example"])

    def test_nobody_else_releases_and_what_is_there_stays(self):
        self.assertRefused(self.release("--as", "donor"), REFUSED)
        (self.room / "full").mkdir()
        (self.room / "full" / "kept.txt").write_text("kept")
        self.assertRefused(self.release(out="full"), CONFLICT)
        self.assertEqual([path.name for path in (self.room / "full").iterdir()], ["kept.txt"])
        self.assertRefused(self.release(audience="office"), USAGE)
        self.assertRefused(self.release(out="nowhere/pack.zip"), STORAGE)
        self.assertRefused(call(self.example(), "release", "plan", "Y9-v9", "--audience", "donor", "--out", str(self.room / "p.zip")), NOT_FOUND)
        self.assertRefused(call(self.example(), "release", "plan", "Y2-v1", "--audience", "donor"), USAGE)
        self.assertEqual(answer(self.example(), "releases")["rows"], [])

    def test_a_withdrawn_release_stays_on_record(self):
        self.pack()
        row = answer(self.example(), "releases")["rows"][0]
        perform(self.example(), "WithdrawRelease", release=row["id"], reason="A wrong figure")
        self.assertEqual(answer(self.example(), "releases")["rows"][0]["reason"], "A wrong figure")
        again = call(self.example(), "do", "WithdrawRelease", given=json.dumps({"release": row["id"], "reason": "x"}))
        self.assertEqual(again.returncode, CONFLICT)
        self.assertNotIn("reason", answer(self.example(), "releases", "--as", "donor")["rows"][0])

    def test_a_register_that_is_not_intact_hands_nothing_out(self):
        version = self.version()["id"]
        file = sqlite3.connect(self.example() / "register.db")
        for (name,) in file.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            file.execute(f"DROP TRIGGER {name}")
        file.execute("UPDATE activity SET title = 'TAMPERED' WHERE version_id = ?", (version,))
        file.commit()
        file.close()
        self.assertEqual(self.release(out="tampered.zip").returncode, CONFLICT)
        self.assertFalse((self.room / "tampered.zip").exists())

    def test_a_pack_that_is_there_stays(self):
        self.pack(out="taken.zip")
        before = (self.room / "taken.zip").read_bytes()
        self.assertEqual(self.release(out="taken.zip").returncode, CONFLICT)
        self.assertEqual((self.room / "taken.zip").read_bytes(), before)

    def test_protected_names_are_nowhere(self):
        people = [f"Canaria Pajarito{number:03d} Oculta" for number in range(PROTECTED // 2)]
        bodies = [f"Colectivo Reservado{number:03d}" for number in range(PROTECTED // 2)]
        lines = [{"command": "RegisterPerson", "arguments": {"name": name, "function": f"Function {number}", "face": "function_only",
                                                             "contact": f"canaria{number:03d}@oculta.example"}}
                 for number, name in enumerate(people)]
        lines += [{"command": "RegisterOrganisation", "arguments": {"name": name, "acronym": f"QZX{number:03d}", "face": "sector_only",
                                                                    "sector": "civil_society"}} for number, name in enumerate(bodies)]
        done = call(self.example(), "do", "--lines", given="\n".join(json.dumps(line) for line in lines))
        self.assertEqual(done.returncode, DONE, done.stderr)
        organisations = {row["name"]: row["id"] for row in answer(self.example(), "list", "organisations", "--limit", "1000")["rows"]}
        draft = self.version("Y2-v2")["id"]
        for number, name in enumerate(bodies):
            perform(self.example(), "AddActivity", version=draft, code=f"Z{number}", title=f"With {people[number]}, {name} (QZX{number:03d})",
                    type="workshop", responsible=organisations[name], description=f"Ask {people[number]}.", place=f"At {name}")
        said = f"{people[0]} ({bodies[0]}, QZX000) said so"
        minutes = next(row["id"] for row in answer(self.example(), "list", "minutes", "--limit", "100")["rows"]
                       if row["meeting"] == answer(self.example(), "show", "meetings", "M-2020-01")["id"])
        perform(self.example(), "AddAddendum", minutes=minutes, text=said)
        project = answer(self.example(), "show", "projects", "HN-TRAITE")["id"]
        perform(self.example(), "AssignAction", project=project, title=said)
        perform(self.example(), "RecordDecision", project=project, title=said, statement=said, rationale=said, outcome="adopted",
                adopted_by="written_procedure", closes_on="2021-06-20")
        held = answer(self.example(), "show", "meetings", "M-2021-01")["id"]
        perform(self.example(), "AddAgendaItem", meeting=held, title=said)
        words = [*people, *bodies, *(f"canaria{number:03d}@oculta.example" for number in range(PROTECTED // 2)), *(f"QZX{number:03d}" for number in range(PROTECTED // 2))]
        for audience in ("donor", "public"):
            out = self.room / f"{audience}.zip"
            done = call(self.example(), "release", "plan", draft, "--audience", audience, "--out", str(out), "--lang", "es")
            self.assertEqual(done.returncode, DONE, done.stderr)
            made = {}
            with zipfile.ZipFile(out) as opened:
                for name in opened.namelist():
                    made[name] = opened.read(name)
            made["whole.zip"] = out.read_bytes()
            for kind, subject in (("plan", draft), ("evidence", "HN-TRAITE"), ("brief", "HN-TRAITE"), ("minutes", "M-2020-01"),
                                  ("pack", "M-2020-01"), ("invitation", "M-2020-01"), ("pack", "M-2021-01"), ("invitation", "M-2021-01")):
                for form in ("pdf", "odt", "html"):
                    file = self.room / f"{kind}-{subject[-4:]}-{audience}.{form}"
                    done = call(self.example(), "report", kind, subject, "--format", form, "--audience", audience, "--out", str(file))
                    self.assertEqual(done.returncode, DONE, done.stderr)
                    made[file.name] = file.read_bytes()
                    if form == "odt":
                        with zipfile.ZipFile(file) as opened:
                            for name in opened.namelist():
                                made[f"{file.name}/{name}"] = opened.read(name)
            for name, content in made.items():
                said = said_by(name, content, self.room)
                for word in words:
                    for form in disguises(word) if len(word) > 6 else [word.encode()]:
                        self.assertNotIn(form, said, f"{name} holds a protected word")


if __name__ == "__main__":
    unittest.main()
