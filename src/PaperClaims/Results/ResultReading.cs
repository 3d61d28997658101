using System.Buffers;
using System.Runtime.InteropServices;
using PaperClaims.Learning;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>An abstract that holds results, as their parts are looked for in it: numbers, phrases, and running counts over the tokens.</summary>
internal sealed class ResultReading
{
    private const int LongestList = 24;
    private const int FarthestFollowing = 3;
    private const int FarthestCost = 4;
    private const int MostParallel = 3;

    private readonly List<StatedNumber> numbers;
    private readonly NumberPlaces places;
    private readonly ScratchList<Phrase> pooledPhrases = ScratchList<Phrase>.Rent();
    private readonly List<Phrase> phrases;

    // Lent by pools until the reading is released.
    private readonly NameClaim?[] named;
    private readonly ulong[] hashes;
    private readonly Cue[] cues;
    private readonly ulong[] verbs;
    private readonly Tallies tallies;
    private readonly bool[] evaluating;
    private readonly int[] following;
    private readonly bool[] costs;
    private readonly (int Place, int Size)[] lists;

    public ResultReading(
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
        Words = new PhraseWords(text);
        phrases = pooledPhrases.Items;
        PhraseReader reader = new(text, Words, lexicon, places, named, phrases);
        Sentences = new (int First, int End, int FirstPhrase, int EndPhrase, int FirstNumber, int EndNumber)[text.Sentences.Length];
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

            int firstPhrase = phrases.Count;
            reader.Read(s, first, token);
            Sentences[s] = (first, token, firstPhrase, phrases.Count, firstNumber, number);
        }

        OwnNames.Mark(text, Phrases);
        OwnNames.Gather(text, Phrases);
        int mostOfOwn = 0;
        foreach (ref readonly Phrase phrase in Phrases)
        {
            MostMentions = Math.Max(MostMentions, phrase.Mentions);
            if (phrase.Name is not null && phrase.IsIntroduced && phrase.Mentions > mostOfOwn)
            {
                (OwnResource, mostOfOwn) = (phrase.Name, phrase.Mentions);
            }
        }

        hashes = ArrayPool<ulong>.Shared.Rent(text.Tokens.Length);
        cues = ArrayPool<Cue>.Shared.Rent(text.Tokens.Length);
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            hashes[i] =
                places.At(i) >= 0 ? 2
                : text.Is(i, TokenKind.Number) ? 3
                : text.HashAt(i);
            cues[i] =
                places.At(i) >= 0 ? Cue.Number
                : named[i] is not null ? Cue.None
                : CueOf(i);
        }

        lists = [.. Enumerable.Range(0, numbers.Count).Select(ReadList)];
        verbs = ArrayPool<ulong>.Shared.Rent(text.Tokens.Length);
        FindVerbs();
        following = [.. Enumerable.Range(0, numbers.Count).Select(Following)];
        costs = [.. Enumerable.Range(0, numbers.Count).Select(IsOfCost)];
        evaluating = [.. Sentences.Select(sentence => TellsOfTest(sentence.First, sentence.End))];
        tallies = new(text, places, cues, Phrases, Sentences);
    }

    public AbstractText Text { get; }

    /// <summary>What its words do.</summary>
    public PhraseWords Words { get; }

    public ReadOnlySpan<StatedNumber> Numbers => CollectionsMarshal.AsSpan(numbers);

    public List<ResultKind> Kinds { get; }

    public Span<Phrase> Phrases => CollectionsMarshal.AsSpan(phrases);

    /// <summary>A mention of the dataset or benchmark that the abstract introduces, null if it introduces none.</summary>
    public NameClaim? OwnResource { get; }

    /// <summary>How often the dataset or benchmark is named that is named most often.</summary>
    public int MostMentions { get; }

    /// <summary>Tokens, phrases and numbers of each sentence.</summary>
    public (int First, int End, int FirstPhrase, int EndPhrase, int FirstNumber, int EndNumber)[] Sentences { get; }

    /// <summary>Gives the memory back; nothing may be asked any more.</summary>
    public void Release()
    {
        places.Release();
        pooledPhrases.Dispose();
        Words.Release();
        ArrayPool<NameClaim?>.Shared.Return(named, clearArray: true);
        ArrayPool<ulong>.Shared.Return(hashes);
        ArrayPool<Cue>.Shared.Return(cues);
        ArrayPool<ulong>.Shared.Return(verbs);
        tallies.Release();
    }

    /// <summary>Place and size of the list that the number stands in.</summary>
    public (int Place, int Size) ListOf(int number) => lists[number];

    /// <summary>How many tokens of a class stand in [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public int CountOf(Tally tally, int first, int end) => tallies.CountOf(tally, first, end);

    /// <summary>Whether the sentence of the number speaks of data, named or not.</summary>
    public bool NamesData(int number)
    {
        (int first, int end, _, _, _, _) = Sentences[SentenceOf(Numbers[number])];
        return CountOf(Tally.Data, first, end) > 0;
    }

    /// <summary>Whether the number says what a computation costs: "3x faster", "40% fewer tokens", "reduces latency by 20%".</summary>
    public bool TellsOfCost(int number) => costs[number];

    /// <summary>Whether the phrase follows its number as other phrases of the sentence follow theirs: "3% on A and 4% on B".</summary>
    public bool IsParallel(int number, int phrase)
    {
        bool direct = phrase == following[number];
        if (!direct && !IsBeyondWord(number, phrase))
        {
            return false;
        }

        Cue left = Phrases[phrase].Left;
        if (!(IsComparing(left) || left is Cue.On or Cue.For or Cue.In or Cue.Across or Cue.Of or Cue.At or Cue.OtherPreposition))
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
                && theirs < Phrases.Length
                && Phrases[theirs].Left == left
                && Phrases[theirs].Sentence == Phrases[phrase].Sentence
                && (direct || IsBeyondWord(other, theirs))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "3.1 BLEU on A": one phrase, which the number counts, stands between.
    private bool IsBeyondWord(int number, int phrase) =>
        following[number] >= 0 && phrase == following[number] + 1 && Phrases[following[number]].Left == Cue.Number;

    /// <summary>Whether the sentence tells of a test.</summary>
    public bool IsEvaluating(int sentence) => evaluating[sentence];

    /// <summary>A hash of the token's word, the same for every number; 1 outside the text.</summary>
    public ulong WordHash(int token) => (uint)token < (uint)Text.Tokens.Length ? hashes[token] : 1;

    /// <summary>A hash of the last verb of the sentence before the token; 0 if there is none.</summary>
    public ulong VerbBefore(int token) => token > 0 && token <= Text.Tokens.Length ? verbs[token - 1] : 0;

    /// <summary>What the token does.</summary>
    public Cue CueAt(int token) => (uint)token < (uint)Text.Tokens.Length ? cues[token] : Cue.Edge;

    /// <summary>How many phrases start in [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public int PhrasesWithin(int first, int end) => tallies.PhrasesWithin(first, end);

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

    // The phrase right after the number, no other number between; -1 if there is none.
    private int Following(int number)
    {
        (_, int end, int first, int endPhrase, _, int endNumber) = Sentences[SentenceOf(Numbers[number])];
        int limit = number + 1 < endNumber ? Numbers[number + 1].First : end;
        int next = FirstFrom(Numbers[number].UnitEnd, first, endPhrase);
        return next < endPhrase && Phrases[next].First < limit && Phrases[next].First - Numbers[number].UnitEnd <= FarthestFollowing
            ? next
            : -1;
    }

    /// <summary>Index in [<paramref name="low"/>, <paramref name="high"/>) of the first phrase that starts at the token or later; <paramref name="high"/> if none does.</summary>
    public int FirstFrom(int token, int low, int high)
    {
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = Phrases[middle].First < token ? (middle + 1, high) : (low, middle);
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

            if (Words.CueOf(i, inPhrase: true, Cue.Edge) is not (Cue.None or Cue.Comparative or Cue.Adverb))
            {
                break;
            }
        }

        // "a 20% reduction in latency", "40% fewer tokens", "3 ms latency"
        if (following[number] is >= 0 and int after && Phrases[after] is var next)
        {
            bool change =
                next.CoreEnd == next.First
                && after + 1 < Phrases.Length
                && Phrases[after + 1] is { Left: Cue.In or Cue.Of } changed
                && changed.Sentence == next.Sentence;
            if (change || next.Left is Cue.Number or Cue.Comparative)
            {
                return change ? Phrases[after + 1].IsCost : next.IsCost;
            }
        }

        int before = FirstFrom(stated.First, 0, Phrases.Length) - 1;
        return before >= 0
            && Phrases[before] is { IsCost: true, Right: not (Cue.And or Cue.Comma) } told
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
    public static bool IsComparing(Cue cue) => cue is Cue.Than or Cue.Over or Cue.Compared or Cue.Against or Cue.Outperform or Cue.Match;

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
                verb = cues[i].IsVerb() ? FeatureHash.Of(WordStem.Of(Text.Word(i))) : verb;
                verbs[i] = verb;
            }
        }
    }

    private Cue CueOf(int index) =>
        Text.KindAt(index) switch
        {
            TokenKind.Word => Words.CueOf(index, inPhrase: false, Cue.Edge),
            TokenKind.Comma or TokenKind.Semicolon => Cue.Comma,
            TokenKind.Colon or TokenKind.Dash => Cue.Colon,
            TokenKind.Open => Cue.Open,
            TokenKind.Close => Cue.Close,
            TokenKind.Equal => Cue.Equal,
            _ => Cue.None,
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
