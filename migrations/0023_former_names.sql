-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Names that somebody, or an organisation, had here before, one on each line, sealed as the name is: what was typed
-- then still holds them, and they are looked for there as the name of today is.
ALTER TABLE organisation ADD COLUMN former_names TEXT;
ALTER TABLE person ADD COLUMN former_names TEXT;
