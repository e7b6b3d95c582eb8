-- What was sent to a customer with a contact and what is awaited from them; and where a customer is paid from.
-- Only adds tables.
-- (No table, to be exact: columns that no derived data reads.)

-- Several things are joined by a comma, as interest is. Where something is awaited the contact is open until it came.
ALTER TABLE interaction ADD COLUMN sent TEXT;
ALTER TABLE interaction ADD COLUMN awaited TEXT;

-- As typed; a wrong check digit is a hint, nothing more.
ALTER TABLE customer ADD COLUMN iban TEXT;
