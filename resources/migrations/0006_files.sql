-- Files on cards: letters, photos, PDFs, e-mails. Rules as in 0001.

-- The bytes, kept once whoever has them, named by their SHA-256. Only ever added to, and not recorded: a row of the log
-- names the bytes, it does not hold them. after_revision is the last revision there was when they came, so that backups
-- carry them with the revision that follows (storage/Contents.h, backup/Segment.h). Bytes that no row names any more
-- stay, for undo; erasing a card drops them.
CREATE TABLE content (
    hash           TEXT NOT NULL PRIMARY KEY,  -- hexadecimal
    size           INTEGER NOT NULL,           -- bytes
    data           BLOB NOT NULL,
    after_revision INTEGER NOT NULL
) STRICT;
CREATE INDEX content_after_revision ON content (after_revision);

-- A file on a card. A record of its own, so that adding one makes nobody's edit of the card stale.
CREATE TABLE attachment (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id    INTEGER NOT NULL REFERENCES customer (id),
    interaction_id INTEGER REFERENCES interaction (id),  -- the e-mail that it is the message of
    content        TEXT NOT NULL REFERENCES content (hash),
    name           TEXT NOT NULL,              -- of the file as it came
    type           TEXT NOT NULL,              -- MIME type, "application/pdf"
    size           INTEGER NOT NULL,           -- bytes
    added          TEXT NOT NULL,
    by             TEXT,                       -- who added it
    is_photo       INTEGER NOT NULL DEFAULT 0  -- stands in the head of the card
) STRICT;
CREATE INDEX attachment_customer ON attachment (customer_id, added);
CREATE INDEX attachment_interaction ON attachment (interaction_id) WHERE interaction_id IS NOT NULL;
CREATE INDEX attachment_content ON attachment (content);

INSERT INTO table_policy (table_name, policy, sealed_by) VALUES ('content', 'derived', NULL);
INSERT INTO table_policy (table_name, policy, sealed_by, is_record) VALUES ('attachment', 'undoable', NULL, 1);
