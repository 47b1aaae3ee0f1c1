# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who holds the file of a register and knows how it is made."""

import base64
import hashlib
import hmac
import json
import shutil
import sqlite3


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def url64(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def from_url64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def canonical(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def commitment(secret, path, value):
    """What stands in a leaf for a value, as docs/record.md says it."""
    salt = hmac.new(from_url64(secret), path.encode(), hashlib.sha256).digest()
    return url64(sha(b"minutier/commit/v1\0", salt, canonical([path, value]).encode()))


def tree(leaves):
    """RFC 6962: every perfect subtree as (level, place, hash), the right edge, and the root."""
    nodes, edge = [], []
    for number, leaf in enumerate(leaves):
        level, place, node = 0, number, sha(b"\0", leaf.encode())
        nodes.append((level, place, node))
        while place % 2 == 1:
            node = sha(b"\1", edge.pop(), node)
            level, place = level + 1, place // 2
            nodes.append((level, place, node))
        edge.append(node)
    root = edge[-1] if edge else sha(b"")
    for peak in reversed(edge[:-1]):
        root = sha(b"\1", peak, root)
    return nodes, edge, root


class Attacker:
    """Changes a register past the program; what guards its tables is laid aside and put back."""

    def __init__(self, folder):
        self.folder = folder
        for kept in folder.glob("local.db*"):  # what this machine checked before is theirs to forget
            kept.unlink()
        self.file = sqlite3.connect(folder / "register.db", isolation_level=None)
        self.file.execute("PRAGMA ignore_check_constraints = ON")
        self.guards = self.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        for name, _ in self.guards:
            self.file.execute(f"DROP TRIGGER {name}")
        self.file.execute("BEGIN")
        self.project = self.one("SELECT id FROM project WHERE code = 'HN-TRAITE'")

    def finish(self, guarded=True):
        self.file.execute("COMMIT")
        for _, sql in self.guards if guarded else []:
            self.file.execute(sql)
        self.file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.file.close()

    def rows(self, sql, *values):
        return self.file.execute(sql, values).fetchall()

    def one(self, sql, *values):
        return self.rows(sql, *values)[0][0]

    def do(self, sql, *values):
        changed = self.file.execute(sql, values).rowcount
        if changed == 0:
            raise AssertionError(f"nothing was changed by: {sql}")

    def loosen(self, table, sql):
        """Writes past the types of a strict table, which reads as strict again afterwards."""
        self.file.execute("COMMIT")
        strict = self.one("SELECT sql FROM sqlite_schema WHERE name = ?", table)
        for text, change in ((strict.rsplit(")", 1)[0] + ")", sql), (strict, None)):
            self.file.execute("PRAGMA writable_schema = ON")
            self.do("UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?", text, table)
            self.file.execute("PRAGMA writable_schema = RESET")
            version = self.one("PRAGMA schema_version")
            self.file.execute(f"PRAGMA schema_version = {version + 1}")
            if change:
                self.do(change)
        self.file.execute("BEGIN")

    # The journal

    def leaf(self, ledger, index):
        return json.loads(self.one("SELECT leaf FROM journal_entry WHERE ledger = ? AND idx = ?", ledger, index))

    def set_leaf(self, ledger, index, leaf):
        """Writes a leaf, and the columns that repeat what it says."""
        self.do("UPDATE journal_entry SET leaf = ?, dev = ?, ctr = ?, who = ?, verb = ?, at = ? WHERE ledger = ? AND idx = ?",
                canonical(leaf), leaf["dev"], leaf["ctr"], leaf["who"], leaf["verb"], leaf["at"], ledger, index)

    def body(self, ledger, index):
        return json.loads(self.one(
            "SELECT body FROM journal_body WHERE ledger = ? AND idx = ? AND subject = 'nobody'", ledger, index))

    def set_body(self, ledger, index, body):
        self.do("UPDATE journal_body SET body = ? WHERE ledger = ? AND idx = ? AND subject = 'nobody'",
                canonical(body), ledger, index)

    def rebuild(self, ledger):
        """The whole tree of a ledger, made again from its leaves."""
        leaves = [leaf for (leaf,) in self.rows("SELECT leaf FROM journal_entry WHERE ledger = ? ORDER BY idx", ledger)]
        nodes, edge, root = tree(leaves)
        self.file.execute("DELETE FROM journal_node WHERE ledger = ?", (ledger,))
        self.file.executemany("INSERT INTO journal_node (ledger, level, idx, hash) VALUES (?, ?, ?, ?)",
                              [(ledger, *node) for node in nodes])
        self.do("UPDATE ledger SET size = ?, root = ?, frontier = ? WHERE id = ?",
                len(leaves), base64.b64encode(root).decode(), b"".join(edge), ledger)

    def forget_heads(self):
        self.file.execute("DELETE FROM signed_head")

    # What was entered

    def entry_of(self, entity, record, field):
        """Ledger and number of the last entry that gave a field of a record its value."""
        touches = self.rows("SELECT ledger, idx FROM journal_touch WHERE entity_id = ? AND entity = ? ORDER BY idx DESC",
                            record, entity)
        for ledger, index in touches:
            for change in self.leaf(ledger, index)["changes"]:
                if (change["ent"], change["id"]) == (entity, record) and field in change["f"]:
                    return ledger, index
        raise AssertionError(f"no entry gave {entity} its {field}")

    def rewrite(self, entity, record, field, value, places):
        """Gives a field another value in the named places: row, body, leaf, tree, heads."""
        ledger, index = self.entry_of(entity, record, field)
        if "row" in places:
            self.do(f"UPDATE {entity} SET {field} = ? WHERE id = ?", value, record)
        body = self.body(ledger, index)
        if "body" in places:
            for change in body["changes"]:
                if (change["ent"], change["id"]) == (entity, record) and field in change["f"]:
                    change["f"][field][1] = value
            self.set_body(ledger, index, body)
        if "leaf" in places:
            leaf = self.leaf(ledger, index)
            for change in leaf["changes"]:
                if (change["ent"], change["id"]) == (entity, record) and field in change["f"]:
                    change["f"][field] = commitment(body["secret"], f"{entity}/{record}/{field}", value)
            self.set_leaf(ledger, index, leaf)
        if "tree" in places:
            self.rebuild(ledger)
        if "heads" in places:
            self.forget_heads()

    def take_out(self, ledger, index):
        """Takes an entry and what it did to records out of the register, and numbers everything after it anew."""
        leaf = self.leaf(ledger, index)
        for change in reversed(self.body(ledger, index)["changes"]):
            if change["rev"] == 1:
                self.do(f"DELETE FROM {change['ent']} WHERE id = ?", change["id"])
                continue
            for field, (before, _) in change["f"].items():
                self.do(f"UPDATE {change['ent']} SET {field} = ? WHERE id = ?", before, change["id"])
        for table in ("journal_touch", "journal_body", "journal_entry"):
            self.do(f"DELETE FROM {table} WHERE ledger = ? AND idx = ?", ledger, index)
        later = self.rows("SELECT idx FROM journal_entry WHERE ledger = ? AND idx > ? ORDER BY idx", ledger, index)
        for (number,) in later:
            self.number(ledger, number, number - 1)
        after = self.rows("SELECT ledger, idx FROM journal_entry WHERE dev = ? AND ctr > ? ORDER BY ctr",
                          leaf["dev"], leaf["ctr"])
        for place in after:
            moved = self.leaf(*place)
            moved["ctr"] -= 1
            self.set_leaf(*place, moved)
        for (one,) in self.rows("SELECT id FROM ledger"):
            self.rebuild(one)

    def number(self, ledger, old, new):
        """Gives an entry another number in every table that knows it."""
        for table in ("journal_touch", "journal_body", "journal_entry"):
            self.do(f"UPDATE {table} SET idx = ? WHERE ledger = ? AND idx = ?", new, ledger, old)

    def exchange(self, table, column, key, first, second):
        """Two rows give each other a cell."""
        cells = [self.one(f"SELECT {column} FROM {table} WHERE {key} = ?", one) for one in (first, second)]
        self.do(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", cells[1], first)
        self.do(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", cells[0], second)


def copied(source, target):
    shutil.copytree(source, target)
    return target


def dump(path):
    """Every row of every table that is part of the record, sorted; None when the file cannot be read any more."""
    file = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    try:
        found = {}
        for table, columns in tables(file).items():
            cells = ", ".join(f'"{column}"' for column in columns)
            found[table] = sorted(map(repr, file.execute(f"SELECT {cells} FROM {table} NOT INDEXED").fetchall()))
        return found
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    finally:
        file.close()


def tables(file):
    names = [name for (name,) in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
             if not name.startswith(("search_", "sqlite_"))]
    return {name: [row[1] for row in file.execute(f"PRAGMA table_info({name})")] for name in names}
