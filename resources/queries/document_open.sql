-- What is still to be paid of the receivable documents of the touched cards. Credit notes stand with their negative
-- amount; what was paid too much is negative as well.
DELETE FROM document_open WHERE customer_id IN (SELECT id FROM temp.touched_customer);

INSERT INTO document_open (document_id, customer_id, due_date, amount)
SELECT document_id, customer_id, due_date, amount
FROM (SELECT d.id AS document_id, d.customer_id, coalesce(d.due_date, d.date) AS due_date,
             d.charged - coalesce((SELECT sum(p.amount) FROM payment p WHERE p.document_id = d.id), 0) AS amount
      FROM temp.touched_customer t CROSS JOIN document d ON d.customer_id = t.id AND d.receivable = 1
      WHERE d.sale_sign IS NOT NULL) still
WHERE amount <> 0
ORDER BY document_id;
