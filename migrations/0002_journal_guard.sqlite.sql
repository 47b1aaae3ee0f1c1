-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journal only grows.
-- begin
CREATE TRIGGER journal_entry_stays BEFORE UPDATE ON journal_entry
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END
-- end
-- begin
CREATE TRIGGER journal_entry_remains BEFORE DELETE ON journal_entry
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END
-- end
-- begin
CREATE TRIGGER journal_body_stays BEFORE UPDATE ON journal_body
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END
-- end
-- begin
CREATE TRIGGER journal_body_remains BEFORE DELETE ON journal_body
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END
-- end
-- begin
CREATE TRIGGER journal_touch_stays BEFORE UPDATE ON journal_touch
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END
-- end
-- begin
CREATE TRIGGER journal_touch_remains BEFORE DELETE ON journal_touch
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END
-- end
