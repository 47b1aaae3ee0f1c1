-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE committee (
    id           TEXT PRIMARY KEY,
    project_id   TEXT NOT NULL REFERENCES project (id),
    programme_id TEXT REFERENCES programme (id),
    name         TEXT NOT NULL CHECK (length(name) > 0),
    lang         TEXT NOT NULL,
    note         TEXT,
    revision     INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX committee_by_project ON committee (project_id);

-- The rules of a committee, from one day to another; a session is judged by those of its day.
CREATE TABLE terms (
    id                  TEXT PRIMARY KEY,
    project_id          TEXT NOT NULL REFERENCES project (id),
    committee_id        TEXT NOT NULL REFERENCES committee (id),
    valid_from          TEXT,
    valid_until         TEXT,
    functions           TEXT,
    sectors             TEXT,
    period              TEXT NOT NULL CHECK (period IN ('none', 'rolling_12_months', 'project_year', 'calendar_year')),
    sessions_per_period INTEGER NOT NULL,
    notice_days         INTEGER NOT NULL,
    quorum_seats        INTEGER,
    quorum_sectors      INTEGER,
    decision_rule       TEXT NOT NULL CHECK (decision_rule IN ('consensus', 'simple_majority', 'two_thirds')),
    approval_days       INTEGER NOT NULL,
    silence_rule        TEXT NOT NULL CHECK (silence_rule IN ('approves', 'nothing')),
    note                TEXT,
    lang                TEXT NOT NULL,
    revision            INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX terms_by_committee ON terms (committee_id);

CREATE TABLE seat (
    id              TEXT PRIMARY KEY,
    project_id      TEXT NOT NULL REFERENCES project (id),
    committee_id    TEXT NOT NULL REFERENCES committee (id),
    number          INTEGER NOT NULL,
    title           TEXT NOT NULL CHECK (length(title) > 0),
    organisation_id TEXT REFERENCES organisation (id),
    sector          TEXT NOT NULL CHECK (sector IN ('institution', 'civil_society', 'cooperation', 'academic', 'private')),
    face            TEXT NOT NULL CHECK (face IN ('full_name', 'function_only', 'organisation_only', 'sector_only', 'counted_only')),
    valid_from      TEXT,
    valid_until     TEXT,
    note            TEXT,
    revision        INTEGER NOT NULL DEFAULT 1,
    UNIQUE (committee_id, number)
);

-- Past memberships are kept.
CREATE TABLE membership (
    id           TEXT PRIMARY KEY,
    project_id   TEXT NOT NULL REFERENCES project (id),
    committee_id TEXT NOT NULL REFERENCES committee (id),
    seat_id      TEXT REFERENCES seat (id),
    person_id    TEXT NOT NULL REFERENCES person (id),
    kind         TEXT NOT NULL CHECK (kind IN ('titular', 'alternate', 'observer', 'chair', 'secretary')),
    valid_from   TEXT,
    valid_until  TEXT,
    note         TEXT,
    revision     INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX membership_by_committee ON membership (committee_id);
CREATE INDEX membership_by_person ON membership (person_id);
