-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The perfect subtrees of each ledger's tree: what proofs are made from.
CREATE TABLE journal_node (
    ledger TEXT NOT NULL REFERENCES ledger (id),
    level  INTEGER NOT NULL,
    idx    INTEGER NOT NULL,
    hash   BLOB NOT NULL,
    PRIMARY KEY (ledger, level, idx)
);

-- Every head that was signed, as it left: a C2SP note.
CREATE TABLE signed_head (
    ledger TEXT NOT NULL REFERENCES ledger (id),
    size   INTEGER NOT NULL,
    note   TEXT NOT NULL,
    PRIMARY KEY (ledger, size)
);

-- The key of each person's data, sealed under the office's vault key. To erase a person is to delete it.
CREATE TABLE subject_key (
    subject TEXT PRIMARY KEY,
    sealed  TEXT NOT NULL
);
