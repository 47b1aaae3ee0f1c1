-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who keeps the register, on which machines, and who writes in it.
CREATE TABLE office (
    id            TEXT PRIMARY KEY,
    name          TEXT NOT NULL,
    zone          TEXT NOT NULL,
    city          TEXT,
    example_today TEXT,
    public_key    TEXT,
    revision      INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE device (
    id         TEXT PRIMARY KEY,
    label      TEXT NOT NULL,
    public_key TEXT,
    revision   INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE organisation (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL CHECK (length(name) > 0),
    acronym  TEXT,
    country  TEXT,
    sector   TEXT NOT NULL CHECK (sector IN ('institution', 'civil_society', 'donor', 'implementer', 'multilateral', 'academic', 'private')),
    face     TEXT NOT NULL CHECK (face IN ('full_name', 'function_only', 'organisation_only', 'sector_only', 'counted_only')),
    note     TEXT,
    revision INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE account (
    id              TEXT PRIMARY KEY,
    login           TEXT NOT NULL UNIQUE,
    title           TEXT NOT NULL,
    roles           TEXT NOT NULL,
    organisation_id TEXT REFERENCES organisation (id),
    revision        INTEGER NOT NULL DEFAULT 1
);

-- A person may have a function and an organisation and no name. Name, function, contact, gender and note are sealed: what they
-- may be is checked before they are.
CREATE TABLE person (
    id              TEXT PRIMARY KEY,
    name            TEXT,
    function        TEXT,
    organisation_id TEXT REFERENCES organisation (id),
    contact         TEXT,
    gender          TEXT,
    face            TEXT NOT NULL CHECK (face IN ('full_name', 'function_only', 'organisation_only', 'sector_only', 'counted_only')),
    lang            TEXT,
    note            TEXT,
    erasure_asked_by_id TEXT REFERENCES account (id),
    erased_on       TEXT,
    revision        INTEGER NOT NULL DEFAULT 1
);
