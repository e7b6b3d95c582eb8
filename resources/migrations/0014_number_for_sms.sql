-- The number to which an SMS goes: kept, as what a number is follows from the numbering plan, which SQL does not know.
ALTER TABLE customer_derived ADD COLUMN phone_sms TEXT;
