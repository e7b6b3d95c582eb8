-- What is still to be paid of the receivable documents of the touched cards. Credit notes stand with their negative
-- amount; what was paid too much is negative as well. What a credit note takes back of the document it names settles
-- that document first, as far as it is open, by the order of their ids; the rest stays on the credit note: money to
-- give back. Only two documents of one card settle each other, so what a customer owes is the same sum.
DELETE FROM document_open WHERE customer_id IN (SELECT id FROM temp.touched_customer);

INSERT INTO document_open (document_id, customer_id, due_date, amount)
SELECT document_id, customer_id, due_date, amount
FROM (SELECT document_id, customer_id, due_date,
             CASE WHEN settles IS NULL AND amount > 0 THEN CASE WHEN back < amount THEN amount - back ELSE 0 END
                  WHEN settles IS NULL OR amount > 0 OR asked <= back_before THEN amount
                  WHEN asked - back_before >= -amount THEN 0
                  ELSE amount + asked - back_before END AS amount
      FROM (SELECT document_id, customer_id, due_date, settles, amount,
                   sum(CASE WHEN settles IS NULL AND amount > 0 THEN amount ELSE 0 END)
                       OVER (PARTITION BY coalesce(settles, document_id)) AS asked,
                   sum(CASE WHEN settles IS NOT NULL AND amount < 0 THEN -amount ELSE 0 END)
                       OVER (PARTITION BY coalesce(settles, document_id)) AS back,
                   coalesce(sum(CASE WHEN settles IS NOT NULL AND amount < 0 THEN -amount ELSE 0 END)
                       OVER (PARTITION BY coalesce(settles, document_id) ORDER BY document_id
                             ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS back_before
            FROM (SELECT d.id AS document_id, d.customer_id, coalesce(d.due_date, d.date) AS due_date, s.id AS settles,
                         d.charged - coalesce((SELECT sum(p.amount) FROM payment p WHERE p.document_id = d.id), 0)
                             AS amount
                  FROM temp.touched_customer t
                       CROSS JOIN document d ON d.customer_id = t.id AND d.receivable = 1
                       LEFT JOIN document s ON s.id = d.source_id AND d.sale_sign = -1 AND s.sale_sign = 1
                                               AND s.receivable = 1 AND s.customer_id = d.customer_id
                  WHERE d.sale_sign IS NOT NULL) one
            WHERE amount <> 0) unsettled) still
WHERE amount <> 0
ORDER BY document_id;
