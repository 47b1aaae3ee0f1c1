-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE risk (
    id          TEXT PRIMARY KEY,
    project_id  TEXT NOT NULL REFERENCES project (id),
    year        INTEGER NOT NULL,
    number      INTEGER NOT NULL,
    reference   TEXT NOT NULL,
    title       TEXT NOT NULL CHECK (length(title) > 0),
    description TEXT,
    result_id   TEXT REFERENCES result (id),
    owner_id    TEXT REFERENCES organisation (id),
    state       TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    lang        TEXT NOT NULL,
    revision    INTEGER NOT NULL DEFAULT 1,
    UNIQUE (project_id, reference)
);
CREATE INDEX risk_by_result ON risk (result_id);

-- Append-only.
CREATE TABLE risk_assessment (
    id          TEXT PRIMARY KEY,
    project_id  TEXT NOT NULL REFERENCES project (id),
    risk_id     TEXT NOT NULL REFERENCES risk (id),
    assessed_on TEXT,
    likelihood  INTEGER NOT NULL,
    impact      INTEGER NOT NULL,
    response    TEXT,
    lang        TEXT NOT NULL,
    revision    INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX risk_assessment_by_risk ON risk_assessment (risk_id, assessed_on);

-- From one decision or recommendation to exactly one thing.
CREATE TABLE decision_link (
    id                TEXT PRIMARY KEY,
    project_id        TEXT NOT NULL REFERENCES project (id),
    decision_id       TEXT REFERENCES decision (id),
    recommendation_id TEXT REFERENCES recommendation (id),
    kind              TEXT NOT NULL CHECK (kind IN ('validates', 'modifies', 'prioritises', 'funds', 'corrects', 'takes_note')),
    result_id         TEXT REFERENCES result (id),
    indicator_id      TEXT REFERENCES indicator (id),
    target_id         TEXT REFERENCES target (id),
    version_id        TEXT REFERENCES version (id),
    activity_id       TEXT REFERENCES activity (id),
    amendment_id      TEXT REFERENCES amendment (id),
    risk_id           TEXT REFERENCES risk (id),
    note              TEXT,
    retired           INTEGER NOT NULL CHECK (retired IN (0, 1)),
    lang              TEXT NOT NULL,
    revision          INTEGER NOT NULL DEFAULT 1,
    CHECK ((decision_id IS NULL) <> (recommendation_id IS NULL)),
    CHECK (
        CASE WHEN result_id IS NULL THEN 0 ELSE 1 END
        + CASE WHEN indicator_id IS NULL THEN 0 ELSE 1 END
        + CASE WHEN target_id IS NULL THEN 0 ELSE 1 END
        + CASE WHEN version_id IS NULL THEN 0 ELSE 1 END
        + CASE WHEN activity_id IS NULL THEN 0 ELSE 1 END
        + CASE WHEN amendment_id IS NULL THEN 0 ELSE 1 END
        + CASE WHEN risk_id IS NULL THEN 0 ELSE 1 END = 1
    )
);
CREATE INDEX link_by_decision ON decision_link (decision_id);
CREATE INDEX link_by_recommendation ON decision_link (recommendation_id);
CREATE INDEX link_by_result ON decision_link (result_id);
CREATE INDEX link_by_indicator ON decision_link (indicator_id);
CREATE INDEX link_by_target ON decision_link (target_id);
CREATE INDEX link_by_version ON decision_link (version_id);
CREATE INDEX link_by_activity ON decision_link (activity_id);
CREATE INDEX link_by_amendment ON decision_link (amendment_id);
CREATE INDEX link_by_risk ON decision_link (risk_id);
