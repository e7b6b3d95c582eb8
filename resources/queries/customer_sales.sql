-- Sums of sales of the touched cards that ever bought or owe. The query is covered by document_sale_customer.
DELETE FROM customer_sales WHERE customer_id IN (SELECT id FROM temp.touched_customer);

INSERT INTO customer_sales (customer_id, spent, revenue, purchases, first_purchase, last_purchase, balance_due)
SELECT customer_id, sum(spent), sum(revenue), sum(purchases), max(first_purchase), max(last_purchase), sum(balance_due)
FROM (SELECT d.customer_id, sum(d.charged) AS spent, sum(d.net) AS revenue,
             sum(CASE WHEN d.sale_sign = 1 THEN 1 ELSE 0 END) AS purchases,
             min(CASE WHEN d.sale_sign = 1 THEN d.date END) AS first_purchase,
             max(CASE WHEN d.sale_sign = 1 THEN d.date END) AS last_purchase,
             0 AS balance_due
      FROM temp.touched_customer t CROSS JOIN document d ON d.customer_id = t.id
      WHERE d.sale_sign IS NOT NULL
      GROUP BY d.customer_id
      UNION ALL
      SELECT o.customer_id, 0, 0, 0, NULL, NULL, sum(o.amount)
      FROM temp.touched_customer t CROSS JOIN document_open o ON o.customer_id = t.id
      GROUP BY o.customer_id) parts
GROUP BY customer_id;
