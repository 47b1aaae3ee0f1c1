-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which scripts ran, and that they were these.
CREATE TABLE migration (
    number INTEGER NOT NULL,
    name   TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL
);

-- The head of each ledger: one per project, named by its id, and one for the office.
CREATE TABLE ledger (
    id       TEXT PRIMARY KEY,
    size     INTEGER NOT NULL CHECK (size >= 0),
    root     TEXT NOT NULL,
    frontier BLOB NOT NULL
);

-- One row per command. The leaf is the canonical text that is hashed for ever.
CREATE TABLE journal_entry (
    ledger TEXT NOT NULL REFERENCES ledger (id),
    idx    INTEGER NOT NULL CHECK (idx >= 0),
    dev    TEXT NOT NULL,
    ctr    INTEGER NOT NULL,
    who    TEXT NOT NULL,
    verb   TEXT NOT NULL,
    at     TEXT NOT NULL,
    leaf   TEXT NOT NULL,
    PRIMARY KEY (ledger, idx)
);
CREATE UNIQUE INDEX journal_entry_by_device ON journal_entry (dev, ctr);

-- The values before and after, apart for each person concerned; 'nobody' where no one is.
CREATE TABLE journal_body (
    ledger  TEXT NOT NULL,
    idx     INTEGER NOT NULL,
    subject TEXT NOT NULL,
    body    TEXT NOT NULL,
    PRIMARY KEY (ledger, idx, subject),
    FOREIGN KEY (ledger, idx) REFERENCES journal_entry (ledger, idx)
);

-- Which entries touched a row: its history, found without reading the whole journal.
CREATE TABLE journal_touch (
    entity_id TEXT NOT NULL,
    ledger    TEXT NOT NULL,
    idx       INTEGER NOT NULL,
    entity    TEXT NOT NULL,
    PRIMARY KEY (entity_id, ledger, idx)
);
CREATE INDEX journal_touch_by_entry ON journal_touch (ledger, idx);
