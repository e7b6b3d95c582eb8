-- Schema 1. Rules (checked by a test over sqlite_schema): recorded tables are STRICT with an AUTOINCREMENT integer key or
-- a composite key of such ids; empty is NULL, never ''; no triggers, no foreign-key actions, no UNIQUE on positions.
-- Dates are ISO text, times ISO text in UTC, money integer minor units of the file's currency, booleans 0/1,
-- rates basis points, quantities thousandths.

-- How tables take part in revisions. A table that is not named here is undoable. People at work are a log: revisions name
-- them, so they never go.
--   permanent: recorded and backed up, never undone; its rows stay when the rest of their revision is undone.
--   log: recorded and backed up; an action that wrote nothing else is nothing to undo.
--   derived: rebuilt from the others, not recorded.
-- sealed_by: a column that, once not NULL, makes the row permanent; "column -> table.column" follows a key to the owner.
-- is_record: rows of it are records with a history and a lock token. A row touches the records that its columns refer to
-- (by foreign key, or by name: customer_id); it is a part of them where that column is NOT NULL and it is no record itself.
CREATE TABLE table_policy (
    table_name TEXT NOT NULL PRIMARY KEY,
    policy     TEXT NOT NULL CHECK (policy IN ('undoable', 'permanent', 'log', 'derived')),
    sealed_by  TEXT,
    is_record  INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Who this file is. lineage is shared by every copy that descends from one new file, file_id is not.
CREATE TABLE file_identity (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    file_id TEXT NOT NULL,
    lineage TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;

-- Revisions: one user action each. The log itself is storage's own and not recorded.
CREATE TABLE revision (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    at            TEXT NOT NULL,
    actor_id      INTEGER,
    kind          TEXT NOT NULL,      -- 'edit', 'import', 'merge', 'undo', ...: a stable word, not shown
    title         TEXT NOT NULL,      -- "Import of northwind.csv, 91 cards"
    root          INTEGER NOT NULL,   -- the action this one does, undoes or does again
    direction     TEXT NOT NULL CHECK (direction IN ('do', 'undo', 'redo')),
    changes       INTEGER NOT NULL,   -- rows
    undoable      INTEGER NOT NULL,   -- 0: it wrote nothing but logs
    parent_digest BLOB NOT NULL,
    digest        BLOB NOT NULL
) STRICT;
CREATE INDEX revision_root ON revision (root, id);

CREATE TABLE revision_part (
    revision_id INTEGER NOT NULL REFERENCES revision (id),
    part        INTEGER NOT NULL,
    data        BLOB NOT NULL,        -- RowChanges, encoded and compressed (zstd)
    PRIMARY KEY (revision_id, part)
) STRICT, WITHOUT ROWID;

-- Which revisions touched a record: the history of a card, and its lock token (the greatest revision with part = 1).
CREATE TABLE revision_record (
    kind        TEXT NOT NULL,        -- 'customer', 'document', ...
    record_id   INTEGER NOT NULL,
    revision_id INTEGER NOT NULL,
    part        INTEGER NOT NULL,     -- 1: the record or a part of it changed; 0: something related to it
    PRIMARY KEY (kind, record_id, revision_id)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- office
CREATE TABLE actor (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT NOT NULL,
    login    TEXT,                    -- the system's user name, by which the first one is picked
    role     TEXT,
    archived INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE setting (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    key   TEXT NOT NULL UNIQUE,
    value TEXT
) STRICT;

CREATE TABLE series (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    kind        TEXT NOT NULL,        -- document kind
    year        INTEGER NOT NULL,
    pattern     TEXT NOT NULL,        -- "${year}/${number:4}"
    next_number INTEGER NOT NULL
) STRICT;

-- ---------------------------------------------------------------- customers
CREATE TABLE customer (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    kind              TEXT NOT NULL CHECK (kind IN ('person', 'company')),
    external_id       TEXT,
    title             TEXT,
    given_name        TEXT,
    middle_name       TEXT,           -- also the patronymic
    family_name       TEXT,
    nickname          TEXT,
    gender            TEXT CHECK (gender IN ('female', 'male', 'other', 'unknown')),
    birth_date        TEXT,
    job_title         TEXT,
    social_category   TEXT,
    household         TEXT,
    income_band       TEXT,
    hobbies           TEXT,
    language          TEXT,           -- ISO 639-1
    company_name      TEXT,           -- of a company its name, of a person the company as told
    legal_form        TEXT,
    sector            TEXT,
    turnover          INTEGER,
    workforce         INTEGER,
    vat_number        TEXT,
    tax_code          TEXT,
    stage             TEXT NOT NULL DEFAULT 'suspect' CHECK (stage IN ('suspect', 'prospect', 'customer', 'lost')),
    source            TEXT,
    preferred_channel TEXT CHECK (preferred_channel IN ('phone', 'email', 'sms', 'post', 'visit')),
    territory         TEXT,
    representative    TEXT,
    potential         INTEGER,
    competitors       TEXT,
    payment_terms     INTEGER,        -- days
    notes             TEXT,
    verified          TEXT,           -- the day on which the card was last confirmed
    created           TEXT NOT NULL,
    archived          INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX customer_external_id ON customer (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE stage_event (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    stage       TEXT NOT NULL,
    at          TEXT NOT NULL,
    actor_id    INTEGER REFERENCES actor (id)
) STRICT;
CREATE INDEX stage_event_customer ON stage_event (customer_id, at);

CREATE TABLE contact_point (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    kind        TEXT NOT NULL CHECK (kind IN ('phone', 'email', 'web')),
    position    INTEGER NOT NULL,     -- the first of a kind is the primary one
    label       TEXT,                 -- 'mobile', 'work', 'fax', or the user's own
    value       TEXT NOT NULL,        -- as typed
    normal      TEXT,                 -- phone: E.164; e-mail: lower case; NULL where it is not understood
    extension   TEXT
) STRICT;
CREATE INDEX contact_point_customer ON contact_point (customer_id, kind, position);
CREATE INDEX contact_point_normal ON contact_point (normal, kind) WHERE normal IS NOT NULL;

CREATE TABLE address (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    role        TEXT NOT NULL,        -- 'billing', 'delivery', 'home', 'work', 'other'
    position    INTEGER NOT NULL,
    recipient   TEXT,                 -- c/o, department
    street      TEXT,
    street2     TEXT,
    postal_code TEXT,
    city        TEXT,
    region      TEXT,
    country     TEXT                  -- ISO 3166-1 alpha-2
) STRICT;
CREATE INDEX address_customer ON address (customer_id, position);

CREATE TABLE tag (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE customer_tag (
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    tag_id      INTEGER NOT NULL REFERENCES tag (id),
    PRIMARY KEY (customer_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_tag_tag ON customer_tag (tag_id, customer_id);

CREATE TABLE customer_link (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),  -- the company, or the head of the household
    other_id    INTEGER NOT NULL REFERENCES customer (id),  -- the person
    role        TEXT NOT NULL CHECK (role IN ('works_for', 'manages', 'decides', 'pays', 'receives_post', 'household', 'other')),
    note        TEXT
) STRICT;
CREATE INDEX customer_link_customer ON customer_link (customer_id, role);
CREATE INDEX customer_link_other ON customer_link (other_id, role);

CREATE TABLE custom_field (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    key         TEXT NOT NULL,        -- 'x_...'
    label       TEXT NOT NULL,
    type        TEXT NOT NULL CHECK (type IN ('text', 'long_text', 'number', 'money', 'date', 'choice', 'choices', 'yes_no', 'link')),
    field_group TEXT,
    position    INTEGER NOT NULL,
    choices     TEXT,                 -- one a line
    archived    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE custom_value (
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    field_id    INTEGER NOT NULL REFERENCES custom_field (id),
    value       ANY NOT NULL,         -- text; number in thousandths; money in minor units; date ISO text; yes/no 0/1
    PRIMARY KEY (customer_id, field_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX custom_value_field ON custom_value (field_id, value, customer_id);

-- ---------------------------------------------------------------- history
-- No foreign key: a withdrawal outlives the card, also when the import that brought the card is undone.
CREATE TABLE consent_event (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL,
    channel     TEXT NOT NULL CHECK (channel IN ('email', 'sms', 'phone', 'post')),
    purpose     TEXT NOT NULL,        -- 'marketing'
    granted     INTEGER NOT NULL,
    at          TEXT NOT NULL,
    source      TEXT,
    proof       TEXT
) STRICT;
CREATE INDEX consent_event_customer ON consent_event (customer_id, channel, purpose, at, granted);

CREATE TABLE interaction (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    kind        TEXT NOT NULL CHECK (kind IN ('call', 'letter', 'email', 'sms', 'meeting', 'visit', 'offer', 'complaint',
                                              'question', 'review', 'survey', 'note')),
    direction   TEXT CHECK (direction IN ('in', 'out')),
    at          TEXT NOT NULL,        -- local time of the business, "2025-11-22T10:42:00"
    by          TEXT,
    subject     TEXT,
    text        TEXT,
    outcome     TEXT,
    interest    TEXT,
    score       INTEGER,              -- satisfaction in thousandths, 1000 to 5000
    minutes     INTEGER,
    status      TEXT CHECK (status IN ('open', 'settled'))
) STRICT;
CREATE INDEX interaction_customer ON interaction (customer_id, at, kind);
CREATE INDEX interaction_at ON interaction (at, customer_id, kind);
CREATE INDEX interaction_open ON interaction (kind, customer_id) WHERE status = 'open';

CREATE TABLE task (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER REFERENCES customer (id),
    kind        TEXT NOT NULL DEFAULT 'task',  -- 'task', 'service', 'promise', 'thanks'
    title       TEXT NOT NULL,
    due         TEXT,
    by          TEXT,
    status      TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'done', 'dropped')),
    done_at     TEXT,
    note        TEXT
) STRICT;
CREATE INDEX task_customer ON task (customer_id, status, due);
CREATE INDEX task_open ON task (due, customer_id) WHERE status = 'open';

-- ---------------------------------------------------------------- sales
CREATE TABLE product (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    code        TEXT,
    name        TEXT NOT NULL,
    category    TEXT,
    description TEXT,
    unit        TEXT,
    unit_price  INTEGER,
    vat_rate    INTEGER,
    archived    INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Quotes, orders, deliveries, invoices, receipts, credit notes. Amounts of a credit note are negative.
-- A purchase is an invoice or a receipt with status 'final'; sale_sign is 1 for these, -1 for final credit notes, else NULL.
CREATE TABLE document (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    kind           TEXT NOT NULL CHECK (kind IN ('quote', 'order', 'delivery', 'invoice', 'receipt', 'credit_note')),
    status         TEXT NOT NULL CHECK (status IN ('draft', 'open', 'accepted', 'rejected', 'expired', 'delivered', 'final', 'cancelled')),
    origin         TEXT NOT NULL CHECK (origin IN ('own', 'foreign')),  -- foreign: imported, in no series, can be reverted
    number         TEXT,
    series_id      INTEGER REFERENCES series (id),
    sealed         TEXT,              -- when an own document was made final: from then on it is permanent
    customer_id    INTEGER NOT NULL REFERENCES customer (id),
    date           TEXT NOT NULL,
    due_date       TEXT,
    sale_sign      INTEGER CHECK (sale_sign IN (1, -1)),
    discount       INTEGER NOT NULL DEFAULT 0,  -- basis points off the whole document, besides those of the lines
    net            INTEGER NOT NULL,  -- in the file's currency, after all discounts
    vat            INTEGER NOT NULL,
    charged        INTEGER NOT NULL,  -- net + vat
    discount_given INTEGER NOT NULL,  -- net of what was taken off, lines and whole document
    currency       TEXT,              -- NULL: the file's; else amounts above are at `rate` of the day
    rate           INTEGER,           -- millionths of the file's currency for one unit of `currency`
    receivable     INTEGER NOT NULL,  -- 1: payments are followed here (an imported invoice may be settled elsewhere)
    representative TEXT,
    payment_method TEXT,
    payment_terms  TEXT,
    language       TEXT,
    customer_name  TEXT,              -- as on the paper, kept when made final
    address_lines  TEXT,              -- as on the paper, one a line
    text_below     TEXT,
    source_id      INTEGER REFERENCES document (id)
) STRICT;
CREATE INDEX document_customer ON document (customer_id, date, kind);
CREATE INDEX document_number ON document (number) WHERE number IS NOT NULL;
CREATE INDEX document_kind ON document (kind, status, date, customer_id);
-- The two shapes of every question about sales: the window first, and the customer first. They cover.
CREATE INDEX document_sale_window ON document (date, customer_id, charged, sale_sign) WHERE sale_sign IS NOT NULL;
CREATE INDEX document_sale_customer ON document (customer_id, date, charged, sale_sign, net) WHERE sale_sign IS NOT NULL;
CREATE INDEX document_receivable ON document (customer_id, due_date) WHERE receivable = 1;

CREATE TABLE document_line (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES document (id),
    position    INTEGER NOT NULL,
    product_id  INTEGER REFERENCES product (id),
    description TEXT,
    quantity    INTEGER NOT NULL,     -- thousandths
    unit        TEXT,
    unit_price  INTEGER NOT NULL,     -- ten-thousandths of the currency's unit, before discount and VAT
    discount    INTEGER NOT NULL DEFAULT 0,  -- basis points
    vat_rate    INTEGER,              -- basis points; NULL: no VAT
    discount_given INTEGER NOT NULL DEFAULT 0,  -- net of what was taken off
    net         INTEGER NOT NULL,     -- its share of the document, so that lines sum to the document exactly
    charged     INTEGER NOT NULL
) STRICT;
CREATE INDEX document_line_document ON document_line (document_id, position);
CREATE INDEX document_line_product ON document_line (product_id, document_id, charged, net, quantity);

CREATE TABLE payment (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    document_id INTEGER REFERENCES document (id),
    date        TEXT NOT NULL,
    amount      INTEGER NOT NULL,
    method      TEXT,
    note        TEXT
) STRICT;
CREATE INDEX payment_document ON payment (document_id, amount);
CREATE INDEX payment_customer ON payment (customer_id, date);

-- ---------------------------------------------------------------- outreach
CREATE TABLE campaign (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'sms', 'phone', 'post')),
    date    TEXT NOT NULL
) STRICT;

CREATE TABLE campaign_member (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id),
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    status      TEXT NOT NULL         -- 'sent', 'opened', 'answered', 'bounced'
) STRICT;
CREATE INDEX campaign_member_campaign ON campaign_member (campaign_id, customer_id);
CREATE INDEX campaign_member_customer ON campaign_member (customer_id, campaign_id, status);

-- ---------------------------------------------------------------- lists
CREATE TABLE saved_list (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT NOT NULL,
    folder      TEXT,
    expression  TEXT,
    columns     TEXT,
    sort        TEXT,
    description TEXT,
    icon        TEXT,
    pinned      INTEGER               -- position in the sidebar; NULL: not there
) STRICT;

CREATE TABLE release_log (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    at       TEXT NOT NULL,
    actor_id INTEGER REFERENCES actor (id),
    channel  TEXT NOT NULL,           -- 'export', 'post', 'email', ...
    purpose  TEXT NOT NULL,
    list     TEXT,                    -- the list's text
    target   TEXT,                    -- "labels, Avery L7160", "customers.xlsx"
    released INTEGER NOT NULL,
    left_out INTEGER NOT NULL
) STRICT;

-- ---------------------------------------------------------------- derived
-- One row a customer: what lists compare, sort and show without another look-up. *_f are folded (base/Fold.h).
CREATE TABLE customer_derived (
    customer_id INTEGER PRIMARY KEY,
    name        TEXT,                 -- as shown: "Giulia Ferrante", "Trattoria Da Nello"
    shown_f     TEXT,                 -- the shown name folded, for comparing
    name_f      TEXT,                 -- for sorting and the search box: family name first for persons
    given_f     TEXT,
    family_f    TEXT,
    company_f   TEXT,
    phone       TEXT,                 -- the primary one
    phone_e164  TEXT,
    email       TEXT,
    email_f     TEXT,
    recipient   TEXT,                 -- from here the billing address, else the first one
    street      TEXT,
    street2     TEXT,
    street_f    TEXT,
    postal_code TEXT,
    city        TEXT,
    city_f      TEXT,
    region      TEXT,
    region_f    TEXT,
    country     TEXT,
    birth_mmdd  TEXT,                 -- "0514"; 29 February is "0229"
    consent_email INTEGER,
    consent_sms   INTEGER,
    consent_phone INTEGER,
    consent_post  INTEGER
) STRICT;
CREATE INDEX customer_derived_name ON customer_derived (name_f, customer_id);
CREATE INDEX customer_derived_city ON customer_derived (city_f, customer_id);

-- One row a customer who ever bought or owes.
CREATE TABLE customer_sales (
    customer_id    INTEGER PRIMARY KEY,
    spent          INTEGER NOT NULL,
    revenue        INTEGER NOT NULL,
    purchases      INTEGER NOT NULL,
    first_purchase TEXT,
    last_purchase  TEXT,
    balance_due    INTEGER NOT NULL
) STRICT;

-- What is still to be paid of a receivable document.
CREATE TABLE document_open (
    document_id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL,
    due_date    TEXT,
    amount      INTEGER NOT NULL
) STRICT;
CREATE INDEX document_open_customer ON document_open (customer_id, due_date, amount);

-- One row a customer with any interaction or task.
CREATE TABLE customer_history (
    customer_id  INTEGER PRIMARY KEY,
    last_contact TEXT,
    last_contact_by TEXT,
    next_task    TEXT,
    contacts     INTEGER NOT NULL,
    satisfaction INTEGER,             -- average score, thousandths
    open_complaints INTEGER NOT NULL
) STRICT;

-- The search box: names, companies, towns, streets, e-mails, tags, notes, folded; rank is made in the program.
CREATE VIRTUAL TABLE customer_search USING fts5 (words, prefix = '1 2 3', detail = none,
                                                 tokenize = 'unicode61 remove_diacritics 0');

-- Runs of digits anywhere in a phone number, three digits at least.
CREATE VIRTUAL TABLE customer_digits USING fts5 (digits, detail = none, tokenize = 'trigram');

INSERT INTO table_policy (table_name, policy, sealed_by) VALUES
    ('table_policy', 'derived', NULL), ('file_identity', 'derived', NULL), ('revision', 'derived', NULL), ('revision_part', 'derived', NULL),
    ('revision_record', 'derived', NULL),
    ('customer_derived', 'derived', NULL), ('customer_sales', 'derived', NULL), ('customer_history', 'derived', NULL),
    ('document_open', 'derived', NULL), ('customer_search', 'derived', NULL),
    ('customer_digits', 'derived', NULL),
    ('series', 'permanent', NULL), ('release_log', 'log', NULL), ('actor', 'log', NULL), ('consent_event', 'permanent', NULL),
    ('document_line', 'undoable', 'document_id -> document.sealed');
INSERT INTO table_policy (table_name, policy, sealed_by, is_record) VALUES
    ('customer', 'undoable', NULL, 1), ('document', 'undoable', 'sealed', 1), ('interaction', 'undoable', NULL, 1),
    ('task', 'undoable', NULL, 1), ('product', 'undoable', NULL, 1), ('saved_list', 'undoable', NULL, 1),
    ('payment', 'undoable', NULL, 1), ('campaign', 'undoable', NULL, 1);
