# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people agreed to, how long they are kept, and what went wrong: who reads of it, and what leaves."""

import json
import sqlite3
import unittest

from register import CONFLICT, DONE, NOT_FOUND, REFUSED, Room, answer, call, perform

NAME = "Marisol Ixchel Zúniga"
FORM = {"wording_version": "2021-1", "wording": "I agree.", "lang": "en", "given_on": "2021-06-01"}


class Consents(Room):
    """A delegate of the session of 3 September 2020, who has a name and hides nothing of it."""

    def delegate(self):
        people = answer(self.example(), "list", "people", "--limit", "1000")["rows"]
        one = next(row["id"] for row in people if row["function"] == "Juge déléguée")
        perform(self.example(), "RevisePerson", person=one, name=NAME, face="full_name")
        return one

    def agree(self, person, purpose):
        return perform(self.example(), "RecordConsent", person=person, purpose=purpose, **FORM)["id"]

    def reading(self, audience):
        """Whether the name stands in the minutes as an audience reads them."""
        out = self.room / "minutes.html"
        out.unlink(missing_ok=True)
        done = call(self.example(), "report", "minutes", "M-2020-01", "--audience", audience, "--format", "html", "--out", str(out))
        self.assertEqual(done.returncode, DONE, done.stderr)
        return NAME in out.read_text(encoding="utf-8")

    def named(self):
        return [audience for audience in ("office", "members", "donor", "public") if self.reading(audience)]

    def test_before_a_name_is_erased_the_texts_that_hold_it_are_listed(self):
        person = perform(self.example(), "RegisterPerson", name="Yolanda Kirchner", face="counted_only")["id"]
        draft = next(row["id"] for row in answer(self.example(), "list", "versions")["rows"] if row["state"] == "draft")
        for code in ("Z10", "Z9"):
            perform(self.example(), "AddActivity", version=draft, code=code, title="Taller con Yolanda Kirchner", type="workshop")
        seat = answer(self.example(), "list", "seats", "--where", "face=full_name", "--limit", "1")["rows"][0]
        perform(self.example(), "ReviseSeat", seat=seat["id"], title="Seat of Yolanda Kirchner")
        asked = call(self.example(), "erase", person)
        self.assertEqual(asked.returncode, DONE, asked.stderr)
        self.assertIn(f"seat {seat['reference']}, activity Z9, activity Z10", asked.stderr)
        erased = answer(self.example(), "--as", "coordinator", "erase", person)
        self.assertEqual((erased["erased"], erased["named_in"]), (True, [f"seat {seat['reference']}", "activity Z9", "activity Z10"]))

    def test_nobody_finds_a_hidden_name_by_asking_whether_it_is_there(self):
        draft = next(row["id"] for row in answer(self.example(), "list", "versions")["rows"] if row["state"] == "draft")
        perform(self.example(), "RegisterPerson", name="Yolanda Kirchner", face="counted_only")
        perform(self.example(), "AddActivity", version=draft, code="Z9", title="Yolanda Kirchner", type="workshop")
        asked = ("list", "activities", "--where", "title=Yolanda Kirchner")
        self.assertEqual(len(answer(self.example(), *asked)["rows"]), 1)
        for login in ("donor", "member"):
            self.assertEqual(answer(self.example(), "--as", login, *asked)["rows"], [])
            table = self.room / "table.csv"
            table.write_text("titre;partenaire\nX;Yolanda\n")
            done = call(self.example(), "--as", login, "import", "csv", str(table), "--into", "activities", "--dry-run")
            self.assertRefused(done, REFUSED)

    def test_a_seat_is_shown_by_its_number(self):
        seat = answer(self.example(), "show", "seats", "S-05")
        self.assertEqual((seat["number"], seat["reference"]), (5, "S-05"))
        self.assertRefused(call(self.example(), "show", "seats", "S-99"), NOT_FOUND)
        self.assertRefused(call(self.example(), "show", "seats", "S-x"), NOT_FOUND)

    def test_a_consent_is_listed_with_what_it_says(self):
        person = self.delegate()
        made = self.agree(person, "publish_name")
        row = answer(self.example(), "show", "consents", made)
        self.assertEqual((row["purpose"], row["given_on"], row["withdrawn_on"]), ("publish_name", "2021-06-01", None))
        self.assertIn("publish_name", answer(self.example(), "show", "people", person)["agreed_to"])
        perform(self.example(), "WithdrawConsent", consent=made, reason="Asked by telephone")
        row = answer(self.example(), "show", "consents", made)
        self.assertEqual((row["withdrawn_on"], row["reason"]), ("2021-06-21", "Asked by telephone"))
        after = answer(self.example(), "show", "people", person)
        self.assertNotIn("publish_name", after["agreed_to"])
        self.assertEqual(after["face"], "function_only")
        self.assertEqual(call(self.example(), "verify").returncode, DONE)
        self.assertEqual(call(self.example(), "doctor").returncode, DONE)

    def test_no_name_stands_in_a_document_without_a_consent(self):
        person = self.delegate()
        self.assertEqual(self.named(), ["office"])
        shared = self.agree(person, "share_with_donor")
        self.assertEqual(self.named(), ["office", "donor"])
        published = self.agree(person, "publish_name")
        self.assertEqual(self.named(), ["office", "members", "donor", "public"])
        perform(self.example(), "WithdrawConsent", consent=published)
        self.assertEqual(self.named(), ["office", "donor"])
        perform(self.example(), "WithdrawConsent", consent=shared)
        self.assertEqual(self.named(), ["office"])

    def test_only_the_office_finds_consents(self):
        self.assertGreaterEqual(len(answer(self.example(), "list", "consents")["rows"]), 5)
        for account in ("member", "donor"):
            self.assertEqual(answer(self.example(), "--as", account, "list", "consents")["rows"], [])
            people = answer(self.example(), "--as", account, "list", "people")["rows"]
            self.assertEqual({row["agreed_to"] for row in people}, {None})


class Periods(Room):
    def classes(self, *words):
        return {one["kept"]: one for one in answer(self.example(), *words, "retention")["classes"]}

    def test_each_class_has_a_period_and_a_reason(self):
        classes = self.classes()
        self.assertEqual((classes["contacts"]["months"], classes["contacts"]["usual"]), (12, True))
        self.assertTrue(all(one["basis"] and one["runs_from"] for one in classes.values()))
        perform(self.example(), "SetRetention", kept="contacts", months=18, basis="The grant agreement")
        mine = self.classes()["contacts"]
        self.assertEqual((mine["months"], mine["usual"], mine["basis"]), (18, False, "The grant agreement"))

    def test_what_is_past_its_period_names_the_person(self):
        late = self.classes("--now", "2023-10-06T12:00:00Z")["withdrawn_consents"]
        self.assertEqual((late["past"], late["lines"][0]["until"]), (1, "2023-10-05"))
        person = answer(self.example(), "show", "people", late["lines"][0]["person"])
        self.assertEqual(person["function"], "Direction de la coopération")
        said = call(self.example(), "--now", "2023-10-06T12:00:00Z", "retention").stdout
        self.assertIn("Direction de la coopération", said)
        self.assertIn("Nothing is erased by itself", said)

    def test_letters_are_counted_in_their_folder(self):
        letters = self.example() / "outgoing" / "HN-TRAITE-M-2020-01"
        letters.mkdir(parents=True)
        self.assertEqual(self.classes("--now", "2021-09-04T12:00:00Z")["letters"]["past"], 0)
        (letters / "01.pdf").write_text("A letter")
        due = self.classes("--now", "2021-09-04T12:00:00Z")["letters"]
        self.assertEqual((due["past"], due["lines"][0]["record"]), (1, "HN-TRAITE/M-2020-01"))

    def test_only_the_office_reads_the_report(self):
        self.assertRefused(call(self.example(), "--as", "donor", "retention"), REFUSED)


class Incidents(Room):
    def test_nobody_else_finds_an_incident(self):
        self.assertEqual(
            sorted(row["reference"] for row in answer(self.example(), "list", "incidents")["rows"]), ["I-2020-001", "I-2021-001"])
        for account in ("member", "donor"):
            self.assertEqual(answer(self.example(), "--as", account, "list", "incidents")["rows"], [])
            hidden = call(self.example(), "--as", account, "show", "incidents", "I-2020-001")
            self.assertRefused(hidden, NOT_FOUND)
            missing = call(self.example(), "--as", account, "show", "incidents", "I-2020-999")
            self.assertEqual(hidden.stderr.replace("001", "999"), missing.stderr)
            lines = answer(self.example(), "--as", account, "journal", "--limit", "1000")["rows"]
            self.assertFalse([line for line in lines if line["verb"].startswith(("incident.", "consent."))])
            self.assertEqual(answer(self.example(), "--as", account, "search", "convocation adresse")["rows"], [])

    def test_what_happened_is_in_no_file(self):
        word = "Zunzuncan"
        perform(self.example(), "ReportIncident", kind="other", discovered_on="2021-06-21", what=f"{word} was named aloud")
        file = sqlite3.connect(self.example() / "register.db")
        dump = "\n".join(file.iterdump())
        file.close()
        self.assertIn("I-2021-002", dump)
        self.assertNotIn(word, dump)
        self.assertEqual(answer(self.example(), "show", "incidents", "I-2021-002")["what"], f"{word} was named aloud")
        self.assertEqual(call(self.example(), "verify").returncode, DONE)


    def test_the_wording_of_a_consent_is_sealed(self):
        person = answer(self.example(), "list", "people", "--limit", "1")["rows"][0]["id"]
        perform(self.example(), "RecordConsent", person=person, purpose="publish_name", wording_version="1",
                wording="For Zorblatt", lang="en", given_on="2021-06-01", given_how="in_writing")
        for file in self.example().glob("register.db*"):
            self.assertNotIn(b"Zorblatt", file.read_bytes())

    def test_others_do_not_find_people_from_the_organisation_s_side(self):
        people = answer(self.example(), "list", "people", "--limit", "500")["rows"]
        organisation = next(one["organisation"] for one in people if one["organisation"])
        self.assertIn("people", answer(self.example(), "show", "organisations", organisation)["with"])
        for account in ("donor", "member"):
            shown = answer(self.example(), "show", "organisations", organisation, "--as", account)
            self.assertNotIn("people", shown.get("with", {}))


class Typed(Room):
    """Names in what people typed."""

    def test_what_was_typed_names_nobody_to_others(self):
        person = perform(self.example(), "RegisterPerson", name=NAME, function="Witness", face="function_only")["id"]
        body = perform(self.example(), "RegisterOrganisation", name="Colectivo Reservado", acronym="QZXW", face="sector_only",
                       sector="civil_society")["id"]
        said = f"{NAME} of Colectivo Reservado (QZXW) asked"
        project = answer(self.example(), "show", "projects", "HN-TRAITE")["id"]
        perform(self.example(), "RaiseRisk", project=project, title=said, description=said)
        perform(self.example(), "AssignAction", project=project, title=said, owner=body, due_on="2021-06-01")
        made = perform(self.example(), "RecordDecision", project=project, title=said, statement=said, rationale=said,
                       outcome="adopted", adopted_by="written_procedure", closes_on="2021-06-20")["id"]
        asked = (["list", "risks"], ["list", "actions"], ["list", "decisions"], ["show", "decisions", made], ["search", "asked"],
                 ["late"], ["journal"], ["brief", "HN-TRAITE"], ["show", "organisations", body], ["list", "people"],
                 ["show", "people", person])
        for words in asked:
            for account in ("donor", "member"):
                for more in ([], ["--json"]):
                    done = call(self.example(), "--as", account, *more, *words)
                    for name in (NAME, "Colectivo Reservado", "QZXW"):
                        self.assertNotIn(name, done.stdout + done.stderr, f"{words} as the {account}")
        self.assertIn(said, call(self.example(), "show", "decisions", made).stdout)

    def told(self, *words, account="donor"):
        done = call(self.example(), "--as", account, "--json", *words)
        self.assertEqual(done.returncode, DONE, done.stderr)
        return done.stdout

    def named(self, title):
        """Somebody who is shown by function, and an action that names them."""
        perform(self.example(), "RegisterPerson", name="Éloïse Zuñiga Ñamandú", function="Witness", face="function_only")
        project = answer(self.example(), "show", "projects", "HN-TRAITE")["id"]
        perform(self.example(), "AssignAction", project=project, title=title)

    def test_no_spelling_hides_a_name(self):
        for name in ("Éloïse\u00a0Zuñiga  Ñamandú", "ELOISE ZUNIGA NAMANDU", "Eloise_Zuniga_Namandu", "E\u0301loi\u0308se Zuñiga Ñamandú"):
            with self.subTest(name):
                self.named(f"Appeler {name} demain")
        said = self.told("list", "actions", "--limit", "1000").casefold()
        for part in ("zu\u00f1iga", "zuniga", "namandu", "\u00f1amand"):
            self.assertNotIn(part, said)

    def test_a_name_is_not_found_nor_cut_in_two_by_a_search(self):
        self.named("Appeler Éloïse Zuñiga Ñamandú demain, avant la réunion du lundi suivant, pour le budget")
        self.assertNotIn("amand", self.told("search", "lundi"))
        self.assertIn("lundi", self.told("search", "lundi"))
        for account in ("donor", "member"):
            self.assertEqual(json.loads(self.told("search", "Zuñiga", account=account))["rows"], [])
        self.assertTrue(answer(self.example(), "search", "Zuñiga")["rows"])

    def test_an_acronym_does_not_rewrite_codes(self):
        perform(self.example(), "RegisterOrganisation", name="Red Reservada", acronym="HN", face="sector_only", sector="civil_society")
        self.assertIn("HN-TRAITE", self.told("late"))

    def test_a_name_that_cannot_be_opened_stops_copies(self):
        self.named("Appeler")
        file = sqlite3.connect(self.example() / "register.db")
        file.execute("DELETE FROM subject_key WHERE subject = (SELECT id FROM person ORDER BY rowid DESC LIMIT 1)")
        file.commit()
        file.close()
        out = str(self.room / "plan.html")
        done = call(self.example(), "report", "plan", "HN-TRAITE/Y2-v1", "--audience", "donor", "--format", "html", "--out", out)
        self.assertRefused(done, CONFLICT, "cannot be opened")
        self.assertRefused(call(self.example(), "--as", "donor", "list", "actions"), CONFLICT, "cannot be opened")


class Sensitive(Room):
    def test_the_names_of_organisations_at_risk_are_in_no_file(self):
        hidden = [row["name"] for row in answer(self.example(), "list", "organisations", "--limit", "1000")["rows"]
                  if row["face"] != "full_name"]
        self.assertGreaterEqual(len(hidden), 3)
        file = sqlite3.connect(self.example() / "register.db")
        tables = ("organisation", "seat", "journal_body", "journal_entry", "person")
        content = "\n".join(str(row) for table in tables for row in file.execute(f"SELECT * FROM {table}"))
        file.close()
        for name in hidden:
            self.assertNotIn(name, content)


if __name__ == "__main__":
    unittest.main()
