-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Accents are folded the way people type: without them.
-- begin
CREATE FUNCTION search_fold(words text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT regexp_replace(normalize(lower(words), NFKD), '[\u0300-\u036f]', '', 'g')
$$
-- end
-- begin
CREATE FUNCTION search_words(title text, body text) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
    SELECT to_tsvector('simple', regexp_replace(search_fold(title || ' ' || body), '[^[:alnum:]]+', ' ', 'g'))
$$
-- end
CREATE INDEX search_text_words ON search_text USING gin (search_words(title, body));
