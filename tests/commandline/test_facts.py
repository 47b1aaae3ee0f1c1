# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The published facts of the four projects, each where tests/data/published_facts.csv says it stands."""

import csv
import os
import re
import unittest
from pathlib import Path

from example import Example

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("MINUTIER_SHARED", ROOT.parent / "shared"))
IATI_ROLES = {"donor": "1", "implementer": "4", "collaborator": "4"}
ROLE_WORDS = {"funding": {"donor"}, "implementing": {"implementer", "collaborator"}}


def rows_of(file):
    with open(file, newline="", encoding="utf-8") as text:
        return list(csv.DictReader(text))


def plain(text):
    """A title without the spaces that French typography puts before its signs."""
    return re.sub(r"[ \u00a0]+([:;?!»])", r"\1", text.replace("\u00a0", " ")).replace("« ", "«")


class PublishedFacts(Example):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.facts = rows_of(ROOT / "tests/data/published_facts.csv")

    def for_each(self, check, wanted=lambda fact: True):
        """Checks each fact that is wanted against every record that holds it."""
        for fact in filter(wanted, self.facts):
            records = self.register.those(fact["project"], fact["entity"], fact["where"])
            with self.subTest(project=fact["project"], name=fact["name"], disaggregation=fact["disaggregation"]):
                self.assertTrue(records, f"no {fact['entity']} where {fact['where']}")
                if fact["field"] == "count":
                    check(fact, records)
                else:
                    for record in records:
                        check(fact, record)

    def test_the_register_holds_every_value(self):
        checks = {
            "count": self.check_count, "rank": self.check_rank, "functions": self.check_function, "role": self.check_role,
            "starts_local": self.check_day, "note": self.check_note}
        self.for_each(lambda fact, record: checks.get(fact["field"], self.check_field)(fact, record))

    def check_field(self, fact, record):
        self.assertEqual(str(self.register.at(record, fact["field"])), fact["value"])

    def check_count(self, fact, records):
        published = int(fact["value"])
        if fact["qualifier"] == "over":
            self.assertGreaterEqual(len(records), published)
        else:
            self.assertEqual(len(records), published)

    def check_rank(self, fact, record):
        statements = [
            row for row in self.register.rows["results"]
            if row["project"] == record["project"] and row["level"] in ("ultimate", "intermediate")]
        codes = sorted(row["code"] for row in statements)
        self.assertEqual(str(codes.index(record["code"]) + 1), fact["value"])

    def check_function(self, fact, record):
        self.assertEqual(record["functions"].splitlines()[int(fact["value"]) - 1], fact["name"].split(" : ")[1])

    def check_role(self, fact, record):
        self.assertEqual(IATI_ROLES[record["role"]], fact["value"])

    def check_day(self, fact, record):
        self.assertEqual(record["starts_local"][:10], fact["value"])

    def check_note(self, fact, record):
        self.assertIn(fact["value"], record["note"])

    def test_every_qualifier_stands_beside_its_number(self):
        def check(fact, record):
            field = "received_qualifier" if fact["field"] == "received" else "qualifier"
            self.assertEqual(record.get(field, "exact"), fact["qualifier"])

        self.for_each(check, lambda fact: fact["field"] != "count")

    def test_every_measured_number_keeps_its_unit(self):
        def check(fact, record):
            unit = "percent" if fact["field"] == "share" else self.register.measured(record)["unit"]
            self.assertEqual(unit, fact["unit"])

        self.for_each(check, lambda fact: fact["entity"] in ("parts", "targets", "observations"))

    def test_every_stated_number_keeps_its_unit(self):
        self.for_each(
            lambda fact, record: self.assertEqual(record["unit"], fact["unit"]),
            lambda fact: (fact["entity"], fact["field"]) == ("facts", "value"))

    def test_every_amount_keeps_its_currency(self):
        currency = {"amount": "currency", "counter_amount": "counter_currency"}
        self.for_each(
            lambda fact, record: self.assertEqual(record[currency[fact["field"]]], fact["unit"]),
            lambda fact: fact["field"] in currency)

    def test_every_statement_keeps_its_words(self):
        self.for_each(
            lambda fact, record: self.assertEqual(plain(record["title"]), plain(fact["name"])),
            lambda fact: fact["entity"] in ("facts", "results") and fact["kind"] != "decision")

    def test_every_disaggregation_is_of_the_kind_that_was_published(self):
        def check(fact, found):
            for record in found if fact["field"] == "count" else [found]:
                for said in fact["disaggregation"].split(";"):
                    self.check_disaggregation(record, *re.split("[:=]", said))

        self.for_each(check, lambda fact: fact["disaggregation"])

    def check_disaggregation(self, record, kind, word):
        at = self.register.at
        if kind == "of-which":
            self.assertEqual((record["kind"], record["name"]), ("of_which", word.replace("-", "_")))
        elif kind == "region":
            self.assertEqual(record["continent"], word)
        elif kind in ("country", "modality"):
            self.assertEqual(record[kind], word)
        elif kind == "role":
            self.assertIn(record["role"], ROLE_WORDS[word])
        elif kind == "deployer":
            self.assertIn(word, self.register.measured(record)["title"])
        elif kind == "group":
            self.assertEqual(at(record, "person.organisation.sector"), word.replace("-", "_"))
        else:
            self.assertEqual((kind, word), ("sensitive", "yes"))
            self.assertEqual(at(record, "person.organisation.face"), "sector_only")

    def test_what_was_published_as_actual_data_is_verified(self):
        self.for_each(
            lambda fact, record: self.assertEqual(record["state"], "verified"), lambda fact: fact["entity"] == "observations")

    def test_a_project_works_in_the_countries_that_were_published(self):
        for project in self.register.rows["projects"]:
            published = {fact["value"] for fact in self.facts if fact["kind"] == "country" and fact["project"] == project["code"]}
            self.assertEqual(set(project["countries"]), published)
            placed = self.register.those(project["code"], "places", "kind=country")
            self.assertEqual({place["country"] for place in placed}, published)

    def test_there_are_a_hundred_and_forty_one_of_them(self):
        self.assertEqual(len(self.facts), 141)

    def test_they_are_those_that_were_handed_over(self):
        source = SHARED / "facts/seed_facts.csv"
        if not source.exists():
            self.skipTest(f"{source} is not here to compare with.")
        said = ("project", "kind", "unit", "disaggregation", "value", "qualifier")
        handed = [(*(row[key] for key in said), row["name_fr"], row["source_seed"]) for row in rows_of(source)]
        restated = [(*(row[key] for key in said), row["name"], row["source"]) for row in self.facts]
        self.assertEqual(restated, handed)


if __name__ == "__main__":
    unittest.main()
