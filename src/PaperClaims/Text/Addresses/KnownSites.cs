namespace PaperClaims.Text;

/// <summary>Sites that papers point at, and how many parts a path on them has at least: <c>github.com/owner/name</c> has two.</summary>
internal static class KnownSites
{
    private static readonly WordMap<int> Parts = new([
        // Pages of somebody's, which need no path.
        ("github.io gitlab.io readthedocs.io netlify.app vercel.app pages.dev hf.space", 0),
        ("bit.ly tinyurl.com goo.gl osf.io wikipedia.org youtube.com youtu.be sites.google.com drive.google.com docs.google.com", 1),
        ("aka.ms t.co dropbox.com archive.org mendeley.com openreview.net aclanthology.org wandb.ai codeocean.com w3id.org purl.org", 1),
        ("github.com gitlab.com bitbucket.org codeberg.org gitee.com sourceforge.net sr.ht 4open.science dagshub.com", 2),
        ("huggingface.co hf.co modelscope.cn kaggle.com zenodo.org figshare.com arxiv.org doi.org physionet.org pypi.org", 2),
    ]);

    // "huggingface.co/datasets/owner/name": these say of what kind the page is.
    private static readonly WordSet Shelves = new("datasets spaces");

    /// <summary>Whether <paramref name="host"/> is one of the sites or a part of one (<c>en.wikipedia.org</c>).</summary>
    public static bool Contains(ReadOnlySpan<char> host) => TryFind(host, out _);

    /// <summary>How many parts of the path are missing until it can be a page of a known site; 0 elsewhere.</summary>
    public static int MissingParts(ReadOnlySpan<char> host, ReadOnlySpan<char> path)
    {
        if (!TryFind(host, out int needed) || needed == 0)
        {
            return 0;
        }

        int parts = 0;
        while (!path.IsEmpty)
        {
            int slash = path.IndexOf('/');
            ReadOnlySpan<char> part = slash < 0 ? path : path[..slash];
            needed += parts == 0 && Shelves.Contains(part) ? 1 : 0;
            parts += part.IsEmpty ? 0 : 1;
            path = slash < 0 ? [] : path[(slash + 1)..];
        }

        return Math.Max(0, needed - parts);
    }

    private static bool TryFind(ReadOnlySpan<char> host, out int parts)
    {
        while (!Parts.TryGetValue(host, out parts))
        {
            int dot = host.IndexOf('.');
            if (dot < 0)
            {
                return false;
            }

            host = host[(dot + 1)..];
        }

        return true;
    }
}
