-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE programme (
    id       TEXT PRIMARY KEY,
    code     TEXT NOT NULL UNIQUE,
    title    TEXT NOT NULL,
    lang     TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
);

-- The end changes by a signed amendment, and by nothing else.
CREATE TABLE project (
    id           TEXT PRIMARY KEY,
    programme_id TEXT REFERENCES programme (id),
    code         TEXT NOT NULL UNIQUE,
    title        TEXT NOT NULL CHECK (length(title) > 0),
    lang         TEXT NOT NULL,
    zone         TEXT NOT NULL,
    countries    TEXT,
    starts_on    TEXT,
    ends_on      TEXT,
    note         TEXT,
    revision     INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE participation (
    id              TEXT PRIMARY KEY,
    project_id      TEXT NOT NULL REFERENCES project (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    role            TEXT NOT NULL CHECK (role IN ('donor', 'implementer', 'partner', 'collaborator')),
    revision        INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, organisation_id, role)
);

-- An extension may have no length until it is signed.
CREATE TABLE amendment (
    id           TEXT PRIMARY KEY,
    project_id   TEXT NOT NULL REFERENCES project (id),
    year         INTEGER NOT NULL,
    number       INTEGER NOT NULL,
    reference    TEXT NOT NULL,
    title        TEXT NOT NULL CHECK (length(title) > 0),
    state        TEXT NOT NULL CHECK (state IN ('requested', 'noted', 'sent', 'signed', 'refused')),
    months       INTEGER,
    requested_on TEXT,
    signed_on    TEXT,
    ends_on      TEXT,
    note         TEXT,
    lang         TEXT NOT NULL,
    revision     INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, reference)
);
CREATE UNIQUE INDEX amendment_by_number ON amendment (project_id, year, number);

-- A text in another language than its language of record.
CREATE TABLE translation (
    id          TEXT PRIMARY KEY,
    project_id  TEXT NOT NULL REFERENCES project (id),
    entity      TEXT NOT NULL,
    entity_id   TEXT NOT NULL,
    field       TEXT NOT NULL,
    lang        TEXT NOT NULL,
    text        TEXT NOT NULL,
    of_revision INTEGER NOT NULL,
    revision    INTEGER NOT NULL DEFAULT 1,
    UNIQUE (entity_id, field, lang)
);
