# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What touched a result, as scripts and people read it."""

import unittest

from register import DONE, NOT_FOUND, REFUSED, USAGE, Room, answer, call, perform


class Trace(Room):
    def test_the_trace_of_the_kits_shows_the_validated_plan_and_its_session(self):
        trace = answer(self.example(), "trace", "HN-TRAITE/1111")
        self.assertEqual(trace["reference"], "HN-TRAITE/1111")
        validated = [event for event in trace["events"] if event["kind"] == "plan_validated"]
        self.assertEqual([event["reference"] for event in validated], ["D-2020-001"])
        self.assertEqual(validated[0]["day"], "2020-09-03")
        self.assertIn("M-2020-01", validated[0]["detail"])
        decision = answer(self.example(), "show", "decisions", validated[0]["id"])
        self.assertEqual(decision["reference"], "D-2020-001")

    def test_a_trace_goes_forward_in_time(self):
        days = [event["day"] for event in answer(self.example(), "trace", "HN-TRAITE/1111")["events"] if event["day"]]
        self.assertGreater(len(days), 1)
        self.assertEqual([day[:4] for day in days], sorted(day[:4] for day in days))

    def test_people_read_a_line_for_each_event(self):
        done = call(self.example(), "trace", "HN-TRAITE/1111")
        self.assertEqual(done.returncode, DONE)
        self.assertIn("D-2020-001", done.stdout)
        self.assertIn("2020-09-03", done.stdout)

    def test_a_result_that_is_not_there_is_not_found(self):
        self.assertRefused(call(self.example(), "trace", "HN-TRAITE/9999"), NOT_FOUND)
        self.assertRefused(call(self.example(), "trace"), USAGE)

    def test_a_donor_reads_counts_where_few_people_are_hidden_and_never_as_they_are_stored(self):
        office = answer(self.example(), "list", "observations", "--limit", "200")["rows"]
        self.assertTrue(any(row["value"] is not None for row in office))
        donor = answer(self.example(), "--as", "donor", "list", "observations", "--limit", "200")["rows"]
        baseline = next(row["indicator"] for row in office if row["value"] is not None)
        perform(self.example(), "SetTarget", indicator=baseline, kind="baseline", value=2)
        told = answer(self.example(), "--as", "donor", "list", "targets", "--limit", "200")["rows"]
        self.assertEqual({row["value"] for row in told}, {None})
        self.assertEqual({(row["value"], row["numerator"], row["narrative"]) for row in donor}, {(None, None, None)})
        self.assertRefused(call(self.example(), "--as", "donor", "list", "observations", "--where", "value=2"), REFUSED)
        unverified = {row["id"] for row in office if row["state"] != "verified"}
        results = answer(self.example(), "list", "results", "--limit", "200")["rows"]
        for result in results:
            seen = {event["id"] for event in answer(self.example(), "--as", "donor", "trace", result["id"])["events"]}
            self.assertEqual(seen & unverified, set())


if __name__ == "__main__":
    unittest.main()
