using CsCheck;
using PaperClaims.Cli.Input;

namespace PaperClaims.Fuzzing.Targets;

/// <summary>
/// The reader of tables in the command: papers, errors, or one exception about the table as a whole. Parquet is left to its library, whose
/// reader does not end on some broken files.
/// </summary>
internal sealed class TableTarget : IFuzzTarget
{
    private readonly Mutator<byte> mutator = new(
        Seeds.Bytes(Seeds.Lists.Where(list => list[0] is 'i' or 'a')),
        Seeds.Bytes([.. Seeds.ListPieces, "\"", "\"", ",", "\t", ";", "\r\n"])
    );

    public string Name => "tables";

    public byte[] Make(PCG random) => mutator.Next(random, source => (byte)source.Next(256));

    public string? Check(byte[] input)
    {
        List<PaperReadError> errors = [];
        InputSettings settings = new()
        {
            Inputs = [],
            Jobs = 1,
            Format = input.Length % 2 == 0 ? InputFormat.Csv : null,
        };
        InputReader reader = new(settings, new PaperReaderOptions { OnError = errors.Add });
        try
        {
            using MemoryStream stream = new(input);
            using PaperContent content = PaperContent.OpenAsync(stream, CancellationToken.None).AsTask().GetAwaiter().GetResult();
            return reader
                    .ReadAsync(content, CancellationToken.None)
                    .ToBlockingEnumerable()
                    .Any(paper => string.IsNullOrWhiteSpace(paper.Abstract))
                    ? "a paper has no abstract"
                : errors.Any(error => error.Line < 1 || error.Reason.Contains('\n', StringComparison.Ordinal))
                    ? "an error is not one line with its place"
                : null;
        }
        catch (InvalidDataException exception)
        {
            return exception.Message.Contains('\n', StringComparison.Ordinal) ? "an error is not one line" : null;
        }
    }
}
