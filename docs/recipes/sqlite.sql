-- paperclaims extract papers.jsonl -o claims.sqlite
-- sqlite3 -box claims.sqlite < sqlite.sql

-- The datasets and benchmarks that most papers use.
SELECT coalesce(canonical_id, name) AS resource, count(DISTINCT paper) AS papers
FROM claims
WHERE type IN ('dataset', 'benchmark') AND confidence >= 0.5
GROUP BY resource
ORDER BY papers DESC, resource
LIMIT 5;

-- The scores on each of the data that a result names. Of some metrics the lowest is the best; limits ("up to 90%")
-- are no scores. `paperclaims leaderboard claims.sqlite` takes more care.
SELECT data, metric_name,
  CASE WHEN metric_name IN ('perplexity', 'error', 'word error rate', 'character error rate', 'FID', 'MAE', 'MSE', 'RMSE', 'latency', 'inference time')
    THEN min(value) ELSE max(value) END AS best,
  count(*) AS scores
FROM results_by_data
WHERE kind = 'score' AND metric_name IS NOT NULL AND bound IN ('exact', 'approximate')
GROUP BY data, metric_name
HAVING scores > 1
ORDER BY scores DESC, data, metric_name;

-- Full-text search, with the claims of what it finds.
SELECT papers.id, claims.type, claims.text
FROM papers_text JOIN papers ON papers.paper = papers_text.rowid JOIN claims USING (paper)
WHERE papers_text MATCH 'attention OR "long contexts"' AND claims.type IN ('model_size', 'benchmark')
ORDER BY papers.id, claims.claim;
