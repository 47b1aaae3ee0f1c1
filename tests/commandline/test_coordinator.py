# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The coordinator's answers on the example, and the shapes that scripts rely on."""

import json
import unittest

from register import CONFLICT, DONE, NOT_FOUND, REFUSED, USAGE, Room, answer, call, perform


class Coordinator(Room):
    def test_the_clock_counts_to_the_yearly_session(self):
        clock = answer(self.example(), "clock", "HN-TRAITE")
        self.assertEqual(clock["days_left"], 74)

    def test_readiness_names_each_thing_to_fix(self):
        readiness = answer(self.example(), "readiness", "M-2021-01")
        failing = [check for check in readiness["checks"] if check["state"] == "to_fix"]
        self.assertEqual(len(failing), 2)
        self.assertTrue(all(check["title"] for check in failing))

    def test_the_quorum_of_the_second_session_was_met(self):
        quorum = answer(self.example(), "quorum", "M-2020-01")
        self.assertEqual((quorum["seats_present"], quorum["sectors_present"]), (10, 3))

    def test_exactly_twenty_people_were_there_in_september_2020(self):
        session = answer(self.example(), "show", "meetings", "M-2020-01")
        rows = answer(self.example(), "list", "attendance", "--where", f"meeting={session['id']}", "--limit", "100")["rows"]
        self.assertEqual(sum(row["status"] == "present" for row in rows), 20)

    def test_what_is_late_is_listed(self):
        self.assertGreaterEqual(len(answer(self.example(), "late")["rows"]), 3)

    def test_no_person_of_the_example_has_a_name(self):
        rows = answer(self.example(), "list", "people", "--limit", "1000")["rows"]
        self.assertTrue(rows)
        self.assertTrue(all(not row["name"] for row in rows))

    def test_a_page_goes_on_where_the_one_before_ended(self):
        folder = self.example()
        whole = [row["id"] for row in answer(folder, "list", "seats", "--limit", "100")["rows"]]
        first = answer(folder, "list", "seats", "--limit", "4")
        rest = answer(folder, "list", "seats", "--limit", "100", "--after", first["next"])
        self.assertEqual([row["id"] for row in first["rows"] + rest["rows"]], whole)

    def test_status_depends_on_the_register_alone(self):
        folder = self.example()
        self.assertEqual(call(folder, "--json", "status").stdout, call(folder, "--json", "status").stdout)

    def test_two_examples_have_the_same_ids(self):
        one = answer(self.example(), "list", "decisions")["rows"]
        other = self.room / "other"
        call(other, "demo")
        self.assertEqual(one, answer(other, "list", "decisions")["rows"])

    def test_what_was_just_recorded_is_found(self):
        folder = self.example()
        perform(folder, "RegisterOrganisation", name="Colectiva Xochiquetzal")
        session = answer(folder, "show", "meetings", "M-2019-01")["id"]
        made = perform(folder, "RecordDecision", meeting=session, statement="Abrir la casa de acogida en Choluteca.")
        hits = answer(folder, "search", "acogida")["rows"]
        self.assertEqual(hits[0]["id"], made["id"])

    def test_every_command_prints_its_schema(self):
        folder = self.empty()
        names = answer(folder, "commands")["commands"]
        self.assertGreater(len(names), 50)
        for name in names:
            schema = answer(folder, "commands", name)
            self.assertEqual(schema["type"], "object")
            self.assertFalse(schema["additionalProperties"])


class Mistakes(Room):
    def test_an_unknown_verb_is_a_usage_error(self):
        self.assertRefused(call(self.empty(), "frobnicate"), USAGE)

    def test_an_unknown_option_is_a_usage_error(self):
        self.assertRefused(call(self.empty(), "status", "--frobnicate"), USAGE)

    def test_an_unknown_command_is_a_usage_error(self):
        self.assertRefused(call(self.empty(), "do", "Frobnicate", given="{}"), USAGE)

    def test_arguments_that_are_no_object_are_a_usage_error(self):
        for text in ("", "[]", "{", '{"a":1,"a":2}', "{} {}", "nul"):
            self.assertRefused(call(self.empty(), "do", "StartProject", given=text), USAGE)

    def test_a_record_that_is_not_there_is_not_found(self):
        self.assertRefused(call(self.example(), "show", "decisions", "D-1999-001"), NOT_FOUND)

    def test_hostile_arguments_get_a_sentence_and_change_nothing(self):
        folder = self.example()
        before = call(folder, "--json", "status").stdout
        hostile = (
            '{"code":7,"title":"x"}',
            '{"title":"no code"}',
            '{"code":"A","title":"x","colour":"red"}',
            '{"code":"A","title":"' + "x" * 1_000_000 + '"}',
            '{"code":"A","title":"a\\u0000b"}',
            '{"code":"A","title":"\\ud800"}',
            '{"code":"A","title":"abc\\u202edef"}',
            '{"code":"A","title":"x","starts_on":"0001-01-01x"}',
            '{"code":"A","title":"x","starts_on":"2021-13-01"}',
            '{"code":"A","title":"x","zone":"Mars/Olympus"}',
            '{"code":"HN-TRAITE","title":"the same code again"}',
        )
        for text in hostile:
            done = call(folder, "do", "StartProject", given=text)
            self.assertIn(done.returncode, (1, 2, 4), text[:80])
            self.assertRefused(done, done.returncode)
        self.assertEqual(call(folder, "--json", "status").stdout, before)

    def test_a_stale_revision_is_a_conflict_and_overwrites_nothing(self):
        folder = self.empty()
        police = perform(folder, "RegisterOrganisation", name="Police")["id"]
        perform(folder, "ReviseOrganisation", organisation=police, revision=1, acronym="PN")
        stale = json.dumps({"organisation": police, "revision": 1, "acronym": "PNH"})
        self.assertRefused(call(folder, "do", "ReviseOrganisation", given=stale), CONFLICT)
        self.assertEqual(answer(folder, "show", "organisations", police)["acronym"], "PN")

    def test_a_point_for_a_session_that_is_not_there_is_refused(self):
        folder = self.example()
        nowhere = json.dumps({"meeting": "00000000-0000-0000-0000-000000000001", "title": "x"})
        self.assertRefused(call(folder, "do", "AddAgendaItem", given=nowhere), NOT_FOUND)

    def test_a_decision_on_a_point_of_another_session_is_refused(self):
        folder = self.example()
        session = answer(folder, "show", "meetings", "M-2019-01")["id"]
        other = answer(folder, "show", "meetings", "M-2020-01")
        foreign = json.dumps({"meeting": session, "agenda_item": other["with"]["agenda"][0]["id"], "statement": "x"})
        self.assertRefused(call(folder, "do", "RecordDecision", given=foreign), REFUSED)

    def test_lines_carry_on_after_a_refusal_and_end_with_its_code(self):
        lines = (
            '{"command":"RegisterOrganisation","arguments":{"name":"One"}}\n'
            '{"command":"RegisterOrganisation","arguments":{"nom":"?"}}\n'
            '{"command":"RegisterOrganisation","arguments":{"name":"Two"}}\n'
        )
        done = call(self.empty(), "do", "--lines", given=lines)
        self.assertEqual(done.returncode, REFUSED)
        printed = done.stdout.splitlines()
        self.assertEqual(['"id"' in line for line in printed], [True, False, True])

    def test_errors_are_json_where_json_was_asked_for(self):
        done = call(self.empty(), "--json", "show", "decisions", "D-1999-001")
        self.assertEqual(done.returncode, NOT_FOUND)
        self.assertIn('"kind":"not_found"', done.stderr.replace(" ", ""))

    def test_help_is_printed_for_every_language(self):
        for lang in ("en", "fr", "es"):
            done = call(self.empty(), "--help", "--lang", lang)
            self.assertEqual(done.returncode, DONE)
            self.assertIn("readiness", done.stdout)


if __name__ == "__main__":
    unittest.main()
