using System.Text;
using CsCheck;
using PaperClaims.Tests.Properties;

namespace PaperClaims.Fuzzing.Targets;

/// <summary>Lists of a user's own names and metrics: read, or refused with the line and the reason.</summary>
internal sealed class OwnListTarget : IFuzzTarget
{
    private readonly Mutator<char> mutator = new(
        [.. Seeds.OwnLists.Select(list => list.ToCharArray())],
        [
            .. HostilePieces
                .All.Concat(["\t", "\n", "; ", "dataset", "benchmark", "higher", "lower", "0-1", "#"])
                .Select(piece => piece.ToCharArray()),
        ]
    );

    public string Name => "lists";

    public byte[] Make(PCG random) => Encoding.UTF8.GetBytes(mutator.Next(random, source => (char)source.Next(0x100)));

    public string? Check(byte[] input)
    {
        string list = Encoding.UTF8.GetString(input);
        return Refusal(() => NameLexicon.Default.With(new StringReader(list))) ?? Refusal(() => MetricLexicon.Read(new StringReader(list)));
    }

    private static string? Refusal(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (InvalidDataException exception)
        {
            return exception.Message.Contains("line", StringComparison.Ordinal)
                ? null
                : $"a refusal does not say where: {exception.Message}";
        }
    }
}
