-- Tasks that come again, and who has taken a call upon himself. Rules as in 0001.

-- Of an open task: again every 2 'week'; NULL: once. repeat_from is the day that the rhythm counts from, so that putting
-- one off does not move it. When the task is ticked, the next one takes these over.
ALTER TABLE task ADD COLUMN repeat_every INTEGER;
ALTER TABLE task ADD COLUMN repeat_unit TEXT CHECK (repeat_unit IN ('day', 'week', 'month', 'year'));
ALTER TABLE task ADD COLUMN repeat_from TEXT;

-- Who is about to call or write to a customer, so that two do not. Ends with the day, or when a contact is logged. It is a
-- log: nothing for Ctrl+Z to find; and no part of the card (customer_id may be NULL by its declaration only), so that it
-- makes nobody's edit stale. No foreign key: undoing a new card must not stumble over it.
CREATE TABLE contact_claim (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER,
    by          TEXT NOT NULL,
    at          TEXT NOT NULL         -- local time of the business
) STRICT;
CREATE INDEX contact_claim_customer ON contact_claim (customer_id, at);
INSERT INTO table_policy (table_name, policy, sealed_by) VALUES ('contact_claim', 'log', NULL);

-- What waits for an answer, oldest first, whoever asked.
CREATE INDEX interaction_waiting ON interaction (at, customer_id) WHERE status = 'open';
