using Microsoft.Extensions.DependencyInjection;
using PaperClaims;

using ServiceProvider services = new ServiceCollection().AddPaperClaims().BuildServiceProvider();
ClaimPipeline pipeline = services.GetRequiredService<ClaimPipeline>();
ClaimSet claims = pipeline.Extract(
    "A 7B model reaches seventy-six percent, 2.5 percentage points more than BERT on ImageNet: https://github.com/a/b. We release a dataset of 12,400 images."
);
foreach (Claim claim in claims)
{
    Console.WriteLine($"{claim.GetType().Name} {claim.Text} [{claim.Span.Start}, {claim.Span.End})");
}

ExtractedPaper paper = pipeline.Extract(
    new Paper { Id = "a", Abstract = "HeronNet is 5% faster and reaches an accuracy of 91.2% on ImageNet." }
);
bool round = ClaimJson.Default.Read(ClaimJson.Default.Write(paper)).Claims.Equals(paper.Claims);
Leaderboard board = Leaderboard.Build([paper]).Single();

string folder = Directory.CreateTempSubdirectory("consumer").FullName;
IClaimWriter[] writers =
[
    new CsvClaimWriter(Path.Combine(folder, "claims.csv")),
    new HtmlReportWriter(Path.Combine(folder, "report.html")),
    new ParquetClaimWriter(Path.Combine(folder, "claims.parquet")) { Table = PaperTable.RowPerPaper() },
    new SqliteClaimWriter(Path.Combine(folder, "claims.sqlite")),
];
foreach (IClaimWriter writer in writers)
{
    await writer.WriteAsync(paper);
    await writer.DisposeAsync();
}

string[] written = [.. Directory.GetFiles(folder).Where(file => new FileInfo(file).Length > 100).Select(Path.GetFileName).Order()!];
bool hasRows = File.ReadAllText(Path.Combine(folder, "claims.csv")).Contains(",imagenet,");
Directory.Delete(folder, recursive: true);
return
    claims.Count == 8
    && claims.Results.First().Method is not null
    && claims.Datasets.Single().CanonicalId == "imagenet"
    && round
    && written is ["claims.csv", "claims.parquet", "claims.sqlite", "report.html"]
    && hasRows
    && board.Entries.Single().Score == 91.2m
    ? 0
    : 1;
