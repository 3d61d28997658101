-- paperclaims extract papers.jsonl -o claims.parquet
-- paperclaims extract papers.jsonl -o claims.jsonl
-- duckdb < duckdb.sql

-- Parquet is read as it is: lists are lists, dates are text as precise as the source.
SELECT date[:4] AS year, count(DISTINCT id) AS papers, max(parameters) AS largest
FROM 'claims.parquet'
WHERE type = 'model_size' AND scope = 'total'
GROUP BY year
ORDER BY year;

-- One row for each of the data that a result was measured on.
SELECT data, metric_name, count(*) AS scores, min(value) AS lowest, max(value) AS highest
FROM (SELECT unnest(data) AS data, metric_name, value FROM 'claims.parquet' WHERE type = 'result' AND kind = 'score')
WHERE metric_name IS NOT NULL
GROUP BY ALL
ORDER BY scores DESC, data, metric_name
LIMIT 5;

-- JSON Lines too.
SELECT claim.type, count(*) AS claims
FROM (SELECT unnest(claims) AS claim FROM read_json('claims.jsonl'))
GROUP BY ALL
ORDER BY claims DESC, claim.type;
