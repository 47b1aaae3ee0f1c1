-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What went wrong with what is personal. It never leaves the office. What happened, the measures, who was told and why
-- the authority was not are sealed under the incident's own key.
CREATE TABLE incident (
    id                  TEXT PRIMARY KEY,
    year                INTEGER NOT NULL,
    number              INTEGER NOT NULL,
    reference           TEXT NOT NULL UNIQUE,
    kind                TEXT NOT NULL CHECK (kind IN ('name_disclosed', 'lost_device', 'wrong_recipient', 'unauthorised_access', 'loss_of_data', 'other')),
    severity            TEXT NOT NULL CHECK (severity IN ('low', 'serious', 'grave')),
    discovered_on       TEXT NOT NULL,
    discovered_time     TEXT,
    discovered_utc      TEXT NOT NULL,
    reported_on         TEXT NOT NULL,
    reported_by_id      TEXT NOT NULL REFERENCES account (id),
    what                TEXT,
    people_count        INTEGER CHECK (people_count >= 0),
    people              TEXT,
    measures            TEXT,
    told                TEXT,
    notice              TEXT NOT NULL CHECK (notice IN ('to_decide', 'told', 'not_due')),
    notice_utc          TEXT,
    notice_reason       TEXT,
    closed_on           TEXT,
    revision            INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX incident_by_number ON incident (year, number);
