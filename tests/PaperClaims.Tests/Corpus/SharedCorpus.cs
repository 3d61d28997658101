namespace PaperClaims.Tests.Corpus;

/// <summary>
/// An optional folder of annotated abstracts, named by PAPERCLAIMS_CORPUS or lying as <c>shared</c> beside the checkout.
/// Its texts are not part of the repository; tests that need it say that they were skipped where it is not there.
/// </summary>
internal static class SharedCorpus
{
    private static readonly string? Folder = Find();

    /// <summary>The path of a file of the folder; skips the test if it is not there.</summary>
    public static string Require(params string[] path)
    {
        string? file = Folder is null ? null : Path.Combine([Folder, .. path]);
        Assert.SkipUnless(File.Exists(file), $"needs {string.Join('/', path)} of the optional corpus (set PAPERCLAIMS_CORPUS)");
        return file!;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("PAPERCLAIMS_CORPUS") is { Length: > 0 } named)
        {
            return named;
        }

        return Path.GetDirectoryName(Repository.Root) is { } parent ? Path.Combine(parent, "shared") : null;
    }
}
