using System.Runtime.InteropServices;
using PaperClaims.Text;

namespace PaperClaims;

/// <summary>An abstract that holds results, ready to look for their parts: its numbers, its chunks, its tokens.</summary>
internal sealed class ResultAnalysis : IDisposable
{
    private static readonly WordSet Tests = new(
        """
        experiment experiments experimental evaluation evaluations experimentation validation results studies testing
        """
    );

    // Grammar looks at what stands between any two symbols of a sentence: a sentence of megabytes has none.
    private const int LongestSentence = 400;

    private readonly List<StatedNumber> numbers;
    private readonly ScratchList<Chunk> chunks = ScratchList<Chunk>.Rent();
    private readonly SentenceRange[] sentences;
    private readonly NumberPlaces places;
    private readonly PooledArray<INamedSpan?> names;

    public ResultAnalysis(
        AbstractText text,
        List<StatedNumber> numbers,
        List<ResultKind> kinds,
        IEnumerable<NameClaim> names,
        MetricLexicon lexicon
    )
    {
        (Text, this.numbers, Kinds) = (text, numbers, kinds);
        sentences = new SentenceRange[text.Sentences.Length];
        try
        {
            places = new(text.Tokens.Length);
            Place(numbers);
            this.names = new(text.Tokens.Length);
            Place(names);
            WordUses = new WordUses(text);
            ReadSentences(new Chunker(text, WordUses, lexicon, places, this.names, chunks.Items));
            OwnMethods.Mark(text, Chunks);
            DataMentions.Gather(text, Chunks);
            (OwnResource, MaxMentions) = DataMentions.FindMostMentioned(Chunks);
            ShortForms = new ShortForms(text, Chunks);
            OwnMethod = OwnMethods.Find(text, Chunks, ShortForms);
            Tokens = new TokenAnalysis(text, WordUses, places, this.names.Span, sentences);
            Surroundings = new NumberSurroundings(this);
            Counts = new PrefixCounts(text, places, Tokens, Chunks, sentences);
            Verdicts = ReadVerdicts();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public AbstractText Text { get; }

    /// <summary>What its words do.</summary>
    public WordUses WordUses { get; }

    public TokenAnalysis Tokens { get; }

    /// <summary>What stands around each number.</summary>
    public NumberSurroundings Surroundings { get; }

    /// <summary>What stands between two places.</summary>
    public PrefixCounts Counts { get; }

    public ReadOnlySpan<StatedNumber> Numbers => CollectionsMarshal.AsSpan(numbers);

    public List<ResultKind> Kinds { get; }

    public Span<Chunk> Chunks => CollectionsMarshal.AsSpan(chunks.Items);

    public ReadOnlySpan<SentenceRange> Sentences => sentences;

    /// <summary>A mention of the dataset or benchmark that the abstract introduces, null if it introduces none.</summary>
    public INamedSpan? OwnResource { get; }

    /// <summary>Where the abstract names its own method, null if it gives none a name.</summary>
    public TextSpan? OwnMethod { get; }

    public ShortForms ShortForms { get; }

    /// <summary>What grammar says of each part of each number.</summary>
    public PartVerdict[,] Verdicts { get; }

    /// <summary>How often the dataset or benchmark that is named most often is named.</summary>
    public int MaxMentions { get; }

    /// <summary>Gives the pooled memory back; nothing may be asked any more.</summary>
    public void Dispose()
    {
        chunks.Dispose();
        names.Dispose();
        places?.Dispose();
        WordUses?.Dispose();
        Tokens?.Dispose();
        Counts?.Dispose();
    }

    public SentenceRange SentenceOf(int number) => sentences[SentenceIndexOf(Numbers[number])];

    public int SentenceIndexOf(in StatedNumber number)
    {
        int low = 0;
        int high = sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            (low, high) = sentences[middle].First <= number.First ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>The first chunk of [low, high) that starts at the token or later; high if none does.</summary>
    public int FirstChunkFrom(int token, int low, int high)
    {
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = Chunks[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Place(List<StatedNumber> stated)
    {
        for (int i = 0; i < stated.Count; i++)
        {
            places.Place(i, stated[i].First, stated[i].UnitEnd);
        }
    }

    private void Place(IEnumerable<NameClaim> claims)
    {
        names.Span.Clear();
        foreach (NameClaim name in claims)
        {
            for (int i = Text.TokenAt(name.Start); i < Text.Tokens.Length && Text.Tokens[i].Start < name.Span.End; i++)
            {
                names[i] ??= name;
            }
        }
    }

    private void ReadSentences(Chunker chunker)
    {
        int token = 0;
        int number = 0;
        for (int s = 0; s < sentences.Length; s++)
        {
            TextSpan span = Text.Sentences[s];
            int first = token = TokenFrom(token, span.Start);
            token = TokenFrom(token, span.End);
            int firstNumber = number;
            while (number < numbers.Count && numbers[number].First < token)
            {
                number++;
            }

            int firstChunk = chunks.Items.Count;
            chunker.Read(s, first, token);
            sentences[s] = new(first, token, firstChunk, chunks.Items.Count, firstNumber, number)
            {
                TellsOfTest = TellsOfTest(first, token),
            };
        }
    }

    private PartVerdict[,] ReadVerdicts()
    {
        PartVerdict[,] verdicts = new PartVerdict[numbers.Count, RelationModel.PartCount];
        foreach (SentenceRange sentence in sentences)
        {
            if (sentence.EndNumber > sentence.FirstNumber && sentence.End - sentence.First <= LongestSentence)
            {
                SentenceGrammar.Read(this, sentence, verdicts);
            }
        }

        return verdicts;
    }

    private int TokenFrom(int token, int position)
    {
        while (token < Text.Tokens.Length && Text.Tokens[token].Start < position)
        {
            token++;
        }

        return token;
    }

    private bool TellsOfTest(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (WordUses.IsTesting(i) || Tests.Contains(Text, i))
            {
                return true;
            }
        }

        return false;
    }
}
