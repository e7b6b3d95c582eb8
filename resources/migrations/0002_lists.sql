-- Saved lists keep what they are grouped by, and a frozen list the day on which its cards were taken.
ALTER TABLE saved_list ADD COLUMN grouping TEXT;
ALTER TABLE saved_list ADD COLUMN frozen_on TEXT;
