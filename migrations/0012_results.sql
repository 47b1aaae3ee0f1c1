-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A statement of the logic model is retired, never deleted: decisions and data point to it.
CREATE TABLE result (
    id         TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    parent_id  TEXT REFERENCES result (id),
    level      TEXT NOT NULL CHECK (level IN ('ultimate', 'intermediate', 'immediate', 'output')),
    code       TEXT NOT NULL,
    title      TEXT NOT NULL CHECK (length(title) > 0),
    note       TEXT,
    retired    INTEGER NOT NULL CHECK (retired IN (0, 1)),
    lang       TEXT NOT NULL,
    revision   INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, code)
);
CREATE INDEX result_by_parent ON result (parent_id);

CREATE TABLE logic_model (
    id         TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    number     INTEGER NOT NULL,
    reference  TEXT NOT NULL,
    adopted_on TEXT,
    reason     TEXT,
    content    TEXT NOT NULL,
    digest     TEXT NOT NULL,
    lang       TEXT NOT NULL,
    revision   INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, number)
);

CREATE TABLE indicator (
    id               TEXT PRIMARY KEY,
    project_id       TEXT NOT NULL REFERENCES project (id),
    result_id        TEXT REFERENCES result (id),
    code             TEXT NOT NULL,
    title            TEXT NOT NULL CHECK (length(title) > 0),
    measure          TEXT NOT NULL CHECK (measure IN ('number', 'percentage', 'narrative')),
    unit             TEXT,
    unit_of_analysis TEXT,
    direction        TEXT NOT NULL CHECK (direction IN ('increase', 'decrease', 'maintain')),
    source           TEXT,
    method           TEXT,
    frequency        TEXT NOT NULL CHECK (frequency IN ('once', 'monthly', 'quarterly', 'twice_a_year', 'yearly', 'at_the_end')),
    responsible_id   TEXT REFERENCES organisation (id),
    note             TEXT,
    retired          INTEGER NOT NULL CHECK (retired IN (0, 1)),
    lang             TEXT NOT NULL,
    revision         INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, code)
);
CREATE INDEX indicator_by_result ON indicator (result_id);

-- Append-only: a revision is another row that replaces one.
CREATE TABLE target (
    id           TEXT PRIMARY KEY,
    project_id   TEXT NOT NULL REFERENCES project (id),
    indicator_id TEXT NOT NULL REFERENCES indicator (id),
    kind         TEXT NOT NULL CHECK (kind IN ('baseline', 'target')),
    starts_on    TEXT,
    ends_on      TEXT,
    value        TEXT,
    qualifier    TEXT NOT NULL CHECK (qualifier IN ('exact', 'over', 'about')),
    numerator    TEXT,
    denominator  TEXT,
    narrative    TEXT,
    set_on       TEXT,
    replaces_id  TEXT REFERENCES target (id),
    reason       TEXT,
    note         TEXT,
    lang         TEXT NOT NULL,
    revision     INTEGER NOT NULL DEFAULT 1,
    UNIQUE (replaces_id)
);
CREATE INDEX target_by_indicator ON target (indicator_id, kind);

CREATE TABLE observation (
    id           TEXT PRIMARY KEY,
    project_id   TEXT NOT NULL REFERENCES project (id),
    indicator_id TEXT NOT NULL REFERENCES indicator (id),
    starts_on    TEXT,
    ends_on      TEXT,
    value        TEXT,
    qualifier    TEXT NOT NULL CHECK (qualifier IN ('exact', 'over', 'about')),
    numerator    TEXT,
    denominator  TEXT,
    narrative    TEXT,
    state        TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'verified', 'returned')),
    source       TEXT,
    note         TEXT,
    lang         TEXT NOT NULL,
    revision     INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX observation_by_indicator ON observation (indicator_id, ends_on);
CREATE INDEX observation_by_project ON observation (project_id, state);

-- Of an observation or of a target.
CREATE TABLE part (
    id             TEXT PRIMARY KEY,
    project_id     TEXT NOT NULL REFERENCES project (id),
    observation_id TEXT REFERENCES observation (id),
    target_id      TEXT REFERENCES target (id),
    dimension      TEXT NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('partition', 'of_which')),
    name           TEXT NOT NULL CHECK (length(name) > 0),
    value          TEXT,
    qualifier      TEXT NOT NULL CHECK (qualifier IN ('exact', 'over', 'about')),
    share          TEXT,
    position       INTEGER NOT NULL,
    revision       INTEGER NOT NULL DEFAULT 1,
    CHECK ((observation_id IS NULL) <> (target_id IS NULL))
);
CREATE INDEX part_by_observation ON part (observation_id);
CREATE INDEX part_by_target ON part (target_id);

CREATE TABLE assessment (
    id          TEXT PRIMARY KEY,
    project_id  TEXT NOT NULL REFERENCES project (id),
    result_id   TEXT NOT NULL REFERENCES result (id),
    rating      TEXT NOT NULL CHECK (rating IN ('on_track', 'off_track', 'achieved', 'not_achieved')),
    narrative   TEXT,
    assessed_on TEXT,
    lang        TEXT NOT NULL,
    revision    INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX assessment_by_result ON assessment (result_id, assessed_on);
CREATE INDEX assessment_by_project ON assessment (project_id, assessed_on);

CREATE TABLE fact (
    id         TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    kind       TEXT NOT NULL CHECK (kind IN ('duration', 'scope', 'theme', 'partner_domain', 'governance', 'output', 'discrepancy')),
    title      TEXT NOT NULL CHECK (length(title) > 0),
    value      TEXT,
    qualifier  TEXT NOT NULL CHECK (qualifier IN ('exact', 'over', 'about')),
    unit       TEXT,
    source     TEXT,
    note       TEXT,
    position   INTEGER NOT NULL,
    lang       TEXT NOT NULL,
    revision   INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX fact_by_project ON fact (project_id, kind, position);
