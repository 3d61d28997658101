using System.Buffers;
using System.Runtime.InteropServices;
using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>An abstract that holds results, as their parts are looked for in it: numbers, chunks, and running counts over the tokens.</summary>
internal sealed class ResultAnalysis
{
    private const int LongestList = 24;
    private const int FarthestFollowing = 3;
    private const int FarthestCost = 4;
    private const int MostParallel = 3;

    private readonly List<StatedNumber> numbers;
    private readonly NumberPlaces places;
    private readonly ScratchList<Chunk> pooledChunks = ScratchList<Chunk>.Rent();
    private readonly List<Chunk> chunks;

    // Lent by pools until the analysis is released.
    private readonly NameClaim?[] named;
    private readonly ulong[] hashes;
    private readonly Boundary[] boundaries;
    private readonly ulong[] verbs;
    private readonly PrefixCounts counts;
    private readonly bool[] evaluating;
    private readonly int[] following;
    private readonly bool[] costs;
    private readonly (int Place, int Size)[] lists;

    public ResultAnalysis(
        AbstractText text,
        List<StatedNumber> numbers,
        List<ResultKind> kinds,
        List<NameClaim> names,
        MetricLexicon lexicon
    )
    {
        Text = text;
        this.numbers = numbers;
        Kinds = kinds;
        places = new(text.Tokens.Length, numbers);
        named = Place(text, names);
        Words = new WordUses(text);
        chunks = pooledChunks.Items;
        Chunker reader = new(text, Words, lexicon, places, named, chunks);
        Sentences = new (int First, int End, int FirstChunk, int EndChunk, int FirstNumber, int EndNumber)[text.Sentences.Length];
        int token = 0;
        int number = 0;
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            TextSpan span = text.Sentences[s];
            while (token < text.Tokens.Length && text.Tokens[token].Start < span.Start)
            {
                token++;
            }

            int first = token;
            while (token < text.Tokens.Length && text.Tokens[token].Start < span.End)
            {
                token++;
            }

            int firstNumber = number;
            while (number < numbers.Count && numbers[number].First < token)
            {
                number++;
            }

            int firstChunk = chunks.Count;
            reader.Read(s, first, token);
            Sentences[s] = (first, token, firstChunk, chunks.Count, firstNumber, number);
        }

        OwnNames.Mark(text, Chunks);
        OwnNames.Gather(text, Chunks);
        int mostOfOwn = 0;
        foreach (ref readonly Chunk chunk in Chunks)
        {
            MostMentions = Math.Max(MostMentions, chunk.Mentions);
            if (chunk.Name is not null && chunk.IsIntroduced && chunk.Mentions > mostOfOwn)
            {
                (OwnResource, mostOfOwn) = (chunk.Name, chunk.Mentions);
            }
        }

        hashes = ArrayPool<ulong>.Shared.Rent(text.Tokens.Length);
        boundaries = ArrayPool<Boundary>.Shared.Rent(text.Tokens.Length);
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            hashes[i] =
                places.At(i) >= 0 ? 2
                : text.Is(i, TokenKind.Number) ? 3
                : text.HashAt(i);
            boundaries[i] =
                places.At(i) >= 0 ? Boundary.Number
                : named[i] is not null ? Boundary.None
                : BoundaryOf(i);
        }

        lists = [.. Enumerable.Range(0, numbers.Count).Select(ReadList)];
        verbs = ArrayPool<ulong>.Shared.Rent(text.Tokens.Length);
        FindVerbs();
        following = [.. Enumerable.Range(0, numbers.Count).Select(Following)];
        costs = [.. Enumerable.Range(0, numbers.Count).Select(IsOfCost)];
        evaluating = [.. Sentences.Select(sentence => TellsOfTest(sentence.First, sentence.End))];
        counts = new(text, places, boundaries, Chunks, Sentences);
    }

    public AbstractText Text { get; }

    /// <summary>What its words do.</summary>
    public WordUses Words { get; }

    public ReadOnlySpan<StatedNumber> Numbers => CollectionsMarshal.AsSpan(numbers);

    public List<ResultKind> Kinds { get; }

    public Span<Chunk> Chunks => CollectionsMarshal.AsSpan(chunks);

    /// <summary>A mention of the dataset or benchmark that the abstract introduces, null if it introduces none.</summary>
    public NameClaim? OwnResource { get; }

    /// <summary>How often the dataset or benchmark is named that is named most often.</summary>
    public int MostMentions { get; }

    /// <summary>Tokens, chunks and numbers of each sentence.</summary>
    public (int First, int End, int FirstChunk, int EndChunk, int FirstNumber, int EndNumber)[] Sentences { get; }

    /// <summary>Gives the memory back; nothing may be asked any more.</summary>
    public void Release()
    {
        places.Release();
        pooledChunks.Dispose();
        Words.Release();
        ArrayPool<NameClaim?>.Shared.Return(named, clearArray: true);
        ArrayPool<ulong>.Shared.Return(hashes);
        ArrayPool<Boundary>.Shared.Return(boundaries);
        ArrayPool<ulong>.Shared.Return(verbs);
        counts.Release();
    }

    /// <summary>Place and size of the list that the number stands in.</summary>
    public (int Place, int Size) ListOf(int number) => lists[number];

    /// <summary>How many tokens of a class stand in [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public int CountOf(Counted counted, int first, int end) => counts.CountOf(counted, first, end);

    /// <summary>Whether the sentence of the number speaks of data, named or not.</summary>
    public bool NamesData(int number)
    {
        (int first, int end, _, _, _, _) = Sentences[SentenceOf(Numbers[number])];
        return CountOf(Counted.Data, first, end) > 0;
    }

    /// <summary>Whether the number says what a computation costs: "3x faster", "40% fewer tokens", "reduces latency by 20%".</summary>
    public bool TellsOfCost(int number) => costs[number];

    /// <summary>Whether the chunk follows its number as other chunks of the sentence follow theirs: "3% on A and 4% on B".</summary>
    public bool IsParallel(int number, int chunk)
    {
        bool direct = chunk == following[number];
        if (!direct && !IsBeyondWord(number, chunk))
        {
            return false;
        }

        Boundary left = Chunks[chunk].Left;
        if (
            !(
                IsComparing(left)
                || left
                    is Boundary.On
                        or Boundary.For
                        or Boundary.In
                        or Boundary.Across
                        or Boundary.Of
                        or Boundary.At
                        or Boundary.OtherPreposition
            )
        )
        {
            return false;
        }

        (_, _, _, _, int firstNumber, int endNumber) = Sentences[SentenceOf(Numbers[number])];
        for (int other = Math.Max(firstNumber, number - MostParallel); other < Math.Min(endNumber, number + MostParallel + 1); other++)
        {
            int theirs =
                following[other] < 0 ? -1
                : direct ? following[other]
                : following[other] + 1;
            if (
                other != number
                && theirs >= 0
                && theirs < Chunks.Length
                && Chunks[theirs].Left == left
                && Chunks[theirs].Sentence == Chunks[chunk].Sentence
                && (direct || IsBeyondWord(other, theirs))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "3.1 BLEU on A": one chunk, which the number counts, stands between.
    private bool IsBeyondWord(int number, int chunk) =>
        following[number] >= 0 && chunk == following[number] + 1 && Chunks[following[number]].Left == Boundary.Number;

    /// <summary>Whether the sentence tells of a test.</summary>
    public bool IsEvaluating(int sentence) => evaluating[sentence];

    /// <summary>A hash of the token's word, the same for every number; 1 outside the text.</summary>
    public ulong WordHash(int token) => (uint)token < (uint)Text.Tokens.Length ? hashes[token] : 1;

    /// <summary>A hash of the last verb of the sentence before the token; 0 if there is none.</summary>
    public ulong VerbBefore(int token) => token > 0 && token <= Text.Tokens.Length ? verbs[token - 1] : 0;

    /// <summary>What the token does.</summary>
    public Boundary BoundaryAt(int token) => (uint)token < (uint)Text.Tokens.Length ? boundaries[token] : Boundary.Edge;

    /// <summary>How many chunks start in [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public int ChunksWithin(int first, int end) => counts.ChunksWithin(first, end);

    public int SentenceOf(in StatedNumber number)
    {
        int low = 0;
        int high = Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            (low, high) = Sentences[middle].First <= number.First ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    // "75.2%, 72.4%, and 66.4%": nothing but commas and conjunctions between.
    private (int Place, int Size) ReadList(int index)
    {
        (_, _, _, _, int firstNumber, int endNumber) = Sentences[SentenceOf(Numbers[index])];
        int first = index;
        while (first > firstNumber && index - first < LongestList && IsListed(first - 1))
        {
            first--;
        }

        int last = index;
        while (last + 1 < endNumber && last - index < LongestList && IsListed(last))
        {
            last++;
        }

        return (index - first, last - first + 1);
    }

    // The chunk right after the number, no other number between; -1 if there is none.
    private int Following(int number)
    {
        (_, int end, int first, int endChunk, _, int endNumber) = Sentences[SentenceOf(Numbers[number])];
        int limit = number + 1 < endNumber ? Numbers[number + 1].First : end;
        int next = FirstFrom(Numbers[number].UnitEnd, first, endChunk);
        return next < endChunk && Chunks[next].First < limit && Chunks[next].First - Numbers[number].UnitEnd <= FarthestFollowing
            ? next
            : -1;
    }

    /// <summary>Index in [<paramref name="low"/>, <paramref name="high"/>) of the first chunk that starts at the token or later; <paramref name="high"/> if none does.</summary>
    public int FirstFrom(int token, int low, int high)
    {
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = Chunks[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private bool IsOfCost(int number)
    {
        ref readonly StatedNumber stated = ref Numbers[number];
        if (stated.Form == ResultUnit.Measured)
        {
            return true;
        }

        for (int i = stated.UnitEnd; i < Math.Min(Text.Tokens.Length, stated.UnitEnd + FarthestCost) && Text.Is(i, TokenKind.Word); i++)
        {
            if (Words.Is(i, WordClass.Cost))
            {
                return true;
            }

            if (Words.BoundaryOf(i, inChunk: true, Boundary.Edge) is not (Boundary.None or Boundary.Comparative or Boundary.Adverb))
            {
                break;
            }
        }

        // "a 20% reduction in latency", "40% fewer tokens", "3 ms latency"
        if (following[number] is >= 0 and int after && Chunks[after] is var next)
        {
            bool change =
                next.CoreEnd == next.First
                && after + 1 < Chunks.Length
                && Chunks[after + 1] is { Left: Boundary.In or Boundary.Of } changed
                && changed.Sentence == next.Sentence;
            if (change || next.Left is Boundary.Number or Boundary.Comparative)
            {
                return change ? Chunks[after + 1].IsCost : next.IsCost;
            }
        }

        int before = FirstFrom(stated.First, 0, Chunks.Length) - 1;
        return before >= 0
            && Chunks[before] is { IsCost: true, Right: not (Boundary.And or Boundary.Comma) } told
            && stated.First - told.End is >= 0 and <= FarthestCost
            && told.Sentence == SentenceOf(stated);
    }

    private bool IsListed(int left)
    {
        int end = Numbers[left].UnitEnd;
        int next = Numbers[left + 1].First;
        for (int i = end; i < next; i++)
        {
            if (!(Text.KindAt(i) is TokenKind.Comma or TokenKind.Slash || Text.IsWord(i, "and") || Text.IsWord(i, "or")))
            {
                return false;
            }
        }

        return next - end <= 3;
    }

    /// <summary>Whether what follows such a word is what a result is compared with.</summary>
    public static bool IsComparing(Boundary boundary) =>
        boundary is Boundary.Than or Boundary.Over or Boundary.Compared or Boundary.Against or Boundary.Outperform or Boundary.Rival;

    private static readonly WordSet Tests = new(
        """
        experiment experiments experimental evaluation evaluations experimentation validation results studies testing
        """
    );

    private bool TellsOfTest(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Words.IsTesting(i) || Tests.Contains(Text, i))
            {
                return true;
            }
        }

        return false;
    }

    private void FindVerbs()
    {
        foreach ((int first, int end, _, _, _, _) in Sentences)
        {
            ulong verb = 0;
            for (int i = first; i < end; i++)
            {
                verb = boundaries[i].IsVerb() ? FeatureHash.Of(WordStem.Of(Text.Word(i))) : verb;
                verbs[i] = verb;
            }
        }
    }

    private Boundary BoundaryOf(int index) =>
        Text.KindAt(index) switch
        {
            TokenKind.Word => Words.BoundaryOf(index, inChunk: false, Boundary.Edge),
            TokenKind.Comma or TokenKind.Semicolon => Boundary.Comma,
            TokenKind.Colon or TokenKind.Dash => Boundary.Colon,
            TokenKind.Open => Boundary.Open,
            TokenKind.Close => Boundary.Close,
            TokenKind.Equal => Boundary.EqualSign,
            _ => Boundary.None,
        };

    private static NameClaim?[] Place(AbstractText text, List<NameClaim> names)
    {
        NameClaim?[] named = ArrayPool<NameClaim?>.Shared.Rent(text.Tokens.Length);
        named.AsSpan(0, text.Tokens.Length).Clear();
        foreach (NameClaim name in names)
        {
            for (int i = text.TokenAt(name.Start); i < text.Tokens.Length && text.Tokens[i].Start < name.Span.End; i++)
            {
                named[i] ??= name;
            }
        }

        return named;
    }
}
