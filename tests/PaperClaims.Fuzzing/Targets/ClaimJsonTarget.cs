using System.Text;
using System.Text.Json;
using CsCheck;

namespace PaperClaims.Fuzzing.Targets;

/// <summary>The reader of claims: a line follows the contract or throws; what was read can be written and read again.</summary>
internal sealed class ClaimJsonTarget(string[] abstracts) : IFuzzTarget
{
    private readonly Mutator<byte> mutator = new(
        Seeds.Bytes(
            abstracts
                .Take(100)
                .Select((text, i) => ClaimJson.Default.Write(ClaimPipeline.Default.Extract(new Paper { Id = $"p{i}", Abstract = text })))
        ),
        Seeds.Bytes([.. Seeds.ListPieces, .. Names()])
    );

    public string Name => "claims";

    public byte[] Make(PCG random) => mutator.Next(random, source => (byte)source.Next(256));

    public string? Check(byte[] input)
    {
        ExtractedPaper paper;
        try
        {
            paper = ClaimJson.Default.Read(Encoding.UTF8.GetString(input));
        }
        catch (JsonException)
        {
            return null;
        }

        string line = ClaimJson.Default.Write(paper);
        return line.Contains('\n', StringComparison.Ordinal) || ClaimJson.Default.Write(ClaimJson.Default.Read(line)) != line
            ? "what was written is not what is read"
            : null;
    }

    private static IEnumerable<string> Names() =>
        [
            "\"type\":\"percentage\"",
            "\"type\":\"result\"",
            "\"type\":\"model_size\"",
            "\"start\":-5",
            "\"length\":99999",
            "\"confidence\":2",
            "\"schema_version\":9",
            "\"claims\":[",
            "\"span\":{\"start\":0,\"length\":1}",
            "\"value\":\"NaN\"",
            "\"unit\":null",
        ];
}
