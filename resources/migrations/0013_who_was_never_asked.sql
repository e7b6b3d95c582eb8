-- The log of what left the house says how many of those who were written to or called had never been asked.
-- Only adds tables.
-- (No table, to be exact: a column that no derived data reads.)

-- Of those who were let out for marketing, who had said neither yes nor no. NULL: not for marketing, or not noted yet.
ALTER TABLE release_log ADD COLUMN never_asked INTEGER;
