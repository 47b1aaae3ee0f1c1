# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The example register, made once, with every record of it at hand."""

import shutil
import tempfile
import unittest
from pathlib import Path

from register import DONE, answer, call

ENTITIES = (
    "activities agenda attendance awards calls decisions facts indicators initiatives links mandates meetings observations "
    "organisations parts participations people places plans projects proposals results targets terms validations").split()


class Register:
    """Every record of an example, by id and by entity."""

    def __init__(self, folder):
        self.folder = folder
        self.rows = {entity: self.whole(entity) for entity in ENTITIES}
        self.by_id = {row["id"]: row for rows in self.rows.values() for row in rows}
        self.codes = {row["code"]: row["id"] for row in self.rows["projects"]}

    def whole(self, entity):
        rows, after = [], []
        while True:
            page = answer(self.folder, "list", entity, "--limit", "500", *after)
            rows += page["rows"]
            if not page["next"]:
                return rows
            after = ["--after", page["next"]]

    def at(self, row, path):
        """A field, or that of a record it points to: `indicator.title`."""
        for field in path.split(".")[:-1]:
            row = self.by_id.get(row[field])
            if row is None:
                return None
        return row[path.split(".")[-1]]

    def those(self, project, entity, where):
        wanted = [condition.split("=", 1) for condition in where.split(" & ")]
        return [
            row for row in self.rows[entity]
            if row.get("project", self.codes[project]) == self.codes[project]
            and all(str(self.at(row, path)) == value for path, value in wanted)]

    def measured(self, row):
        """What the number of a part, a target or an observation is a number of."""
        whole = self.by_id[row["observation"] or row["target"]] if row["entity"] == "part" else row
        return self.by_id[whole["indicator"]]


class Example(unittest.TestCase):
    """The example, made once for a class of sentences."""

    @classmethod
    def setUpClass(cls):
        cls.room = Path(tempfile.mkdtemp(prefix="minutier-"))
        cls.addClassCleanup(shutil.rmtree, cls.room, True)
        if call(cls.room / "example", "demo").returncode != DONE:
            raise AssertionError("The example cannot be made.")
        cls.register = Register(cls.room / "example")
