using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Reads what the text around an address says is there.</summary>
internal static class ArtifactReader
{
    private const int ReachAfter = 8;

    private static readonly WordMap<Artifact> Words = new(
        new Dictionary<string, Artifact>
        {
            ["code"] = Artifact.Code,
            ["codes"] = Artifact.Code,
            ["codebase"] = Artifact.Code,
            ["codebases"] = Artifact.Code,
            ["sourcecode"] = Artifact.Code,
            ["implementation"] = Artifact.Code,
            ["implementations"] = Artifact.Code,
            ["software"] = Artifact.Code,
            ["source"] = Artifact.Code,
            ["scripts"] = Artifact.Code,
            ["script"] = Artifact.Code,
            ["toolkit"] = Artifact.Code,
            ["library"] = Artifact.Code,
            ["package"] = Artifact.Code,
            ["repository"] = Artifact.Code,
            ["repo"] = Artifact.Code,
            ["github"] = Artifact.Code,
            ["data"] = Artifact.Data,
            ["dataset"] = Artifact.Data,
            ["datasets"] = Artifact.Data,
            ["corpus"] = Artifact.Data,
            ["corpora"] = Artifact.Data,
            ["benchmark"] = Artifact.Data,
            ["benchmarks"] = Artifact.Data,
            ["database"] = Artifact.Data,
            ["annotations"] = Artifact.Data,
            ["treebank"] = Artifact.Data,
            ["model"] = Artifact.Model,
            ["models"] = Artifact.Model,
            ["weights"] = Artifact.Model,
            ["checkpoint"] = Artifact.Model,
            ["checkpoints"] = Artifact.Model,
            ["website"] = Artifact.Project,
            ["webpage"] = Artifact.Project,
            ["homepage"] = Artifact.Project,
            ["project"] = Artifact.Project,
            ["page"] = Artifact.Project,
            ["site"] = Artifact.Project,
            ["demo"] = Artifact.Demo,
            ["demos"] = Artifact.Demo,
            ["demonstration"] = Artifact.Demo,
            ["demonstrations"] = Artifact.Demo,
        }
    );

    // Said of the place ("on the project website", "via the repository"), they yield to what is said to be there.
    private static readonly WordSet Places = new("website webpage homepage project page site repository repo github source link");

    /// <summary>Reads what is at the address of token <paramref name="index"/> on <paramref name="host"/>.</summary>
    public static Artifact Read(AbstractText text, int index, int end, string host)
    {
        int first = StatementStart(text, index);
        if (Named(text, first, index, atPlace: false) is { } named)
        {
            return named;
        }

        // "https://... hosts the data": some sentences start with the address.
        if (first == index && Named(text, end, Math.Min(end + ReachAfter, StatementEnd(text, end)), atPlace: false) is { } after)
        {
            return after;
        }

        return Named(text, first, index, atPlace: true) ?? (SourceHosts.Contains(host) ? Artifact.Code : Artifact.Other);
    }

    // The sentence up to the address, but not past another address in it.
    private static int StatementStart(AbstractText text, int index)
    {
        int sentence = text.SentenceAt(text.Tokens[index].Start).Start;
        int first = index;
        while (
            first > 0
            && text.Tokens[first - 1].Start >= sentence
            && text.KindAt(first - 1) is not (TokenKind.Address or TokenKind.Semicolon)
        )
        {
            first--;
        }

        return first;
    }

    private static int StatementEnd(AbstractText text, int index)
    {
        int end = index;
        while (end < text.Tokens.Length && text.KindAt(end) is not (TokenKind.Address or TokenKind.Period))
        {
            end++;
        }

        return end;
    }

    /// <summary>The first of code, data, model, project, demo that the words name.</summary>
    private static Artifact? Named(AbstractText text, int first, int end, bool atPlace)
    {
        Artifact? named = null;
        for (int i = first; i < end; i++)
        {
            if (
                text.Is(i, TokenKind.Word)
                && Words.TryGetValue(text, i, out Artifact artifact)
                && (atPlace || !Places.Contains(text, i))
                && (named is null || artifact < named)
            )
            {
                named = artifact;
            }
        }

        return named;
    }
}
