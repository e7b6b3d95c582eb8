-- Backups behind a passphrase.

-- The key that this file's backups are sealed with (backup/Vault.h), so that nobody is asked for the passphrase at every
-- change: whoever holds this file holds what the backups hold. Of this very file: not recorded, so that no log and no
-- older backup has it. `sealed` 0: backups are plain again, the key still opens what was sealed before.
CREATE TABLE backup_vault (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    key     BLOB NOT NULL,
    wrapped TEXT NOT NULL,            -- the same key behind the passphrase, as it stands in the folder
    sealed  INTEGER NOT NULL
) STRICT;

INSERT INTO table_policy (table_name, policy, sealed_by) VALUES ('backup_vault', 'derived', NULL);
