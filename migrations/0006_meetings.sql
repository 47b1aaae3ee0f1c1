-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Local time and zone are what was agreed; UTC is what they meant then, whatever the zone's rules become.
CREATE TABLE meeting (
    id              TEXT PRIMARY KEY,
    project_id      TEXT NOT NULL REFERENCES project (id),
    committee_id    TEXT NOT NULL REFERENCES committee (id),
    year            INTEGER NOT NULL,
    number          INTEGER NOT NULL,
    reference       TEXT NOT NULL,
    ordinal         INTEGER NOT NULL,
    title           TEXT,
    starts_local    TEXT NOT NULL,
    zone            TEXT NOT NULL,
    starts_utc      TEXT NOT NULL,
    minutes_long    INTEGER NOT NULL,
    modality        TEXT NOT NULL CHECK (modality IN ('in_person', 'online', 'hybrid')),
    place           TEXT,
    state           TEXT NOT NULL CHECK (state IN ('planned', 'convened', 'in_session', 'held', 'postponed', 'cancelled')),
    convened_at     TEXT,
    opened_at       TEXT,
    closed_at       TEXT,
    current_item_id TEXT,
    quorum          TEXT,
    note            TEXT,
    lang            TEXT NOT NULL,
    revision        INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, reference)
);
CREATE UNIQUE INDEX meeting_by_number ON meeting (project_id, year, number);
CREATE INDEX meeting_by_committee ON meeting (committee_id, starts_utc);

CREATE TABLE agenda_item (
    id              TEXT PRIMARY KEY,
    project_id      TEXT NOT NULL REFERENCES project (id),
    meeting_id      TEXT NOT NULL REFERENCES meeting (id),
    position        INTEGER NOT NULL,
    title           TEXT NOT NULL CHECK (length(title) > 0),
    kind            TEXT NOT NULL CHECK (kind IN ('information', 'discussion', 'decision', 'validation', 'follow_up')),
    minutes_planned INTEGER NOT NULL,
    presenter       TEXT,
    paper_expected  TEXT,
    carried_entity  TEXT,
    carried_id      TEXT,
    state           TEXT NOT NULL CHECK (state IN ('to_come', 'running', 'treated', 'postponed', 'removed')),
    started_at      TEXT,
    seconds_spent   INTEGER NOT NULL,
    notes           TEXT,
    lang            TEXT NOT NULL,
    revision        INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, position);
CREATE INDEX agenda_item_by_carried ON agenda_item (carried_id);

-- One row per person or guest, from the invitation to the fact.
CREATE TABLE attendance (
    id              TEXT PRIMARY KEY,
    project_id      TEXT NOT NULL REFERENCES project (id),
    meeting_id      TEXT NOT NULL REFERENCES meeting (id),
    person_id       TEXT REFERENCES person (id),
    seat_id         TEXT REFERENCES seat (id),
    organisation_id TEXT REFERENCES organisation (id),
    guest           TEXT,
    capacity        TEXT NOT NULL CHECK (capacity IN ('titular', 'alternate', 'observer', 'secretary', 'guest')),
    status          TEXT NOT NULL CHECK (status IN ('invited', 'accepted', 'declined', 'present', 'excused', 'absent')),
    modality        TEXT NOT NULL CHECK (modality IN ('in_person', 'online', 'hybrid')),
    answer_note     TEXT,
    answered_at     TEXT,
    arrived_at      TEXT,
    left_at         TEXT,
    arrived_item_id TEXT REFERENCES agenda_item (id),
    left_item_id    TEXT REFERENCES agenda_item (id),
    revision        INTEGER NOT NULL DEFAULT 1,
    CHECK (person_id IS NOT NULL OR guest IS NOT NULL)
);
CREATE INDEX attendance_by_meeting ON attendance (meeting_id);
CREATE UNIQUE INDEX attendance_once ON attendance (meeting_id, person_id) WHERE person_id IS NOT NULL;

CREATE TABLE invitation (
    id            TEXT PRIMARY KEY,
    project_id    TEXT NOT NULL REFERENCES project (id),
    meeting_id    TEXT NOT NULL REFERENCES meeting (id),
    attendance_id TEXT NOT NULL UNIQUE REFERENCES attendance (id),
    lang          TEXT NOT NULL,
    sent_at       TEXT NOT NULL,
    revision      INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX invitation_by_meeting ON invitation (meeting_id);

CREATE TABLE minutes (
    id            TEXT PRIMARY KEY,
    project_id    TEXT NOT NULL REFERENCES project (id),
    meeting_id    TEXT NOT NULL UNIQUE REFERENCES meeting (id),
    state         TEXT NOT NULL CHECK (state IN ('draft', 'circulated', 'approved')),
    circulated_at TEXT,
    answers_by    TEXT,
    approved_at   TEXT,
    approved_by   TEXT NOT NULL CHECK (approved_by IN ('none', 'tacit', 'express')),
    lang          TEXT NOT NULL,
    revision      INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE minutes_paragraph (
    id            TEXT PRIMARY KEY,
    project_id    TEXT NOT NULL REFERENCES project (id),
    minutes_id    TEXT NOT NULL REFERENCES minutes (id),
    position      INTEGER NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('opening', 'item', 'notes', 'decision', 'recommendation', 'action', 'closing', 'addendum')),
    source_entity TEXT,
    source_id     TEXT,
    text          TEXT NOT NULL,
    edited        INTEGER NOT NULL CHECK (edited IN (0, 1)),
    lang          TEXT NOT NULL,
    revision      INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX minutes_paragraph_by_minutes ON minutes_paragraph (minutes_id, position);

CREATE TABLE minutes_approval (
    id          TEXT PRIMARY KEY,
    project_id  TEXT NOT NULL REFERENCES project (id),
    minutes_id  TEXT NOT NULL REFERENCES minutes (id),
    seat_id     TEXT NOT NULL REFERENCES seat (id),
    answer      TEXT NOT NULL CHECK (answer IN ('approves', 'comments')),
    comment     TEXT,
    answered_at TEXT NOT NULL,
    revision    INTEGER NOT NULL DEFAULT 1,
    UNIQUE (minutes_id, seat_id)
);
