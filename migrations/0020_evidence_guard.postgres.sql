-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tree only grows, and a head that was signed was signed.
-- begin
CREATE TRIGGER journal_node_stays BEFORE UPDATE OR DELETE ON journal_node
    FOR EACH ROW EXECUTE FUNCTION journal_only_grows()
-- end
-- begin
CREATE TRIGGER signed_head_stays BEFORE UPDATE OR DELETE ON signed_head
    FOR EACH ROW EXECUTE FUNCTION journal_only_grows()
-- end
