-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE place (
    id         TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    kind       TEXT NOT NULL CHECK (kind IN ('country', 'region', 'base')),
    country    TEXT NOT NULL,
    continent  TEXT,
    name       TEXT,
    note       TEXT,
    revision   INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX place_by_project ON place (project_id, country);

CREATE TABLE mandate (
    id           TEXT PRIMARY KEY,
    project_id   TEXT NOT NULL REFERENCES project (id),
    year         INTEGER NOT NULL,
    number       INTEGER NOT NULL,
    reference    TEXT NOT NULL,
    volunteer_id TEXT REFERENCES person (id),
    partner_id   TEXT REFERENCES organisation (id),
    country      TEXT NOT NULL,
    objective    TEXT NOT NULL CHECK (length(objective) > 0),
    expertise    TEXT,
    starts_on    TEXT,
    ends_on      TEXT,
    state        TEXT NOT NULL CHECK (state IN ('planned', 'under_way', 'completed', 'interrupted', 'cancelled')),
    note         TEXT,
    lang         TEXT NOT NULL,
    revision     INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, reference)
);
CREATE INDEX mandate_by_project ON mandate (project_id, country, starts_on);
CREATE INDEX mandate_by_volunteer ON mandate (volunteer_id);

CREATE TABLE call (
    id                 TEXT PRIMARY KEY,
    project_id         TEXT NOT NULL REFERENCES project (id),
    year               INTEGER NOT NULL,
    number             INTEGER NOT NULL,
    reference          TEXT NOT NULL,
    title              TEXT NOT NULL CHECK (length(title) > 0),
    objective          TEXT,
    opens_on           TEXT,
    closes_on          TEXT,
    state              TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed', 'decided', 'cancelled')),
    received           TEXT,
    received_qualifier TEXT NOT NULL CHECK (received_qualifier IN ('exact', 'over', 'about')),
    amount             TEXT,
    currency           TEXT,
    months             INTEGER,
    decision_id        TEXT REFERENCES decision (id),
    note               TEXT,
    lang               TEXT NOT NULL,
    revision           INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, reference)
);

CREATE TABLE criterion (
    id         TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    call_id    TEXT NOT NULL REFERENCES call (id),
    number     INTEGER NOT NULL,
    title      TEXT NOT NULL CHECK (length(title) > 0),
    weight     INTEGER NOT NULL,
    highest    INTEGER NOT NULL,
    lang       TEXT NOT NULL,
    revision   INTEGER NOT NULL DEFAULT 1,
    UNIQUE (call_id, number)
);

CREATE TABLE panel_member (
    id              TEXT PRIMARY KEY,
    project_id      TEXT NOT NULL REFERENCES project (id),
    call_id         TEXT NOT NULL REFERENCES call (id),
    number          INTEGER NOT NULL,
    person_id       TEXT REFERENCES person (id),
    organisation_id TEXT REFERENCES organisation (id),
    revision        INTEGER NOT NULL DEFAULT 1,
    UNIQUE (call_id, number)
);

CREATE TABLE proposal (
    id              TEXT PRIMARY KEY,
    project_id      TEXT NOT NULL REFERENCES project (id),
    call_id         TEXT NOT NULL REFERENCES call (id),
    number          INTEGER NOT NULL,
    reference       TEXT NOT NULL,
    title           TEXT NOT NULL CHECK (length(title) > 0),
    organisation_id TEXT REFERENCES organisation (id),
    summary         TEXT,
    amount          TEXT,
    currency        TEXT,
    state           TEXT NOT NULL CHECK (state IN ('received', 'recommended', 'selected', 'declined', 'withdrawn')),
    recommendation  TEXT,
    received_on     TEXT,
    note            TEXT,
    lang            TEXT NOT NULL,
    revision        INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, reference)
);
CREATE INDEX proposal_by_call ON proposal (call_id);

CREATE TABLE conflict (
    id              TEXT PRIMARY KEY,
    project_id      TEXT NOT NULL REFERENCES project (id),
    call_id         TEXT NOT NULL REFERENCES call (id),
    panel_member_id TEXT NOT NULL REFERENCES panel_member (id),
    proposal_id     TEXT REFERENCES proposal (id),
    statement       TEXT,
    declared_on     TEXT,
    lang            TEXT NOT NULL,
    revision        INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX conflict_by_call ON conflict (call_id);

CREATE TABLE score (
    id              TEXT PRIMARY KEY,
    project_id      TEXT NOT NULL REFERENCES project (id),
    proposal_id     TEXT NOT NULL REFERENCES proposal (id),
    panel_member_id TEXT NOT NULL REFERENCES panel_member (id),
    criterion_id    TEXT NOT NULL REFERENCES criterion (id),
    points          INTEGER NOT NULL,
    revision        INTEGER NOT NULL DEFAULT 1,
    UNIQUE (proposal_id, panel_member_id, criterion_id)
);

CREATE TABLE award (
    id               TEXT PRIMARY KEY,
    project_id       TEXT NOT NULL REFERENCES project (id),
    proposal_id      TEXT NOT NULL REFERENCES proposal (id),
    decision_id      TEXT REFERENCES decision (id),
    amount           TEXT,
    currency         TEXT,
    counter_amount   TEXT,
    counter_currency TEXT,
    months           INTEGER,
    state            TEXT NOT NULL CHECK (state IN ('awarded', 'under_way', 'completed', 'cancelled')),
    awarded_on       TEXT,
    note             TEXT,
    lang             TEXT NOT NULL,
    revision         INTEGER NOT NULL DEFAULT 1,
    UNIQUE (proposal_id)
);

CREATE TABLE initiative (
    id         TEXT PRIMARY KEY,
    project_id TEXT NOT NULL REFERENCES project (id),
    year       INTEGER NOT NULL,
    number     INTEGER NOT NULL,
    reference  TEXT NOT NULL,
    title      TEXT NOT NULL CHECK (length(title) > 0),
    objective  TEXT,
    partner_id TEXT REFERENCES organisation (id),
    country    TEXT,
    resources  TEXT,
    state      TEXT NOT NULL CHECK (state IN ('idea', 'testing', 'adopted', 'ended')),
    starts_on  TEXT,
    note       TEXT,
    lang       TEXT NOT NULL,
    revision   INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, reference)
);
