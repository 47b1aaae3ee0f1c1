-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was handed out and cannot be called back: later packs are held against the counts of earlier ones.
CREATE TABLE release (
    id           TEXT PRIMARY KEY,
    project_id   TEXT NOT NULL REFERENCES project (id),
    year         INTEGER NOT NULL,
    number       INTEGER NOT NULL,
    reference    TEXT NOT NULL,
    version_id   TEXT NOT NULL REFERENCES version (id),
    audience     TEXT NOT NULL CHECK (audience IN ('office', 'members', 'donor', 'public')),
    profile      TEXT NOT NULL CHECK (profile IN ('plan_pack')),
    lang         TEXT NOT NULL,
    made_on      TEXT NOT NULL,
    recipient    TEXT,
    purpose      TEXT,
    least        INTEGER NOT NULL CHECK (least >= 0),
    manifest     TEXT NOT NULL CHECK (length(manifest) = 64),
    counts       TEXT NOT NULL,
    note         TEXT,
    withdrawn_on TEXT,
    reason       TEXT,
    revision     INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, reference)
);
CREATE UNIQUE INDEX release_by_number ON release (project_id, year, number);
CREATE INDEX release_by_version ON release (version_id);
