-- What statements call and PostgreSQL lacks. For a database with UTF-8 and the collation C.

-- base/Fold.h: marks go from Latin and Greek letters only, some letters are spelled out, white space runs are one space.
CREATE FUNCTION clientela_fold(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $fold$
    SELECT btrim(regexp_replace(
        replace(replace(replace(replace(
            translate(
                normalize(
                    regexp_replace(
                        normalize(lower(normalize(value, NFKD) COLLATE "und-x-icu"), NFKD),
                        '([a-z\u00df-\u02af\u0370-\u03ff\u1d00-\u1dbf\u1e00-\u1fff])[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff]+',
                        '\1', 'g'),
                    NFC),
                'ёłøđðħıς', 'еloddhiσ'),
            'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
        '\s+', ' ', 'g'))
$fold$;

-- base/Alphabet.h: letters after their own, quotation marks left out, before each number how long it is.
CREATE FUNCTION clientela_sort(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $sort$
    SELECT coalesce(string_agg(
               CASE WHEN part ~ '^[0-9]' THEN
                        CASE WHEN length(ltrim(part, '0')) < 9 THEN length(ltrim(part, '0'))::text
                             ELSE '9' || lpad(least(length(ltrim(part, '0')), 999)::text, 3, '0') END || ltrim(part, '0')
                    ELSE part END, '' ORDER BY place), '')
    FROM (SELECT found[1] AS part, place
          FROM regexp_matches(
                   clientela_fold(
                       replace(replace(replace(replace(replace(replace(
                           translate(normalize(value, NFC), 'ÑҐЄІЇЎ’‘ʼ`‐‑–—−"«»“”„‟‹›', 'ñґєіїў''''''''-----'),
                           'ñ', E'n\uf000'), 'ґ', E'г\uf000'), 'є', E'е\uf000'), 'і', E'и\uf000'), 'ї', E'и\uf001'), 'ў', E'у\uf000')),
                   '([0-9]+|[^0-9]+)', 'g') WITH ORDINALITY AS parts (found, place)) split
$sort$;
