namespace PaperClaims.Tests;

/// <summary>Tables of the docs that code makes; PAPERCLAIMS_UPDATE_PATTERNS=1 writes them.</summary>
internal static class DocsTable
{
    public static void ShouldBeCurrent(string page, string heading, string table)
    {
        string path = Path.Combine(Repository.Root, "docs", page);
        string written = File.ReadAllText(path).ReplaceLineEndings("\n");
        int start = written.IndexOf(heading, StringComparison.Ordinal);
        string current = string.Concat(
            written.AsSpan(0, start),
            table,
            written.AsSpan(written.IndexOf("\n\n", start, StringComparison.Ordinal) + 1)
        );
        if (Environment.GetEnvironmentVariable("PAPERCLAIMS_UPDATE_PATTERNS") == "1")
        {
            File.WriteAllText(path, current);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(current);
    }
}
