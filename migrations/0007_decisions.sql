-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A decision belongs to the session that took it, and is never deleted: a later one supersedes it.
CREATE TABLE decision (
    id             TEXT PRIMARY KEY,
    project_id     TEXT NOT NULL REFERENCES project (id),
    meeting_id     TEXT REFERENCES meeting (id),
    agenda_item_id TEXT REFERENCES agenda_item (id),
    year           INTEGER NOT NULL,
    number         INTEGER NOT NULL,
    reference      TEXT NOT NULL,
    kind           TEXT NOT NULL CHECK (kind IN ('decision', 'recommendation', 'validation', 'takes_note')),
    title          TEXT NOT NULL CHECK (length(title) > 0),
    statement      TEXT NOT NULL CHECK (length(statement) > 0),
    rationale      TEXT,
    state          TEXT NOT NULL CHECK (state IN ('proposed', 'adopted', 'adopted_with_conditions', 'deferred', 'rejected', 'withdrawn', 'executed', 'superseded', 'revoked')),
    adopted_by     TEXT NOT NULL CHECK (adopted_by IN ('consensus', 'vote', 'written_procedure')),
    decided_on     TEXT,
    closes_on      TEXT,
    quorum         TEXT,
    replaced_by_id TEXT REFERENCES decision (id),
    lang           TEXT NOT NULL,
    recorded_at    TEXT NOT NULL,
    revision       INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, reference),
    CHECK (meeting_id IS NOT NULL OR adopted_by = 'written_procedure')
);
CREATE UNIQUE INDEX decision_by_number ON decision (project_id, year, number);
CREATE INDEX decision_by_time ON decision (recorded_at, id);
CREATE INDEX decision_by_project ON decision (project_id, recorded_at, id);
CREATE INDEX decision_by_kind ON decision (kind, recorded_at, id);
CREATE INDEX decision_by_state ON decision (state, recorded_at, id);
CREATE INDEX decision_by_project_kind_state ON decision (project_id, kind, state, recorded_at, id);
CREATE INDEX decision_by_meeting ON decision (meeting_id, recorded_at, id);

CREATE TABLE condition (
    id           TEXT PRIMARY KEY,
    project_id   TEXT NOT NULL REFERENCES project (id),
    decision_id  TEXT NOT NULL REFERENCES decision (id),
    number       INTEGER NOT NULL,
    text         TEXT NOT NULL CHECK (length(text) > 0),
    owner_id     TEXT REFERENCES organisation (id),
    due_on       TEXT,
    proof        TEXT,
    state        TEXT NOT NULL CHECK (state IN ('open', 'met', 'lifted')),
    lifted_by_id TEXT REFERENCES decision (id),
    lang         TEXT NOT NULL,
    revision     INTEGER NOT NULL DEFAULT 1,
    UNIQUE (decision_id, number)
);
CREATE INDEX condition_by_due ON condition (project_id, state, due_on);

CREATE TABLE ballot (
    id          TEXT PRIMARY KEY,
    project_id  TEXT NOT NULL REFERENCES project (id),
    decision_id TEXT NOT NULL REFERENCES decision (id),
    seat_id     TEXT NOT NULL REFERENCES seat (id),
    choice      TEXT NOT NULL CHECK (choice IN ('for', 'against', 'abstains')),
    revision    INTEGER NOT NULL DEFAULT 1,
    UNIQUE (decision_id, seat_id)
);

CREATE TABLE recommendation (
    id             TEXT PRIMARY KEY,
    project_id     TEXT NOT NULL REFERENCES project (id),
    meeting_id     TEXT NOT NULL REFERENCES meeting (id),
    agenda_item_id TEXT REFERENCES agenda_item (id),
    year           INTEGER NOT NULL,
    number         INTEGER NOT NULL,
    reference      TEXT NOT NULL,
    title          TEXT NOT NULL CHECK (length(title) > 0),
    text           TEXT NOT NULL CHECK (length(text) > 0),
    made_by_id     TEXT REFERENCES seat (id),
    addressee_id   TEXT REFERENCES organisation (id),
    due_on         TEXT,
    state          TEXT NOT NULL CHECK (state IN ('issued', 'answered', 'in_progress', 'implemented', 'not_implemented')),
    lang           TEXT NOT NULL,
    recorded_at    TEXT NOT NULL,
    revision       INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, reference)
);
CREATE UNIQUE INDEX recommendation_by_number ON recommendation (project_id, year, number);
CREATE INDEX recommendation_by_time ON recommendation (recorded_at, id);
CREATE INDEX recommendation_by_project ON recommendation (project_id, recorded_at, id);
CREATE INDEX recommendation_by_state ON recommendation (state, recorded_at, id);
CREATE INDEX recommendation_by_project_state ON recommendation (project_id, state, recorded_at, id);
CREATE INDEX recommendation_by_meeting ON recommendation (meeting_id, recorded_at, id);
CREATE INDEX recommendation_by_seat ON recommendation (made_by_id, recorded_at, id);
CREATE INDEX recommendation_by_due ON recommendation (project_id, due_on);

CREATE TABLE response (
    id                TEXT PRIMARY KEY,
    project_id        TEXT NOT NULL REFERENCES project (id),
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id),
    answer            TEXT NOT NULL CHECK (answer IN ('accepted', 'partly', 'declined')),
    reason            TEXT,
    evidence          TEXT,
    answered_on       TEXT,
    satisfaction      TEXT NOT NULL CHECK (satisfaction IN ('unstated', 'satisfied', 'not_satisfied')),
    lang              TEXT NOT NULL,
    revision          INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX response_by_recommendation ON response (recommendation_id);
