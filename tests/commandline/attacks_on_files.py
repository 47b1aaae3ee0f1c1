# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways in which whoever holds the file meddles with people's data, keys, heads, papers and the tables themselves."""

import base64
import hashlib
import shutil
import sqlite3

from attacks import CHECK, EVERYWHERE, FALSE_WORDS, READER, attack


def two_people(attacker):
    return [row[0] for row in attacker.rows(
        "SELECT id FROM person WHERE function IS NOT NULL AND gender IS NOT NULL ORDER BY id LIMIT 2")]


@attack(CHECK)
def two_people_change_their_sealed_functions(attacker):
    attacker.exchange("person", "function", "id", *two_people(attacker))


@attack(CHECK)
def two_sealed_cells_of_one_person_change_places(attacker):
    attacker.do("UPDATE person SET function = gender, gender = function WHERE id = ?", two_people(attacker)[0])


@attack(CHECK)
def two_people_change_their_sealed_bodies(attacker):
    attacker.exchange("journal_body", "body", "subject", *two_people(attacker))


@attack(CHECK)
def two_people_change_their_keys(attacker):
    attacker.exchange("subject_key", "sealed", "subject", *two_people(attacker))


@attack(CHECK)
def a_key_is_deleted_without_erasure(attacker):
    attacker.do("DELETE FROM subject_key WHERE subject = ?", two_people(attacker)[0])


@attack(CHECK)
def a_person_is_marked_erased_and_is_not(attacker):
    attacker.do("UPDATE person SET erased_on = '2021-01-01' WHERE id = ?", two_people(attacker)[0])


@attack(CHECK)
def a_person_is_marked_erased_and_the_key_is_deleted(attacker):
    one = two_people(attacker)[0]
    attacker.do("UPDATE person SET erased_on = '2021-01-01' WHERE id = ?", one)
    attacker.do("DELETE FROM subject_key WHERE subject = ?", one)


@attack(CHECK)
def a_function_is_written_in_clear_over_the_sealed_one(attacker):
    attacker.do("UPDATE person SET function = 'Somebody Else' WHERE id = ?", two_people(attacker)[0])


@attack(CHECK)
def a_sealed_function_is_emptied(attacker):
    attacker.do("UPDATE person SET function = NULL WHERE id = ?", two_people(attacker)[0])


@attack(CHECK)
def a_sealed_part_is_added_to_an_entry(attacker):
    attacker.do("INSERT INTO journal_body SELECT ?, 180, subject, body FROM journal_body WHERE subject = ?",
                attacker.project, two_people(attacker)[0])


@attack(CHECK)
def a_sealed_part_of_an_entry_is_deleted(attacker):
    attacker.do("DELETE FROM journal_body WHERE subject = ?", two_people(attacker)[0])


@attack(CHECK, other=True)
def the_keys_file_is_another_offices(attacker):
    shutil.copy(attacker.other / "keys", attacker.folder / "keys")


@attack(READER, other=True)
def the_keys_file_is_another_offices_and_its_key_stands_everywhere(attacker):
    """Nobody's data is left that the other vault could not open: the journal says that nobody ever was."""
    source = sqlite3.connect(attacker.other / "register.db")
    key = source.execute("SELECT public_key FROM office").fetchone()[0]
    source.close()
    office = attacker.one("SELECT id FROM office")
    attacker.rewrite("office", office, "public_key", key, EVERYWHERE)
    # The forger's file keeps the vault of this office and signs with the key of the other.
    mine, others = ((folder / "keys").read_text() for folder in (attacker.folder, attacker.other))
    begin, end = others.index('"office":"'), others.index('","vault"')
    changed = mine[:mine.index('"office":"')] + others[begin:end] + mine[mine.index('","vault"'):]
    (attacker.folder / "keys").write_text(changed)


@attack(CHECK)
def a_signed_head_says_another_root(attacker):
    ledger, note = attacker.rows("SELECT ledger, note FROM signed_head LIMIT 1")[0]
    lines = note.split("\n")
    lines[2] = base64.b64encode(b"\1" * 32).decode()
    attacker.do("UPDATE signed_head SET note = ? WHERE ledger = ?", "\n".join(lines), ledger)


@attack(CHECK)
def a_signed_head_says_another_size(attacker):
    attacker.do("UPDATE signed_head SET size = size - 1")


@attack(CHECK, other=True)
def a_signed_head_is_another_offices(attacker):
    source = sqlite3.connect(attacker.other / "register.db")
    note = source.execute("SELECT note FROM signed_head LIMIT 1").fetchone()[0]
    source.close()
    attacker.do("UPDATE signed_head SET note = ? WHERE ledger = 'office'", note)


@attack(CHECK)
def a_head_is_forged_without_the_key(attacker):
    ledger, size, note = attacker.rows("SELECT ledger, size, note FROM signed_head LIMIT 1")[0]
    head = note.split("\n")
    head[1] = "1"
    attacker.do("INSERT INTO signed_head (ledger, size, note) VALUES (?, 1, ?)", ledger, "\n".join(head))


@attack(CHECK)
def the_bytes_of_a_paper_are_changed(attacker):
    attacker.do("UPDATE document_chunk SET bytes = CAST('another paper' AS BLOB) WHERE sha256 = "
                "(SELECT min(sha256) FROM document_chunk)")


@attack(CHECK)
def the_bytes_of_a_paper_are_gone(attacker):
    attacker.do("DELETE FROM document_chunk WHERE sha256 = (SELECT min(sha256) FROM document_chunk)")


@attack(CHECK)
def a_paper_grows(attacker):
    attacker.do("INSERT INTO document_chunk (sha256, position, bytes) SELECT min(sha256), 1, x'20' FROM document_chunk")


@attack(CHECK)
def a_paper_and_its_digest_are_changed(attacker):
    old = attacker.one("SELECT min(sha256) FROM document_chunk")
    new = hashlib.sha256(b"another paper").hexdigest()
    attacker.do("UPDATE document_chunk SET bytes = ?, sha256 = ? WHERE sha256 = ?", b"another paper", new, old)
    attacker.do("UPDATE document SET sha256 = ? WHERE sha256 = ?", new, old)


@attack(CHECK)
def a_record_is_no_longer_listed_with_its_entry(attacker):
    attacker.do("DELETE FROM journal_touch WHERE ledger = ? AND idx = 180 AND entity = 'validation'", attacker.project)


@attack(CHECK)
def a_record_is_listed_with_an_entry_that_never_touched_it(attacker):
    attacker.do("INSERT INTO journal_touch SELECT entity_id, ledger, 200, entity FROM journal_touch "
                "WHERE ledger = ? AND idx = 180 AND entity = 'decision'", attacker.project)


@attack(CHECK)
def a_list_calls_a_record_by_another_kind(attacker):
    attacker.do("UPDATE journal_touch SET entity = 'fact' WHERE ledger = ? AND idx = 180 AND entity = 'decision'",
                attacker.project)


@attack(CHECK)
def a_state_is_stored_as_bytes_so_that_no_query_finds_it(attacker):
    attacker.loosen("decision", "UPDATE decision SET state = CAST(state AS BLOB) WHERE reference = 'D-2020-001'")


@attack(CHECK)
def a_number_is_stored_as_a_fraction(attacker):
    attacker.loosen("decision", "UPDATE decision SET year = 2020.5 WHERE reference = 'D-2020-001'")


@attack(CHECK)
def a_leaf_is_stored_as_bytes(attacker):
    attacker.loosen("journal_entry", "UPDATE journal_entry SET leaf = CAST(leaf AS BLOB) WHERE idx = 54")


@attack(CHECK)
def a_node_of_the_tree_is_changed(attacker):
    attacker.do("UPDATE journal_node SET hash = zeroblob(32) WHERE ledger = ? AND level = 3 AND idx = 2", attacker.project)


@attack(CHECK)
def the_root_is_changed(attacker):
    attacker.do("UPDATE ledger SET root = 'eTTKUFII829LleJHpMxIpjkvo/ARpazMRZQcatsqR7Q=' WHERE id = ?", attacker.project)


@attack(CHECK)
def the_edge_is_changed(attacker):
    attacker.do("UPDATE ledger SET frontier = zeroblob(length(frontier)) WHERE id = ?", attacker.project)


@attack(CHECK)
def the_list_of_scripts_is_changed(attacker):
    attacker.do("UPDATE migration SET sha256 = ? WHERE number = 7", "0" * 64)


@attack(CHECK, guarded=False)
def the_guards_of_the_journal_stay_away(attacker):
    del attacker


@attack(CHECK)
def a_view_hides_something(attacker):
    attacker.file.execute("CREATE VIEW decisions AS SELECT 1")


@attack(CHECK)
def a_trigger_writes_false_words(attacker):
    attacker.file.execute("CREATE TRIGGER later AFTER INSERT ON decision BEGIN UPDATE decision SET statement = "
                          f"'{FALSE_WORDS.replace(chr(39), chr(39) * 2)}'; END")


@attack(CHECK)
def a_project_is_gone_with_its_whole_ledger(attacker):
    ledger = attacker.one("SELECT id FROM project WHERE code = 'PRODEF'")
    for table in ("journal_touch", "journal_body", "journal_node", "journal_entry"):
        attacker.do(f"DELETE FROM {table} WHERE ledger = ?", ledger)
    attacker.do("DELETE FROM ledger WHERE id = ?", ledger)
    attacker.forget_heads()
