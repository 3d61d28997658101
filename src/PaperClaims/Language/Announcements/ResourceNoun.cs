using PaperClaims.Text;

namespace PaperClaims;

/// <summary>The nouns that call what is named beside them a data resource or a yardstick.</summary>
internal static class ResourceNoun
{
    private const int ReachOfPurpose = 12;
    private const int ReachOfVerb = 6;

    private static readonly WordSet KindsOfSets = new(
        """
        data test testing training train evaluation eval validation development dev challenge diagnostic probing question instruction
        probe held-out preference
        """
    );
    private static readonly WordSet Scoring = new("evaluation evaluations benchmarking evaluating scoring testing eval");
    private static readonly WordSet OfContests = new("annual public shared prediction community community-wide open grand");
    private static readonly WordSet Scorers = new(
        "framework frameworks protocol protocols harness harnesses platform platforms pipeline pipelines paradigm paradigms"
    );
    private static readonly WordSet Helpers = new("for to that which designed built developed meant intended specifically the");
    private static readonly WordSet Soft = new("framework pipeline system platform");
    private static readonly string[] Purposes =
    [
        "evaluat",
        "benchmark",
        "assess",
        "test",
        "measur",
        "scor",
        "data",
        "corp",
        "task",
        "question",
        "probe",
    ];
    private static readonly WordSet Stores = new("graph vector relational document key-value cloud time-series nosql sql");
    private static readonly WordSet Trials = new("testing proving stress");
    private static readonly WordSet Bases = new("graph graphs base bases");

    /// <summary>What the noun calls a name, its first words read with it: "evaluation framework", "shared task", "test set".</summary>
    public static HeadNoun ClassOf(in WordSequence words, int word) =>
        Compound(words, word) is var noun and not HeadNoun.None ? noun : words[word].Noun;

    /// <summary>Whether the noun means what its class says and nothing else: a "framework" may score others.</summary>
    public static bool IsPlain(in WordSequence words, int word) =>
        Compound(words, word) != HeadNoun.None
        || (WordTable.Of(words[word].Hash).Classes & (WordClass.Resource | WordClass.NoResource)) != 0;

    private static bool MayBeDifficulty(in WordSequence words, int word) =>
        Is(words.Written(word), "challenge") || Is(words.Written(word), "challenges") || Is(words.Written(word), "resource");

    /// <summary>Whether the phrase may mean a difficulty, and nothing in it tells of a contest: "an annual challenge" is none.</summary>
    public static bool MayBeDifficulty(in WordSequence words, WordSpan phrase)
    {
        bool isContest = phrase.Length == 0 || !MayBeDifficulty(words, phrase.Last);
        for (int word = phrase.First; word < phrase.Last && !isContest; word++)
        {
            isContest = OfContests.Contains(words.Written(word));
        }

        return !isContest;
    }

    /// <summary>Whether a "framework" is no yardstick: nothing in its phrase or right behind speaks of data or of scoring.</summary>
    public static bool IsSoftly(in WordSequence words, int head, int first, int end)
    {
        if (!Soft.Contains(words.Written(head)))
        {
            return false;
        }

        for (int i = first; i < Math.Min(words.Count, end + ReachOfPurpose) && !(i > end && words[i].SentenceStart); i++)
        {
            ReadOnlySpan<char> written = words.Written(i);
            foreach (string stem in Purposes)
            {
                if (written.Contains(stem, StringComparison.OrdinalIgnoreCase))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether what follows says that the "framework" is there to score others: "a framework for evaluating".</summary>
    public static bool MeasuresOthers(in WordSequence words, in NamingPhrase phrase)
    {
        int word = phrase.Words.End;
        bool isScorer = phrase.Words.Length > 0 && (Scorers.Contains(words.Written(word - 1)) || Soft.Contains(words.Written(word - 1)));
        for (int i = word; isScorer && i < Math.Min(words.Count, word + ReachOfVerb) && !words[i].SentenceStart; i++)
        {
            ReadOnlySpan<char> written = words.Written(i);
            if (i > word && (written.StartsWith("evaluat") || written.StartsWith("benchmark") || written.StartsWith("assess")))
            {
                return true;
            }

            if (!Helpers.Contains(written) && !written.EndsWith("ly"))
            {
                return false;
            }
        }

        return false;
    }

    private static HeadNoun Compound(in WordSequence words, int word)
    {
        if (word == 0 || words[word].SentenceStart || words[word].Shape is not (WordShape.Lower or WordShape.Initial))
        {
            return HeadNoun.None;
        }

        ReadOnlySpan<char> noun = words.Written(word);
        ReadOnlySpan<char> before = words.Written(word - 1);
        HeadNoun modifier = words[word - 1].Noun;
        if (words[word].IsCollective && modifier is HeadNoun.Model or HeadNoun.Method or HeadNoun.Tool)
        {
            // "a model suite"
            return modifier;
        }

        return Is(noun, "set") || Is(noun, "sets") ? (KindsOfSets.Contains(before) ? HeadNoun.Dataset : HeadNoun.None)
            : Is(noun, "task") || Is(noun, "tasks") ? (Is(before, "shared") ? HeadNoun.Benchmark : HeadNoun.None)
            : Scorers.Contains(noun) ? (Scoring.Contains(before) || before.EndsWith("-testing") ? HeadNoun.Benchmark : HeadNoun.None)
            : Is(noun, "database") || Is(noun, "databases") ? (Stores.Contains(before) ? HeadNoun.Tool : HeadNoun.None)
            : Is(noun, "ground") || Is(noun, "test") ? (Trials.Contains(before) ? HeadNoun.Benchmark : HeadNoun.None)
            : Bases.Contains(noun) && Is(before, "knowledge") ? HeadNoun.Dataset
            : HeadNoun.None;
    }

    private static bool Is(ReadOnlySpan<char> written, ReadOnlySpan<char> word) => written.Equals(word, StringComparison.OrdinalIgnoreCase);
}
