-- Erasing a person for good. Rules as in 0001.

-- Who was erased, by number only, so that a restored backup forgets them too. It names no record by reference: that
-- would make the register a part of what it says is gone. first_at is the time of the revision that brought the record
-- (NULL where none did), because other branches give the same number to others; after_revision the last revision before
-- it, so that backups know what stems from before.
CREATE TABLE erasure (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    kind           TEXT NOT NULL,     -- of the record: 'customer'
    record_id      INTEGER NOT NULL,
    first_at       TEXT,
    at             TEXT NOT NULL,
    actor_id       INTEGER REFERENCES actor (id),
    after_revision INTEGER NOT NULL
) STRICT;

-- What is still to be done to this very file, whoever opens it next: 'scrub' after an erasure (storage/Scrub.h).
CREATE TABLE chore (
    name  TEXT NOT NULL PRIMARY KEY,
    since TEXT NOT NULL
) STRICT;

INSERT INTO table_policy (table_name, policy, sealed_by) VALUES ('erasure', 'log', NULL), ('chore', 'derived', NULL);
