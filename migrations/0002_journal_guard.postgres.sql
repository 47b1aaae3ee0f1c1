-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journal only grows.
-- begin
CREATE FUNCTION journal_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal only grows' USING ERRCODE = '23514';
END
$$
-- end
-- begin
CREATE TRIGGER journal_entry_stays BEFORE UPDATE OR DELETE ON journal_entry
    FOR EACH ROW EXECUTE FUNCTION journal_only_grows()
-- end
-- begin
CREATE TRIGGER journal_body_stays BEFORE UPDATE OR DELETE ON journal_body
    FOR EACH ROW EXECUTE FUNCTION journal_only_grows()
-- end
-- begin
CREATE TRIGGER journal_touch_stays BEFORE UPDATE OR DELETE ON journal_touch
    FOR EACH ROW EXECUTE FUNCTION journal_only_grows()
-- end
