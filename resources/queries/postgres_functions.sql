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
