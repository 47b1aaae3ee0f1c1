-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tree only grows, and a head that was signed was signed.
-- begin
CREATE TRIGGER journal_node_stays BEFORE UPDATE ON journal_node
BEGIN
    SELECT RAISE(ABORT, 'the tree only grows');
END
-- end
-- begin
CREATE TRIGGER journal_node_remains BEFORE DELETE ON journal_node
BEGIN
    SELECT RAISE(ABORT, 'the tree only grows');
END
-- end
-- begin
CREATE TRIGGER signed_head_stays BEFORE UPDATE ON signed_head
BEGIN
    SELECT RAISE(ABORT, 'a signed head stays');
END
-- end
-- begin
CREATE TRIGGER signed_head_remains BEFORE DELETE ON signed_head
BEGIN
    SELECT RAISE(ABORT, 'a signed head stays');
END
-- end
