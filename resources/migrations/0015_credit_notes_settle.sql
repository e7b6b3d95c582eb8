-- A credit note settles the invoice that it names: what is open of both (document_open) is made anew after this.
-- Whoever asks what names a document asks this, the check of references at its deletion included. (With the amount:
-- of a number alone it looks like the rows of customer_tag to who salvages a file.)
CREATE INDEX document_source ON document (source_id, charged) WHERE source_id IS NOT NULL;
