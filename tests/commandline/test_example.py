# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the example tells beside the published facts, and what it may not tell."""

import unittest

from example import Example
from register import answer


class WhatTheExampleSays(Example):
    def parts_of_wholes(self):
        """Each observation or target that is stated in parts, with them."""
        wholes = {}
        for part in self.register.rows["parts"]:
            wholes.setdefault(part["observation"] or part["target"], []).append(part)
        return [(self.register.by_id[whole], parts) for whole, parts in wholes.items()]

    def test_no_total_is_made_of_parts_that_may_overlap(self):
        numbers = {
            row["value"] for entity in ("parts", "observations", "targets", "facts") for row in self.register.rows[entity]}
        added = []
        for whole, parts in self.parts_of_wholes():
            values = [part["value"] for part in parts if part["kind"] == "of_which" and part["value"] is not None]
            self.assertTrue(all(value <= whole["value"] for value in values))
            if len(values) > 1:
                added.append(sum(values))
        self.assertEqual(added, [4128 + 17221])
        self.assertFalse(numbers.intersection(added))

    def test_a_part_published_as_a_share_has_no_number(self):
        shares = [part for part in self.register.rows["parts"] if part["share"] is not None]
        self.assertEqual([(part["name"], part["share"], part["value"]) for part in shares], [("women", 75, None)])

    def test_the_three_kits_are_one_for_each_of_three(self):
        kits = self.register.those("HN-TRAITE", "observations", "indicator.title=Trousses de formation en développement")
        parts = self.register.those("HN-TRAITE", "parts", f"observation={kits[0]['id']} & kind=partition")
        self.assertEqual((kits[0]["value"], [part["value"] for part in parts]), (3, [1, 1, 1]))

    def test_twenty_people_were_there(self):
        there = self.register.those("HN-TRAITE", "attendance", "meeting.reference=M-2020-01 & status=present")
        self.assertEqual(len({row["person"] for row in there}), 20)

    def test_mandates_and_volunteers_are_counted_apart(self):
        targets = self.register.those("PCV-IBCR", "targets", "value=250")
        self.assertEqual(
            sorted((self.register.measured(row)["unit"], row["qualifier"]) for row in targets),
            [("mandate", "over"), ("person", "exact")])
        volunteers = [row["volunteer"] for row in self.register.those("PRODEF", "mandates", "country=GT")]
        self.assertEqual(len(self.register.those("PRODEF", "mandates", f"volunteer={volunteers[0]}")), 2)

    def test_contradictions_keep_both_statements(self):
        contradictions = [row for row in self.register.rows["facts"] if row["kind"] == "discrepancy"]
        self.assertEqual(len(contradictions), 5)
        self.assertTrue(all(row["note"] and row["source"] for row in contradictions))

    def test_what_is_not_published_stays_empty(self):
        whole = self.register.whole
        self.assertEqual(whole("acceptances"), [])
        self.assertEqual([(row["state"], row["months"], row["ends_on"]) for row in whole("amendments")], [("noted", None, None)])
        honduras = self.register.by_id[self.register.codes["HN-TRAITE"]]
        self.assertEqual((honduras["starts_on"], honduras["ends_on"]), ("2019", None))
        self.assertEqual({row["organisation"] for row in self.register.rows["proposals"]}, {None})

    def test_what_was_invented_says_so(self):
        for entity in ("mandates", "initiatives", "activities"):
            for row in self.register.rows[entity]:
                self.assertRegex(row["note"] or "", "[Ii]nventée?s?", row)
        for entity, field in (("assessments", "narrative"), ("risks", "description"), ("risk_assessments", "response")):
            for row in self.register.whole(entity):
                self.assertIn("nventé pour l'exemple", row[field])

    def test_nobody_has_a_name(self):
        self.assertEqual({row["name"] for row in self.register.rows["people"]}, {None})

    def test_nothing_happened_after_its_today(self):
        entries = answer(self.register.folder, "journal", "--limit", "1000")["rows"]
        self.assertLess(max(entry["at"] for entry in entries), "2021-06-21T15:12")

    def test_the_draft_of_the_second_year_differs_in_every_way_with_and_without_a_decision(self):
        changes = answer(self.register.folder, "compare", "HN-TRAITE/Y2-v1", "HN-TRAITE/Y2-v2")["changes"]
        ways = {way for change in changes for way in change["change"]}
        self.assertLessEqual({"added", "dropped", "moved", "recosted", "reassigned"}, ways)
        self.assertEqual({bool(change["decisions"]) for change in changes}, {True, False})

    def test_one_result_is_off_track_without_a_decision(self):
        off = [row["result"] for row in self.register.whole("assessments") if row["rating"] == "off_track"]
        self.assertEqual([self.register.by_id[result]["code"] for result in off], ["1120"])
        self.assertFalse([link for link in self.register.rows["links"] if link["result"] in off])


if __name__ == "__main__":
    unittest.main()
