-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people search: texts that name nobody, in every language.
CREATE TABLE search_text (
    seq    INTEGER PRIMARY KEY,
    ledger TEXT NOT NULL,
    entity TEXT NOT NULL,
    id     TEXT NOT NULL,
    lang   TEXT NOT NULL,
    title  TEXT NOT NULL,
    body   TEXT NOT NULL
);
CREATE UNIQUE INDEX search_text_by_source ON search_text (id, lang, entity);
