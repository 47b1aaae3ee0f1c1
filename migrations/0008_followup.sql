-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE action (
    id                TEXT PRIMARY KEY,
    project_id        TEXT NOT NULL REFERENCES project (id),
    meeting_id        TEXT REFERENCES meeting (id),
    agenda_item_id    TEXT REFERENCES agenda_item (id),
    decision_id       TEXT REFERENCES decision (id),
    recommendation_id TEXT REFERENCES recommendation (id),
    year              INTEGER NOT NULL,
    number            INTEGER NOT NULL,
    reference         TEXT NOT NULL,
    title             TEXT NOT NULL CHECK (length(title) > 0),
    owner_id          TEXT REFERENCES organisation (id),
    due_on            TEXT,
    state             TEXT NOT NULL CHECK (state IN ('open', 'in_progress', 'done', 'dropped')),
    progress          TEXT,
    done_on           TEXT,
    lang              TEXT NOT NULL,
    recorded_at       TEXT NOT NULL,
    revision          INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, reference)
);
CREATE UNIQUE INDEX action_by_number ON action (project_id, year, number);
CREATE INDEX action_by_due ON action (project_id, state, due_on);
CREATE INDEX action_by_meeting ON action (meeting_id);
CREATE INDEX action_by_decision ON action (decision_id);
