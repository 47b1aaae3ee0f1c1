# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody's name is guessed from the tree, and nothing of the erased is found in the folder."""

import base64
import hashlib
import hmac
import json
import os
import random
import sqlite3
import unittest
import zipfile

from attacker import canonical, commitment, from_url64, sha, url64
from readers import Readers
from register import DONE, call

ERASED = int(os.environ.get("MINUTIER_ERASED", "20"))
NAMES = int(os.environ.get("MINUTIER_NAMES", "2000"))
SEED = int(os.environ.get("MINUTIER_SEED", "2020"))
# What the guesser knows of those whose names it tries: everything else.
REST = {"face": "full_name", "function": "Juge", "gender": "unstated"}


class Names(Readers):
    """What is personal cannot be guessed from the tree, and is gone when it is erased."""

    def registered(self, people):
        """People with so many fields each, registered in one process."""
        lines = "".join(json.dumps({"command": "RegisterPerson", "arguments": one}) + "\n" for one in people)
        done = call(self.example(), "do", "--lines", given=lines)
        self.assertEqual(done.returncode, DONE, done.stderr)
        return [json.loads(line)["id"] for line in done.stdout.splitlines()]

    def erased(self, people):
        """The first of them by the verb, the others in one process for each of the two accounts."""
        self.assertEqual(call(self.example(), "erase", people[0]).returncode, DONE)
        self.assertEqual(call(self.example(), "--as", "coordinator", "erase", people[0]).returncode, DONE)
        for account, command in (("root", "RequestErasure"), ("coordinator", "ErasePerson")):
            lines = "".join(json.dumps({"command": command, "arguments": {"person": one}}) + "\n" for one in people[1:])
            done = call(self.example(), "--as", account, "do", "--lines", given=lines)
            self.assertEqual(done.returncode, DONE, done.stdout + done.stderr)

    def leaves(self):
        file = sqlite3.connect(self.example() / "register.db")
        found = [json.loads(leaf) for (leaf,) in file.execute("SELECT leaf FROM journal_entry")]
        bodies = [body for (body,) in file.execute("SELECT body FROM journal_body")]
        file.close()
        return found, bodies

    def test_a_dictionary_opens_no_leaf(self):
        names = plausible_names(NAMES)
        people = self.registered({"name": name, **REST} for name in names[: max(2, 40_000 // NAMES)])
        leaves, _ = self.leaves()
        last = leaves[-1]
        self.assertEqual(matches(leaves, people, names, {"", last["cmd"], last["made"], last["sig"]}), [])

    def test_the_dictionary_finds_what_is_not_personal_where_the_secret_is_known(self):
        """Otherwise the two tests beside it would find nothing because they look in the wrong place."""
        given = {"face": "full_name", "name": "Barreau", "sector": "civil_society"}
        done = call(self.example(), "--json", "do", "RegisterOrganisation", given=json.dumps(given))
        record = json.loads(done.stdout)["id"]
        leaves, bodies = self.leaves()
        leaf = next(one for one in leaves if one["changes"][0]["id"] == record)
        secret = next(json.loads(body)["secret"] for body in bodies if record in body and '"Barreau"' in body)
        name = commitment(secret, f"organisation/{record}/name", "Barreau")
        self.assertEqual(name, leaf["changes"][0]["f"]["name"])
        forms = [{**given, **more} for more in ({}, {"id": record}, {"face": "organisation_only"})]
        forms += [{**form, **dict.fromkeys(("acronym", "country", "note"), empty)} for form in forms for empty in ("", None)]
        self.assertIn(leaf["cmd"], [command_digest(secret, form) for form in forms])

    def test_after_an_erasure_no_name_is_confirmed_without_the_keys(self):
        names = plausible_names()
        people = self.registered({"name": name, **REST} for name in names[:3])
        self.erased(people)
        (self.example() / "keys").unlink()
        leaves, bodies = self.leaves()
        secrets = {json.loads(body)["secret"] for body in bodies if body.startswith("{")}
        registering = [leaf for leaf in leaves if any(change["id"] in people for change in leaf["changes"])]
        own = {secret for secret in secrets if any(opens_made(leaf, secret, people) for leaf in registering)}
        self.assertGreaterEqual(len(own), len(people), "the secrets of what is nobody's must be there to be tried")
        self.assertEqual(matches(registering, people, names, own), [])
        said = [{"name": name, **REST, **more} for name in names for more in ({}, *({"id": one} for one in people))]
        said += [{**one, **dict.fromkeys(("contact", "lang", "note"), "")} for one in said]
        tried = {command_digest(secret, arguments) for arguments in said for secret in own}
        self.assertFalse(tried & {leaf["cmd"] for leaf in leaves})

    def left(self):
        """What stands in the folder, in copies without the keys and in packs handed out since; zips file by file."""
        for file in sorted([*self.example().rglob("*"), *self.room.glob("*.backup"), *self.room.glob("*.zip")]):
            if file.is_file():
                yield file.name, file.read_bytes()
            if zipfile.is_zipfile(file):
                with zipfile.ZipFile(file) as opened:
                    for name in opened.namelist():
                        yield f"{file.name}/{name}", opened.read(name)

    def test_nothing_of_the_erased_stays_anywhere(self):
        chance = random.Random(SEED)
        canaries = [[f"Canari{chance.getrandbits(64):016x} {word}" for word in ("Núñez", "tél", "note")] for _ in range(ERASED)]
        people = self.registered({"name": name, "contact": contact, "note": note, "function": name, "face": "full_name"}
                                 for name, contact, note in canaries)
        before = self.proved(self.example(), "plan", "Y2-v1")
        office = self.proved(self.example(), "entry", "60")
        self.assertEqual(call(self.example(), "backup", str(self.room / "before.backup")).returncode, DONE)
        self.erased(people)
        self.assertEqual(call(self.example(), "backup", str(self.room / "after.backup")).returncode, DONE)
        for audience in ("donor", "public"):
            pack = ("release", "plan", "HN-TRAITE/Y2-v1", "--audience", audience, "--out", str(self.room / f"{audience}.zip"))
            self.assertEqual(call(self.example(), *pack).returncode, DONE)
        for person in people[:1]:
            self.assertIsNone(json.loads(call(self.example(), "--json", "show", "people", person).stdout)["name"])
        for name, content in self.left():
            content = content.lower()
            # They all begin alike: where no form of the beginning is, none of them is.
            if not any(form.lower() in content for form in written("Canari")):
                continue
            for canary in (one for three in canaries for one in three):
                for form in written(canary.split(" ")[0]):
                    self.assertNotIn(form.lower(), content, f"{canary} is still in {name}")
        checked = call(self.example(), "verify")
        self.assertEqual(checked.returncode, DONE, checked.stdout)
        for proof in (before, office):
            self.assertEqual(self.examined(proof, self.room / "fresh").returncode, 0)


def plausible_names(count=2000):
    """Names that people there have, of which the first are the ones that are registered."""
    given = "María José Ana Luis Carlos Rosa Juan Claudia Óscar Elena Mario Sonia Jorge Gloria Marie Pierre Lucía Noé Iris Raúl"
    family = "López Martínez Hernández Mejía Zelaya Flores Rivera Paz Reyes Castro"
    pairs = [f"{first} {last}" for last in family.split() for first in given.split()]
    names = [f"{pair} {last}".strip() for last in ("", *family.split()[:9]) for pair in pairs]
    return names[:count] + [f"{names[number % 2000]} {number // 2000}" for number in range(2000, count)]


def matches(leaves, people, names, secrets):
    """Every name that fits a commitment, with each of the secrets, or with none as the salt."""
    committed = {digest for leaf in leaves for change in leaf["changes"] for digest in change["f"].values()}
    found = []
    for name in names:
        bare = canonical(name).encode()
        tried = {url64(sha(bare)), url64(sha(name.encode())), url64(sha(b"minutier/commit/v1\0", bare))}
        for path in (f"person/{person}/name" for person in people):
            tried.add(url64(sha(b"minutier/commit/v1\0", canonical([path, name]).encode())))
            tried.update(commitment(secret, path, name) for secret in secrets)
        found += [name] if tried & committed else []
    return found


def opens_made(leaf, secret, people):
    """Whether a secret is the one of what is nobody's in an entry about these people."""
    return any(commitment(secret, "made", {"ent": "person", "id": one, "ref": ""}) == leaf["made"] for one in people)


def command_digest(secret, command):
    salt = hmac.new(from_url64(secret), b"cmd", hashlib.sha256).digest()
    return url64(sha(b"minutier/cmdhash/v1\0", salt, canonical(command).encode()))


def written(text):
    """A text as it may lie in a file: three encodings, base64 begun at each of three bytes, percent, hexadecimal."""
    plain = text.encode()
    forms = [plain, text.encode("utf-16-le"), text.encode("utf-16-be"), plain.hex().encode(),
             "".join(f"%{byte:02x}" for byte in plain).encode()]
    for before in range(3):
        coded = base64.b64encode(b"\0" * before + plain)
        forms.append(coded[(before * 4 + 2) // 3:len(coded) - 4])
    return forms


if __name__ == "__main__":
    unittest.main()
