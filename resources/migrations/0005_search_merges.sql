-- The full-text tables merge their segments only when sixteen of a size have gathered. By default they merge some at
-- every 64th page written, hundreds of pages in the middle of whatever edit comes then: one save in fifty took 40 ms
-- and more at 100,000 cards, and all of them together twice as long.
INSERT INTO customer_search (customer_search, rank) VALUES ('automerge', 0);
INSERT INTO customer_digits (customer_digits, rank) VALUES ('automerge', 0);
