# SPDX-FileCopyrightText: 2026 The Minutier authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders that are not as they should be: a sentence that says what to do, and nothing overwritten."""

import hashlib
import os
import resource
import shutil
import sqlite3
import subprocess
import unittest

from register import CONFLICT, DONE, PROGRAM, REFUSED, STORAGE, USAGE, Room, answer, call, environment, perform


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


class Folder(Room):
    def settle(self, folder):
        """Moves what the log still holds into the file itself."""
        sqlite3.connect(folder / "register.db").execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return folder / "register.db"

    def test_a_folder_that_is_not_there(self):
        self.assertRefused(call(self.room / "nowhere", "status"), STORAGE, "init")

    def test_a_folder_on_a_disk_that_is_not_there(self):
        self.assertRefused(call("/proc/nowhere/register", "init"), STORAGE, "disk")

    def test_a_register_is_never_made_over_another(self):
        folder = self.example()
        before = digest(self.settle(folder))
        self.assertRefused(call(folder, "init"), CONFLICT, "already holds")
        self.assertRefused(call(folder, "demo"), CONFLICT, "already holds")
        self.assertEqual(digest(folder / "register.db"), before)

    def test_a_file_that_is_no_database(self):
        folder = self.room / "text"
        folder.mkdir()
        (folder / "register.db").write_text("Minutes of a meeting, written in a text editor.\n" * 400)
        before = digest(folder / "register.db")
        self.assertRefused(call(folder, "status"), STORAGE)
        self.assertRefused(call(folder, "do", "RegisterOrganisation", given='{"name":"x"}'), STORAGE)
        self.assertEqual(digest(folder / "register.db"), before)

    def test_a_text_that_is_found_and_is_not_the_record_is_said(self):
        folder = self.example()
        self.assertIn("Search knows", call(folder, "doctor").stdout)
        for change in ("UPDATE search_text SET title = 'Rejected' WHERE entity = 'decision'",
                       "UPDATE search_text SET body = '' WHERE entity = 'action'",
                       "DELETE FROM search_text WHERE entity = 'risk'"):
            altered = self.room / f"altered-{len(change)}"
            shutil.copytree(folder, altered)
            file = sqlite3.connect(altered / "register.db")
            self.assertGreater(file.execute(change).rowcount, 0)
            file.commit()
            file.close()
            done = call(altered, "doctor")
            self.assertEqual(done.returncode, REFUSED)
            self.assertIn("Search and register", done.stdout)

    def test_what_a_computer_kept_for_itself_and_lost_is_said(self):
        folder = self.example()
        self.assertEqual(call(folder, "verify").stderr, "")
        for name in ("local.db", "local.db-wal", "local.db-shm"):
            (folder / name).unlink(missing_ok=True)
        (folder / "local.db").write_text("Not what it was.\n" * 300)
        for _ in range(2):
            done = call(folder, "verify")
            self.assertEqual(done.returncode, DONE)
            self.assertIn("local.db.damaged", done.stderr)
        self.assertIn("local.db.damaged", call(folder, "doctor").stdout)
        (folder / "local.db.damaged").unlink()
        self.assertEqual(call(folder, "verify").stderr, "")

    def test_an_empty_file(self):
        folder = self.room / "void"
        folder.mkdir()
        (folder / "register.db").write_bytes(b"")
        self.assertRefused(call(folder, "status"), STORAGE)

    def test_a_database_of_another_program(self):
        folder = self.room / "other"
        folder.mkdir()
        other = sqlite3.connect(folder / "register.db")
        other.execute("CREATE TABLE expense (id INTEGER PRIMARY KEY, amount INTEGER)")
        other.commit()
        other.close()
        before = digest(folder / "register.db")
        self.assertRefused(call(folder, "status"), STORAGE)
        self.assertRefused(call(folder, "do", "RegisterOrganisation", given='{"name":"x"}'), STORAGE)
        self.assertEqual(digest(folder / "register.db"), before)

    def test_a_register_from_a_newer_version(self):
        folder = self.example()
        future = sqlite3.connect(folder / "register.db")
        columns = [row[1] for row in future.execute("PRAGMA table_info(migration)")]
        values = {"number": 9999, "name": "9999_later.sql", "sha256": "0" * 64}
        future.execute(
            f"INSERT INTO migration ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
            [values.get(column, "2031-01-01T00:00:00.000Z") for column in columns],
        )
        future.commit()
        future.close()
        before = digest(self.settle(folder))
        self.assertRefused(call(folder, "do", "RegisterOrganisation", given='{"name":"x"}'), STORAGE, "newer")
        self.assertEqual(digest(folder / "register.db"), before)

    def test_a_register_cut_short(self):
        folder = self.example()
        file = self.settle(folder)
        whole = file.read_bytes()
        for length in (100, 4096, len(whole) // 2, len(whole) - 4096):
            file.write_bytes(whole[:length])
            done = call(folder, "verify")
            self.assertIn(done.returncode, (1, STORAGE), f"cut at {length}: {done.stdout}")
            self.assertEqual(file.read_bytes(), whole[:length])

    @unittest.skipIf(os.geteuid() == 0 and not shutil.which("setpriv"), "root may write anywhere, and cannot step down")
    def test_a_folder_that_may_only_be_read_is_read(self):
        folder = self.example()
        self.settle(folder)
        os.chmod(self.room, 0o755)
        for name in os.listdir(folder):
            os.chmod(folder / name, 0o444)
        os.chmod(folder, 0o555)
        step_down = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
        words = [PROGRAM, "--data", str(folder), "--lang", "en"]
        read = subprocess.run([*step_down, *words, "clock", "HN-TRAITE"], capture_output=True, text=True, env=environment())
        self.assertEqual(read.returncode, DONE, read.stderr)
        written = subprocess.run(
            [*step_down, *words, "do", "RegisterOrganisation"],
            input='{"name":"x"}', capture_output=True, text=True, env=environment())
        self.assertRefused(written, STORAGE)

    def test_a_full_disk_refuses_the_change_and_keeps_the_rest(self):
        folder = self.example()
        size = self.settle(folder).stat().st_size

        # Python ignores the signal a full file sends, and so does the program it starts: a write fails instead.
        def small():
            resource.setrlimit(resource.RLIMIT_FSIZE, (size + 8192, size + 8192))

        refused = call(folder, "do", "RegisterOrganisation", given='{"name":"' + "x" * 250 + '"}', preexec_fn=small, restore_signals=False)
        if refused.returncode == DONE:  # the log had room for one; many do not fit
            lines = '{"command":"RegisterOrganisation","arguments":{"name":"x"}}\n' * 300
            refused = call(folder, "do", "--lines", given=lines, preexec_fn=small, restore_signals=False)
        self.assertEqual(refused.returncode, STORAGE, refused.stderr)
        self.assertEqual(call(folder, "verify").returncode, DONE)
        perform(folder, "RegisterOrganisation", name="There is room again")

    def test_a_register_somebody_else_writes_in_says_who_and_can_still_be_read(self):
        folder = self.example()
        holder = subprocess.Popen(
            [PROGRAM, "--data", str(folder), "do", "--lines"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env=environment())
        try:
            holder.stdin.write('{"command":"RegisterOrganisation","arguments":{"name":"First"}}\n')
            holder.stdin.flush()
            holder.stdout.readline()
            self.assertEqual(call(folder, "clock", "HN-TRAITE").returncode, DONE)
            self.assertEqual(call(folder, "status").returncode, DONE)
        finally:
            holder.stdin.close()
            holder.wait()
            holder.stdout.close()

    def test_a_backup_of_an_older_copy_is_made_and_said(self):
        folder = self.example()
        older = self.room / "older.db"
        shutil.copy(self.settle(folder), older)
        perform(folder, "RegisterOrganisation", name="Entered later")
        self.assertEqual(call(folder, "verify").returncode, DONE)
        fresh = call(folder, "backup", str(self.room / "fresh.db"))
        self.assertEqual((fresh.returncode, fresh.stderr), (DONE, ""))
        self.settle(folder)
        for beside in ("register.db-wal", "register.db-shm"):
            (folder / beside).unlink(missing_ok=True)
        shutil.copy(older, folder / "register.db")
        self.assertEqual(call(folder, "verify").returncode, REFUSED)
        said = call(folder, "backup", str(self.room / "doubtful.db"))
        self.assertEqual(said.returncode, DONE)
        self.assertIn("older copy was put in the place", said.stderr)
        self.assertEqual(len(said.stderr.strip().splitlines()), 1)
        self.assertIn("586 entries", said.stdout)
        self.assertEqual(len(answer(folder, "backup", str(self.room / "again.db"))["warnings"]), 1)

    def test_keys_of_another_register_are_refused_by_every_verb(self):
        folder, other = self.example(), self.empty()
        shutil.copy(other / "keys", folder / "keys")
        for verb in (["status"], ["verify"], ["doctor"], ["keys"], ["list", "people"], ["backup", str(self.room / "copy.db")]):
            with self.subTest(verb=verb):
                done = call(folder, *verb)
                self.assertNotEqual(done.returncode, DONE)
                self.assertIn("not its office's", done.stderr)

    def test_a_backup_is_the_same_register_and_an_altered_one_is_refused(self):
        folder = self.example()
        copy = self.room / "copy.minutier"
        self.assertEqual(call(folder, "backup", str(copy)).returncode, DONE)
        self.assertRefused(call(folder, "backup", str(copy)), CONFLICT)
        back = self.room / "back"
        self.assertEqual(call(back, "restore", str(copy)).returncode, DONE)
        self.assertEqual(answer(folder, "list", "decisions"), answer(back, "list", "decisions"))
        altered = sqlite3.connect(copy)
        altered.execute("UPDATE decision SET title = title || '.' WHERE number = 1")
        altered.commit()
        altered.close()
        self.assertRefused(call(self.room / "again", "restore", str(copy)), STORAGE, "not intact")
        self.assertFalse((self.room / "again" / "register.db").exists())

    def test_a_report_is_never_written_over_the_register(self):
        folder = self.example()
        before = digest(self.settle(folder))
        link = self.room / "link.pdf"
        link.symlink_to(folder / "register.db")
        for out in (folder / "register.db", folder / "lock", folder / "new.pdf", link):
            done = call(folder, "report", "minutes", "M-2020-01", "--format", "pdf", "--out", str(out))
            self.assertRefused(done, CONFLICT, "folder of a register")
        self.assertEqual(digest(self.settle(folder)), before)

    def test_a_lock_that_names_nobody_is_nobodys(self):
        folder = self.example()
        for left in ("", "garbage"):
            (folder / "lock").write_text(left)
            perform(folder, "RegisterOrganisation", name="After the power came back")

    def test_what_the_window_and_the_letters_keep_is_for_the_owner_alone(self):
        folder = self.example()
        self.assertEqual([path.name for path in folder.iterdir() if path.stat().st_mode & 0o077 and path.name != "lock"], [])

    def test_an_account_outside_the_office_takes_no_whole_copy(self):
        folder = self.example()
        copy = str(self.room / "copy")
        self.assertRefused(call(folder, "--as", "member", "backup", copy), 1, "Only the office")
        self.assertRefused(call(folder, "--as", "", "backup", copy), USAGE)
        self.assertFalse((self.room / "copy").exists())

    def test_a_file_rebuilt_outside_the_program_is_seen(self):
        for tampering in (
            "DROP TRIGGER journal_entry_stays",
            "DROP INDEX decision_by_number",
            "CREATE TRIGGER sly AFTER INSERT ON decision BEGIN UPDATE decision SET title = 'x' WHERE id = NEW.id; END",
            "CREATE TABLE sly (id TEXT)",
            "ALTER TABLE decision ADD COLUMN sly TEXT",
        ):
            folder = self.room / str(abs(hash(tampering)))
            call(folder, "demo")
            file = sqlite3.connect(folder / "register.db")
            file.execute(tampering)
            file.commit()
            file.close()
            self.assertEqual(call(folder, "verify").returncode, 1, tampering)
            self.assertEqual(call(folder, "doctor").returncode, 1, tampering)

    def test_the_doctor_is_content_with_the_example(self):
        self.assertTrue(answer(self.example(), "doctor")["healthy"])


if __name__ == "__main__":
    unittest.main()
