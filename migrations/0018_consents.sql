-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody agreed to, in the words they were given. It is withdrawn, never deleted. Witness, note and reason are
-- sealed under the key of the person.
CREATE TABLE consent (
    id              TEXT PRIMARY KEY,
    person_id       TEXT NOT NULL REFERENCES person (id),
    purpose         TEXT NOT NULL CHECK (purpose IN ('publish_name', 'publish_function', 'picture_and_voice', 'contact', 'share_with_donor')),
    wording_version TEXT NOT NULL,
    wording         TEXT NOT NULL,
    lang            TEXT NOT NULL,
    given_on        TEXT NOT NULL,
    given_how       TEXT NOT NULL CHECK (given_how IN ('in_writing', 'orally', 'on_line')),
    witness         TEXT,
    note            TEXT,
    recorded_by_id  TEXT NOT NULL REFERENCES account (id),
    withdrawn_on    TEXT,
    reason          TEXT,
    revision        INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX consent_by_person ON consent (person_id, purpose);

-- The purposes somebody has agreed to and not withdrawn, kept by the commands that record and withdraw consents.
ALTER TABLE person ADD COLUMN agreed_to TEXT;

-- How long the office keeps a class of personal data; a class without a row is kept for the program's own period.
CREATE TABLE retention_rule (
    id       TEXT PRIMARY KEY,
    kept     TEXT NOT NULL UNIQUE CHECK (kept IN ('contacts', 'delegates', 'attendance', 'notes', 'letters', 'volunteers', 'withdrawn_consents')),
    months   INTEGER NOT NULL CHECK (months BETWEEN 0 AND 1200),
    basis    TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
);
