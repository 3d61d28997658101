# Claims in R: JSON Lines by jsonlite, SQLite by RSQLite.
# paperclaims extract papers.jsonl -o claims.jsonl
# paperclaims extract papers.jsonl -o claims.sqlite
# Rscript claims.R claims.jsonl claims.sqlite

files <- commandArgs(trailingOnly = TRUE)

papers <- jsonlite::stream_in(file(files[1], encoding = "UTF-8"), verbose = FALSE)
claims <- jsonlite::rbind_pages(papers$claims)
print(sort(table(claims$type), decreasing = TRUE))

store <- DBI::dbConnect(RSQLite::SQLite(), files[2], flags = RSQLite::SQLITE_RO)
gains <- DBI::dbGetQuery(store, "SELECT id, value, unit, baseline FROM results WHERE kind = 'change' AND improvement ORDER BY value DESC, id LIMIT 5")
DBI::dbDisconnect(store)
print(gains, row.names = FALSE)
