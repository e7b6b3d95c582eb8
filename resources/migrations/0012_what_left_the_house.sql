-- The log of what left the house says who was left out for which reason, and what was a summary without names.
-- Only adds tables.
-- (No table, to be exact: columns that no derived data reads.)

-- "opted_out 18, no_email 4": the words of lists/LeftOutCards.h; NULL: nobody was left out, or it was not noted yet.
ALTER TABLE release_log ADD COLUMN left_out_by TEXT;
-- Of how many records it gives sums and counts without saying which they are; then nobody is released. NULL: no summary.
ALTER TABLE release_log ADD COLUMN summary_of INTEGER;
