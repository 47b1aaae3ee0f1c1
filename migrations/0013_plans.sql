-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE plan (
    id         TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    year       INTEGER NOT NULL,
    reference  TEXT NOT NULL,
    title      TEXT NOT NULL CHECK (length(title) > 0),
    starts_on  TEXT,
    ends_on    TEXT,
    note       TEXT,
    lang       TEXT NOT NULL,
    revision   INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, year)
);

-- At most one version of a plan is validated and not superseded.
CREATE TABLE version (
    id           TEXT PRIMARY KEY,
    project_id   TEXT NOT NULL REFERENCES project (id),
    plan_id      TEXT NOT NULL REFERENCES plan (id),
    number       INTEGER NOT NULL,
    reference    TEXT NOT NULL,
    state        TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'validated', 'validated_with_conditions', 'returned', 'rejected', 'superseded', 'closed')),
    based_on_id  TEXT REFERENCES version (id),
    author_id    TEXT REFERENCES organisation (id),
    reason       TEXT,
    submitted_on TEXT,
    digest       TEXT,
    decision_id  TEXT REFERENCES decision (id),
    lang         TEXT NOT NULL,
    revision     INTEGER NOT NULL DEFAULT 1,
    UNIQUE (plan_id, number)
);
CREATE INDEX version_by_project ON version (project_id, state);
CREATE INDEX version_by_decision ON version (decision_id);
CREATE UNIQUE INDEX version_validated ON version (plan_id) WHERE state IN ('validated', 'validated_with_conditions');

CREATE TABLE activity (
    id             TEXT PRIMARY KEY,
    project_id     TEXT NOT NULL REFERENCES project (id),
    version_id     TEXT NOT NULL REFERENCES version (id),
    code           TEXT NOT NULL,
    result_id      TEXT REFERENCES result (id),
    type           TEXT NOT NULL CHECK (type IN ('workshop', 'training_kit', 'audiovisual_tool', 'study', 'call', 'mandate', 'other')),
    title          TEXT NOT NULL CHECK (length(title) > 0),
    description    TEXT,
    partner_id     TEXT REFERENCES organisation (id),
    place          TEXT,
    starts_on      TEXT,
    ends_on        TEXT,
    responsible_id TEXT REFERENCES organisation (id),
    budget         TEXT,
    currency       TEXT,
    milestones     TEXT,
    note           TEXT,
    dropped        INTEGER NOT NULL CHECK (dropped IN (0, 1)),
    lang           TEXT NOT NULL,
    revision       INTEGER NOT NULL DEFAULT 1,
    UNIQUE (version_id, code)
);
CREATE INDEX activity_by_result ON activity (result_id);

-- What is reported changes no plan.
CREATE TABLE activity_progress (
    id          TEXT PRIMARY KEY,
    project_id  TEXT NOT NULL REFERENCES project (id),
    activity_id TEXT NOT NULL REFERENCES activity (id),
    reported_on TEXT,
    state       TEXT NOT NULL CHECK (state IN ('not_started', 'in_progress', 'done', 'delayed', 'dropped')),
    percent     INTEGER,
    text        TEXT,
    variance    TEXT,
    lang        TEXT NOT NULL,
    revision    INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX progress_by_activity ON activity_progress (activity_id, reported_on);

-- Bound to the content by its digest.
CREATE TABLE validation (
    id           TEXT PRIMARY KEY,
    project_id   TEXT NOT NULL REFERENCES project (id),
    plan_id      TEXT NOT NULL REFERENCES plan (id),
    version_id   TEXT NOT NULL REFERENCES version (id),
    decision_id  TEXT NOT NULL REFERENCES decision (id),
    meeting_id   TEXT REFERENCES meeting (id),
    digest       TEXT NOT NULL,
    validated_on TEXT NOT NULL,
    quorum       TEXT,
    revision     INTEGER NOT NULL DEFAULT 1,
    UNIQUE (version_id),
    UNIQUE (decision_id)
);
CREATE INDEX validation_by_plan ON validation (plan_id);

CREATE TABLE acceptance (
    id          TEXT PRIMARY KEY,
    project_id  TEXT NOT NULL REFERENCES project (id),
    version_id  TEXT NOT NULL REFERENCES version (id),
    donor_id    TEXT NOT NULL REFERENCES organisation (id),
    accepted_on TEXT NOT NULL,
    letter      TEXT,
    digest      TEXT NOT NULL,
    note        TEXT,
    revision    INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX acceptance_by_version ON acceptance (version_id);
