using System.Text;

namespace PaperClaims.Tests.Papers;

/// <summary>Reads lists for tests, and sees to it that they are read alike when they come a few bytes at a time.</summary>
internal static class PaperList
{
    public static Task<PaperListReading> ReadAsync(string content, PaperFormat format = PaperFormat.Detect, int longest = 1 << 26) =>
        ReadAsync(Encoding.UTF8.GetBytes(content), format, longest);

    public static async Task<PaperListReading> ReadAsync(byte[] content, PaperFormat format = PaperFormat.Detect, int longest = 1 << 26)
    {
        PaperListReading whole = await ReadAsync(new MemoryStream(content), format, longest);
        foreach (int size in (int[])[1, 5])
        {
            PaperListReading pieces = await ReadAsync(new TricklingStream(content, size), format, longest);
            pieces.Papers.Should().Equal(whole.Papers);
            pieces.Errors.Select(error => error.Line).Should().Equal(whole.Errors.Select(error => error.Line));
        }

        return whole;
    }

    private static async Task<PaperListReading> ReadAsync(Stream stream, PaperFormat format, int longest)
    {
        await using (stream)
        {
            PaperListReading reading = new([], [], []);
            PaperReaderOptions options = new()
            {
                Format = format,
                MaxPaperLength = longest,
                SourceName = "list",
                OnError = reading.Errors.Add,
                OnMissingAbstract = reading.Missing.Add,
            };
            await foreach (Paper paper in PaperReader.ReadAsync(stream, options, TestContext.Current.CancellationToken))
            {
                reading.Papers.Add(paper);
            }

            return reading;
        }
    }
}

/// <summary>What a list gave.</summary>
internal sealed record PaperListReading(List<Paper> Papers, List<PaperReadError> Errors, List<PaperReadError> Missing)
{
    /// <summary>The papers in a line each.</summary>
    public IEnumerable<string> Lines =>
        Papers.Select(paper => $"{paper.Id}|{paper.Title}|{paper.Date}|{paper.Abstract.ReplaceLineEndings("/")}");

    public IEnumerable<string> Wrong => Errors.Select(error => $"{error.Line}: {error.Reason}");
}
