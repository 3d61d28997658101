using System.Globalization;
using System.Text;

namespace PaperClaims;

/// <summary>The tables, views and indexes of the store.</summary>
internal sealed class SqliteSchema(ClaimJson json)
{
    // The columns of the table of papers; all others are those of a claim.
    private static readonly string[] OfPaper = ["id", "title", "date"];

    /// <summary>The columns of a claim, without those of its paper.</summary>
    public PaperTable Claims { get; } = WithoutPaper(PaperTable.RowPerClaim(json));

    public string Create()
    {
        StringBuilder sql = new(
            $"""
            PRAGMA user_version = {ClaimJson.SchemaVersion.ToString(CultureInfo.InvariantCulture)};
            CREATE TABLE about(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
            CREATE TABLE inputs(
              input TEXT PRIMARY KEY, papers INTEGER NOT NULL, written INTEGER NOT NULL, hash INTEGER NOT NULL, stamp TEXT NOT NULL
            ) WITHOUT ROWID;
            CREATE TABLE papers(paper INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT, date TEXT, abstract TEXT NOT NULL, input TEXT);
            CREATE TABLE claims(claim INTEGER PRIMARY KEY, paper INTEGER NOT NULL REFERENCES papers

            """
        );
        foreach (TableColumn column in Claims.Columns)
        {
            sql.Append(CultureInfo.InvariantCulture, $", {Quote(column.Name)} {Affinity(column.Type)}");
        }

        sql.Append(
            """
            );
            CREATE INDEX papers_id ON papers(id);
            CREATE INDEX papers_input ON papers(input);
            CREATE INDEX claims_paper ON claims(paper);
            CREATE INDEX claims_name ON claims(type, canonical_id, name);
            CREATE INDEX claims_family ON claims(type, family, canonical_id);
            CREATE INDEX claims_metric ON claims(type, metric_name, value);
            CREATE VIRTUAL TABLE papers_text USING fts5(
              title, abstract, content = 'papers', content_rowid = 'paper', tokenize = 'porter unicode61'
            );

            """
        );
        foreach (WrittenKind kind in json.Kinds)
        {
            IEnumerable<string> columns = Claims
                .Columns.Where(column => column.Kinds.Count == 0 || column.Kinds.Contains(kind.Name))
                .Select(column => Quote(column.Name));
            sql.Append(
                CultureInfo.InvariantCulture,
                $"CREATE VIEW {Quote(kind.Plural)} AS SELECT papers.id, papers.title, papers.date, {string.Join(", ", columns)} "
            );
            sql.Append(
                CultureInfo.InvariantCulture,
                $"FROM claims JOIN papers USING (paper) WHERE type = '{kind.Name.Replace("'", "''", StringComparison.Ordinal)}';\n"
            );
        }

        sql.Append(ResultsByData());
        return sql.ToString();
    }

    // A result on several data has a row for each, one on none has none.
    private string ResultsByData()
    {
        IEnumerable<string> columns = Claims
            .Columns.Where(column => column.Kinds.Count == 0 || column.Kinds.Contains("result"))
            .Where(column => column.Name is not ("data" or "data_ids"))
            .Select(column => $"results.{Quote(column.Name)}");
        return "CREATE VIEW results_by_data AS SELECT results.id, results.title, results.date, each.value AS data, "
            + "nullif(json_extract(results.data_ids, '$[' || each.key || ']'), '') AS data_id, "
            + $"{string.Join(", ", columns)} FROM results, json_each(results.data) AS each;\n";
    }

    /// <summary>A name as SQL takes it: "of" is a word of the language, and names may be a user's.</summary>
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static PaperTable WithoutPaper(PaperTable claims) =>
        claims.Only([.. claims.Columns.Select(column => column.Name).Where(name => !OfPaper.Contains(name))]);

    private static string Affinity(CellType type) =>
        type switch
        {
            CellType.WholeNumber or CellType.Boolean => "INTEGER",
            CellType.Number => "REAL",
            _ => "TEXT",
        };
}
