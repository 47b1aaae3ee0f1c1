-- SPDX-FileCopyrightText: 2026 The Minutier authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The day on which the authority was told, as it was entered in the office: the instant alone reads as the day before
-- wherever the clock runs ahead of Greenwich, and cannot say that no hour is known.
ALTER TABLE incident ADD COLUMN told_on TEXT;
ALTER TABLE incident ADD COLUMN told_time TEXT;
