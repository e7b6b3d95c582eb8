-- Lists of other records than customers are kept as well: documents, tasks, contacts, products.
-- Only adds tables.
-- (No table, to be exact: a column that no derived data reads.)

-- Of which records, as catalogues name them. Names stay unique over all kinds: a list is asked for by its name alone.
ALTER TABLE saved_list ADD COLUMN kind TEXT NOT NULL DEFAULT 'customer';
