-- Thinning of the log: rules as in 0001.
-- Only adds tables.

-- What was taken out of the log, each time. Of the revisions up to up_to who, when and what stands as before; their
-- values went, except what was the last that is known of something (storage/LogThinning.h).
CREATE TABLE log_thinning (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        TEXT NOT NULL,
    actor_id  INTEGER REFERENCES actor (id),
    up_to     INTEGER NOT NULL,   -- a revision
    before    TEXT NOT NULL,      -- the moment that was asked for
    revisions INTEGER NOT NULL,   -- that lost something
    changes   INTEGER NOT NULL,   -- that went
    bytes     INTEGER NOT NULL    -- of the log that became free
) STRICT;

INSERT INTO table_policy (table_name, policy, sealed_by) VALUES ('log_thinning', 'log', NULL);
