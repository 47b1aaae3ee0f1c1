-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Two classes more: incidents, and consents in force, which are to be asked for again. A CHECK cannot be widened in
-- place in both databases, so the table is made anew.
CREATE TABLE retention_rule_next (
    id       TEXT PRIMARY KEY,
    kept     TEXT NOT NULL UNIQUE CHECK (kept IN ('contacts', 'delegates', 'attendance', 'notes', 'letters', 'volunteers', 'withdrawn_consents', 'incidents', 'consents')),
    months   INTEGER NOT NULL CHECK (months BETWEEN 0 AND 1200),
    basis    TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1
);
INSERT INTO retention_rule_next (id, kept, months, basis, revision) SELECT id, kept, months, basis, revision FROM retention_rule;
DROP TABLE retention_rule;
ALTER TABLE retention_rule_next RENAME TO retention_rule;
