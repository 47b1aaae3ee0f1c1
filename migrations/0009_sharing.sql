-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE document (
    id             TEXT PRIMARY KEY,
    project_id     TEXT NOT NULL REFERENCES project (id),
    year           INTEGER NOT NULL,
    number         INTEGER NOT NULL,
    reference      TEXT NOT NULL,
    title          TEXT NOT NULL CHECK (length(title) > 0),
    file_name      TEXT NOT NULL,
    media_type     TEXT NOT NULL,
    size           INTEGER NOT NULL CHECK (size >= 0),
    sha256         TEXT NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('paper', 'evidence', 'minutes', 'invitation', 'agreement', 'other')),
    audience       TEXT NOT NULL CHECK (audience IN ('office', 'members', 'donor', 'public')),
    meeting_id     TEXT REFERENCES meeting (id),
    agenda_item_id TEXT REFERENCES agenda_item (id),
    decision_id    TEXT REFERENCES decision (id),
    lang           TEXT NOT NULL,
    added_at       TEXT NOT NULL,
    retired        INTEGER NOT NULL CHECK (retired IN (0, 1)),
    revision       INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, reference)
);
CREATE UNIQUE INDEX document_by_number ON document (project_id, year, number);
CREATE INDEX document_by_time ON document (project_id, added_at, id);
CREATE INDEX document_by_meeting ON document (meeting_id);

-- The bytes, once for each content, in pieces of 256 KiB.
CREATE TABLE document_chunk (
    sha256   TEXT NOT NULL,
    position INTEGER NOT NULL,
    bytes    BLOB NOT NULL,
    PRIMARY KEY (sha256, position)
);
