# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways in which whoever holds the file rewrites what was entered; each says who finds it.

The check of the register finds some by itself. Whoever removes the signed heads and makes everything anew is found by
a reader who kept an older head, and by nobody else.
"""

import json

from attacker import canonical

CHECK, READER = "the check", "the reader"
ATTACKS = []
FALSE_WORDS = "Le comité ne valide pas le plan d'action."
EVERYWHERE = {"row", "body", "leaf", "tree", "heads"}
HEADS_LEFT = EVERYWHERE - {"heads"}


def attack(finder, **options):
    """Notes a way of rewriting; its sentence is its name."""
    def note(function):
        ATTACKS.append((function.__name__.replace("_", " "), finder, function, options))
        return function
    return note


def rewriting(sentence, finder, entity, field, value, places, where="reference = 'D-2020-001'"):
    """Notes one rewriting of one field in so many places."""
    def rewrite(attacker):
        record = attacker.one(f"SELECT id FROM {entity} WHERE {where}")
        attacker.rewrite(entity, record, field, value, places)
    ATTACKS.append((sentence, finder, rewrite, {}))


THE_ACTIVITY = "code = 'A1' AND version_id = (SELECT id FROM version WHERE reference = 'Y2-v1')"
VALIDATED = "version_id = (SELECT id FROM version WHERE reference = 'Y2-v1')"
OTHER_KEY, OTHER_DIGEST = "u8g2XBCbeacqJ-sxBO_ULqLSUSKT31GTi2zan4RqtKc"[::-1].replace("c", "A", 1), "0" * 64

rewriting("a decision is edited in its row", CHECK, "decision", "statement", FALSE_WORDS, {"row"})
rewriting("a decision is edited in its body", CHECK, "decision", "statement", FALSE_WORDS, {"body"})
rewriting("a decision is edited in row and body", CHECK, "decision", "statement", FALSE_WORDS, {"row", "body"})
rewriting("a decision is edited in row, body and leaf", CHECK, "decision", "statement", FALSE_WORDS, {"row", "body", "leaf"})
rewriting("a decision is edited, the tree made anew", CHECK, "decision", "statement", FALSE_WORDS, HEADS_LEFT)
rewriting("a decision is edited everywhere", READER, "decision", "statement", FALSE_WORDS, EVERYWHERE)
rewriting("the day of a decision is moved everywhere", READER, "decision", "decided_on", "2020-08-20", EVERYWHERE)
rewriting("another digest is in the validation", CHECK, "validation", "digest", OTHER_DIGEST, {"row"}, VALIDATED)
rewriting("another digest is in the version", CHECK, "version", "digest", OTHER_DIGEST, {"row"}, "reference = 'Y2-v1'")
rewriting("another digest is in the validation everywhere", READER, "validation", "digest", OTHER_DIGEST, EVERYWHERE, VALIDATED)
rewriting("an activity of the plan is edited in its row", CHECK, "activity", "budget", "52000", {"row"}, THE_ACTIVITY)
rewriting("an activity of the plan is edited, the tree made anew", CHECK, "activity", "budget", "52000", HEADS_LEFT, THE_ACTIVITY)
rewriting("an activity of the plan is edited everywhere", READER, "activity", "budget", "52000", EVERYWHERE, THE_ACTIVITY)
rewriting("the office's key is changed in its row", CHECK, "office", "public_key", OTHER_KEY, {"row"}, "1")
rewriting("the office's key is changed, the tree made anew", CHECK, "office", "public_key", OTHER_KEY, HEADS_LEFT, "1")
rewriting("a device's key is changed in its row", CHECK, "device", "public_key", OTHER_KEY, {"row"}, "1")
rewriting("a device's key is changed everywhere", READER, "device", "public_key", OTHER_KEY, EVERYWHERE, "1")
rewriting("a session is cancelled in its row", CHECK, "meeting", "state", "cancelled", {"row"}, "reference = 'M-2020-01'")


@attack(READER)
def the_digest_is_changed_in_version_and_validation_everywhere(attacker):
    version = attacker.one("SELECT id FROM version WHERE reference = 'Y2-v1'")
    attacker.rewrite("version", version, "digest", OTHER_DIGEST, EVERYWHERE)
    validation = attacker.one(f"SELECT id FROM validation WHERE {VALIDATED}")
    attacker.rewrite("validation", validation, "digest", OTHER_DIGEST, EVERYWHERE)


@attack(CHECK)
def the_last_entry_is_deleted(attacker):
    last = attacker.one("SELECT size - 1 FROM ledger WHERE id = ?", attacker.project)
    for table in ("journal_touch", "journal_body", "journal_entry"):
        attacker.do(f"DELETE FROM {table} WHERE ledger = ? AND idx = ?", attacker.project, last)


@attack(CHECK)
def a_middle_entry_is_deleted(attacker):
    for table in ("journal_touch", "journal_body", "journal_entry"):
        attacker.do(f"DELETE FROM {table} WHERE ledger = ? AND idx = 180", attacker.project)


def simple_entry(attacker, order):
    """The first or last entry of the project that only made a fact or an indicator's datum."""
    return attacker.one(
        f"""SELECT e.idx FROM journal_entry e WHERE e.ledger = ? AND (SELECT count(*) FROM journal_touch t
            WHERE t.ledger = e.ledger AND t.idx = e.idx) = 1 AND EXISTS (SELECT 1 FROM journal_touch t WHERE
            t.ledger = e.ledger AND t.idx = e.idx AND t.entity IN ('fact', 'risk_assessment', 'decision_link') AND 1 = (
            SELECT count(*) FROM journal_touch o WHERE o.entity_id = t.entity_id)) ORDER BY e.idx {order} LIMIT 1""",
        attacker.project)


@attack(CHECK)
def an_entry_is_taken_out_and_everything_numbered_anew(attacker):
    attacker.take_out(attacker.project, simple_entry(attacker, "ASC"))


@attack(READER)
def an_entry_is_taken_out_everywhere_and_the_heads_are_gone(attacker):
    attacker.take_out(attacker.project, simple_entry(attacker, "ASC"))
    attacker.forget_heads()


@attack(CHECK)
def the_row_of_a_decision_is_deleted(attacker):
    attacker.do("DELETE FROM decision WHERE reference = 'D-2020-002'")


@attack(CHECK)
def the_row_of_a_decision_is_deleted_and_no_list_names_it(attacker):
    record = attacker.one("SELECT id FROM decision WHERE reference = 'D-2020-002'")
    attacker.do("DELETE FROM decision WHERE id = ?", record)
    attacker.do("DELETE FROM journal_touch WHERE entity_id = ?", record)


@attack(CHECK)
def a_decision_is_added_that_no_entry_made(attacker):
    columns = [row[1] for row in attacker.rows("PRAGMA table_info(decision)")]
    taken = {"id": "'f4ab59f3-cd40-54e9-9d09-16da54afab00'", "number": "99", "reference": "'D-2020-099'"}
    attacker.do(f"INSERT INTO decision ({', '.join(columns)}) SELECT {', '.join(taken.get(c, c) for c in columns)} "
                "FROM decision WHERE reference = 'D-2020-001'")


@attack(CHECK)
def two_leaves_change_places(attacker):
    first, second = (attacker.leaf(attacker.project, index) for index in (180, 181))
    attacker.do("UPDATE journal_entry SET ctr = -ctr WHERE ledger = ? AND idx IN (180, 181)", attacker.project)
    attacker.set_leaf(attacker.project, 180, second)
    attacker.set_leaf(attacker.project, 181, first)


def reorder(attacker):
    """Two entries change places with all that hangs on them, and each is the other's number on the device."""
    project, (early, late) = attacker.project, (118, 119)
    first, second = attacker.leaf(project, early), attacker.leaf(project, late)
    first["ctr"], second["ctr"] = second["ctr"], first["ctr"]
    attacker.do("UPDATE journal_entry SET ctr = -ctr WHERE ledger = ? AND idx IN (?, ?)", project, early, late)
    attacker.number(project, early, 10 ** 6)
    attacker.number(project, late, early)
    attacker.number(project, 10 ** 6, late)
    attacker.set_leaf(project, early, second)
    attacker.set_leaf(project, late, first)
    attacker.rebuild(project)


@attack(CHECK)
def two_entries_change_places_and_the_tree_is_made_anew(attacker):
    reorder(attacker)


@attack(READER)
def two_entries_change_places_everywhere_and_the_heads_are_gone(attacker):
    reorder(attacker)
    attacker.forget_heads()


@attack(CHECK)
def an_entry_is_backdated_in_its_column(attacker):
    attacker.do("UPDATE journal_entry SET at = '2020-01-01T00:00:00.000Z' WHERE ledger = ? AND idx = 180", attacker.project)


def backdate(attacker, **values):
    attacker.set_leaf(attacker.project, 180, {**attacker.leaf(attacker.project, 180), **values})


@attack(CHECK)
def an_entry_is_backdated_in_column_and_leaf(attacker):
    backdate(attacker, at="2020-01-01T00:00:00.000Z")


@attack(READER)
def an_entry_is_backdated_everywhere(attacker):
    backdate(attacker, at="2020-01-01T00:00:00.000Z")
    attacker.rebuild(attacker.project)
    attacker.forget_heads()


def another_account(attacker):
    return attacker.one("SELECT id FROM account WHERE id <> ?", attacker.leaf(attacker.project, 180)["who"])


@attack(CHECK)
def an_entry_names_another_account_in_its_column(attacker):
    other = another_account(attacker)
    attacker.do("UPDATE journal_entry SET who = ? WHERE ledger = ? AND idx = 180", other, attacker.project)


@attack(READER)
def an_entry_names_another_account_everywhere(attacker):
    backdate(attacker, who=another_account(attacker))
    attacker.rebuild(attacker.project)
    attacker.forget_heads()


@attack(READER)
def the_signature_of_a_device_is_taken_from_another_entry(attacker):
    backdate(attacker, sig=attacker.leaf(attacker.project, 181)["sig"])
    attacker.rebuild(attacker.project)
    attacker.forget_heads()


@attack(CHECK)
def a_ledger_is_cut_off_and_its_rows_stay(attacker):
    for table in ("journal_touch", "journal_body", "journal_entry"):
        attacker.do(f"DELETE FROM {table} WHERE ledger = ? AND idx >= 300", attacker.project)
    attacker.rebuild(attacker.project)
    attacker.forget_heads()


def cut_off(attacker):
    """The newest ledger of the device loses its end with the rows, so that no number is missing."""
    last = attacker.one("SELECT size - 1 FROM ledger WHERE id = ?", attacker.project)
    attacker.take_out(attacker.project, last)


@attack(CHECK)
def a_ledger_is_cut_off_with_its_rows(attacker):
    cut_off(attacker)


@attack(READER)
def a_ledger_is_cut_off_with_its_rows_and_heads(attacker):
    cut_off(attacker)
    attacker.forget_heads()


@attack(CHECK)
def a_word_is_added_to_a_body(attacker):
    body = attacker.body(attacker.project, 180)
    body["changes"][0]["f"]["note"] = [None, FALSE_WORDS]
    attacker.set_body(attacker.project, 180, body)


@attack(CHECK)
def a_word_is_hidden_beside_the_fields_of_a_body(attacker):
    body = attacker.body(attacker.project, 180)
    body["changes"][0]["said"] = FALSE_WORDS
    attacker.set_body(attacker.project, 180, body)


@attack(CHECK)
def a_change_without_fields_is_added_to_a_body(attacker):
    body = attacker.body(attacker.project, 180)
    body["changes"].append({"ent": "decision", "f": {}, "id": FALSE_WORDS, "rev": 1})
    attacker.set_body(attacker.project, 180, body)


def put_before(attacker, index, field):
    """A body says that a field was something else for a moment before it was what was entered."""
    body = attacker.body(attacker.project, index)
    real = body["changes"][0]
    never = json.loads(canonical(real))
    never["f"] = {field: [None, FALSE_WORDS]}
    real["f"][field][0] = FALSE_WORDS
    body["changes"].insert(0, never)
    attacker.set_body(attacker.project, index, body)


@attack(CHECK)
def a_statement_that_never_was_is_put_before_a_decision(attacker):
    put_before(attacker, 180, "statement")


@attack(CHECK)
def a_title_that_never_was_is_put_before_a_fact(attacker):
    fact = attacker.one("SELECT id FROM fact WHERE project_id = ? LIMIT 1", attacker.project)
    put_before(attacker, attacker.entry_of("fact", fact, "title")[1], "title")


@attack(CHECK)
def what_stood_before_a_change_is_edited(attacker):
    body = attacker.body(attacker.project, 180)
    for change in body["changes"]:
        if change["ent"] == "version":
            change["f"]["state"][0] = "draft"
    attacker.set_body(attacker.project, 180, body)
