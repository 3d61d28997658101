using System.Runtime.InteropServices;
using CsCheck;
using PaperClaims.Tests.Properties;

namespace PaperClaims.Fuzzing.Targets;

/// <summary>The pipeline: claims of any text quote it exactly, survive JSON, and do not change with white space after the text.</summary>
internal sealed class TextTarget(string[] abstracts) : IFuzzTarget
{
    private const int Kinds = 4;

    private readonly Mutator<char> mutator = new(
        [.. abstracts.Select(text => text.ToCharArray())],
        [.. HostilePieces.All.Select(piece => piece.ToCharArray())]
    );

    public string Name => "text";

    public byte[] Make(PCG random) =>
        MemoryMarshal.AsBytes<char>(mutator.Next(random, source => (char)source.Next(source.Next(4) == 0 ? 0x10000u : 0x80u))).ToArray();

    public string? Check(byte[] input)
    {
        string text = new(MemoryMarshal.Cast<byte, char>(input));
        string? title = input.Length % 3 == 0 ? text[..Math.Min(text.Length, 60)] : null;
        ClaimSet claims = ClaimPipeline.Default.Extract(text, title);
        string? broken = claims.Select(claim => ClaimLaws.BrokenBy(text, claim)).FirstOrDefault(law => law is not null);
        return broken
            ?? (text.Length % Kinds) switch
            {
                0
                    when title is null
                        && !ClaimPipeline.Default.Extract(text.TrimEnd()).Equals(ClaimPipeline.Default.Extract(text.TrimEnd() + " \n")) =>
                    "white space after the text changes a claim",
                1 when !SurvivesJson(text, title, claims) => "claims read are not those that were written",
                2 when !ClaimPipeline.Default.Extract(text, title).Equals(claims) => "a second reading gives other claims",
                _ => null,
            };
    }

    private static bool SurvivesJson(string text, string? title, ClaimSet claims)
    {
        ExtractedPaper paper = new()
        {
            Id = "p",
            Title = title,
            Abstract = text,
            Claims = claims,
        };
        return ClaimJson.Default.Read(ClaimJson.Default.Write(paper)).Claims.SequenceEqual(claims);
    }
}
