namespace PaperClaims;

/// <summary>Sites that host source code, and what an address on them names.</summary>
internal static class SourceHosts
{
    private static readonly string[] Hosts =
    [
        "github.com",
        "gitlab.com",
        "bitbucket.org",
        "codeberg.org",
        "gitee.com",
        "sourceforge.net",
        "sr.ht",
        "git.sr.ht",
    ];

    /// <summary>Whether code is what one expects at <paramref name="host"/>.</summary>
    public static bool Contains(string host) =>
        Hosts.Contains(host)
        || host.StartsWith("gitlab.", StringComparison.Ordinal)
        || host.StartsWith("git.", StringComparison.Ordinal)
        || host is "anonymous.4open.science" or "gist.github.com" or "codeocean.com";

    /// <summary>The owner and the repository that the path names; both null off the known forges.</summary>
    public static (string? Owner, string? Repository) Read(string host, Uri url)
    {
        if (!Hosts.Contains(host) && !host.StartsWith("gitlab.", StringComparison.Ordinal))
        {
            return (null, null);
        }

        string[] segments = url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (host == "sourceforge.net")
        {
            return (null, segments is ["projects" or "p", var project, ..] ? project : null);
        }

        string? owner = segments.Length > 0 ? Uri.UnescapeDataString(segments[0]) : null;
        string? repository = segments.Length > 1 ? Uri.UnescapeDataString(segments[1]) : null;
        return (owner, repository?.EndsWith(".git", StringComparison.Ordinal) == true ? repository[..^4] : repository);
    }
}
