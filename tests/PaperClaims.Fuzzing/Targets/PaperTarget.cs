using CsCheck;
using PaperClaims.Tests.Papers;
using PaperClaims.Tests.Properties;

namespace PaperClaims.Fuzzing.Targets;

/// <summary>The readers of papers: whatever the bytes, they give papers and errors, and the same if the bytes come in pieces.</summary>
internal sealed class PaperTarget(string[] abstracts) : IFuzzTarget
{
    private static readonly PaperFormat[] Formats = Enum.GetValues<PaperFormat>();

    private readonly Mutator<byte> mutator = new(
        [.. Seeds.Bytes([.. Seeds.Lists, .. Seeds.Lists, .. abstracts.Take(20)]), .. Seeds.Bytes(Seeds.Lists).Select(Seeds.Pack)],
        Seeds.Bytes([.. Seeds.ListPieces, .. HostilePieces.All.Take(20)])
    );

    public string Name => "papers";

    public byte[] Make(PCG random) => [(byte)random.Next(256), .. mutator.Next(random, source => (byte)source.Next(256))];

    public string? Check(byte[] input)
    {
        // Half of the inputs say what they are.
        PaperFormat format = input[0] < 128 ? PaperFormat.Detect : Formats[input[0] % Formats.Length];
        int longest = input[0] % 16 == 0 ? 200 : 1 << 26;
        byte[] content = input[1..];
        (List<Paper> papers, List<PaperReadError> errors, InvalidDataException? end) = Read(content, format, longest, content.Length);
        if (papers.Any(paper => string.IsNullOrEmpty(paper.Id) || string.IsNullOrWhiteSpace(paper.Abstract)))
        {
            return "a paper has no id or no abstract";
        }

        if (errors.Any(error => error.Line < 1 || error.Reason.Length == 0 || error.Reason.Contains('\n', StringComparison.Ordinal)))
        {
            return "an error is not one line with its place";
        }

        // A limit counts what is read ahead in some forms, and broken gzip ends where its last whole piece does; all else is the same.
        (List<Paper> again, List<PaperReadError> errorsAgain, InvalidDataException? endAgain) = Read(
            content,
            format,
            longest,
            1 + (input[0] % 7)
        );
        return longest < 1 << 26 || (end ?? endAgain) is not null ? null
            : !papers.SequenceEqual(again) ? $"pieces give {again.Count} other papers than the whole, {papers.Count}"
            : !errors.SequenceEqual(errorsAgain, new SameError())
                ? $"pieces give other errors: \"{errorsAgain.Except(errors).FirstOrDefault()}\" not \"{errors.Except(errorsAgain).FirstOrDefault()}\""
            : null;
    }

    // The framework counts the bytes before broken JSON in what it has at hand.
    private sealed class SameError : EqualityComparer<PaperReadError>
    {
        public override bool Equals(PaperReadError? x, PaperReadError? y) => x == y || (IsBroken(x) && IsBroken(y) && x!.Line == y!.Line);

        public override int GetHashCode(PaperReadError obj) => 0;

        private static bool IsBroken(PaperReadError? error) => error?.Reason.StartsWith("broken JSON", StringComparison.Ordinal) == true;
    }

    // Ends with the exception that the list as a whole gives, null if it gives none.
    private static (List<Paper> Papers, List<PaperReadError> Errors, InvalidDataException? End) Read(
        byte[] content,
        PaperFormat format,
        int longest,
        int step
    )
    {
        List<Paper> papers = [];
        List<PaperReadError> errors = [];
        PaperReaderOptions options = new()
        {
            Format = format,
            MaxPaperLength = longest,
            OnError = errors.Add,
        };
        try
        {
            using TricklingStream stream = new(content, Math.Max(step, 1));
            papers.AddRange(PaperReader.ReadAsync(stream, options).ToBlockingEnumerable());
            return (papers, errors, null);
        }
        catch (InvalidDataException exception)
        {
            return (papers, errors, exception);
        }
    }
}
