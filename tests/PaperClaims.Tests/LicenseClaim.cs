using System.Text.Json.Serialization;
using PaperClaims.Text;

namespace PaperClaims.Tests;

/// <summary>A claim kind that a user brings: the name of an open licence.</summary>
public sealed record LicenseClaim : Claim
{
    public required string LicenseName { get; init; }

    public bool IsPermissive { get; init; }
}

public sealed class LicenseExtractor : IClaimExtractor
{
    public void Extract(AbstractText text, ClaimCollector claims)
    {
        foreach (Token token in text.Tokens)
        {
            if (text.Slice(token) is "MIT" or "Apache")
            {
                claims.Add(
                    new LicenseClaim
                    {
                        Text = text.Quote(token.Span),
                        Start = token.Start,
                        Confidence = 0.9,
                        LicenseName = text.Quote(token.Span),
                        IsPermissive = true,
                    }
                );
            }
        }
    }
}

[JsonSerializable(typeof(LicenseClaim))]
public sealed partial class LicenseJsonContext : JsonSerializerContext;
