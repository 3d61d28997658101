using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>Hashes of the parts of a word. Only a word that may be part of a name is asked for them.</summary>
internal struct SubwordFeatures
{
    public ulong Normal;
    public ulong Pattern;
    public ulong FirstPart;
    public ulong LastPart;
    public ulong Prefix;
    public ulong Suffix;
    public ulong ShortSuffix;

    /// <summary>Reads the parts of a word that is written so; one that is no word has none.</summary>
    public static void Read(in WordFeatures word, ReadOnlySpan<char> written, out SubwordFeatures parts)
    {
        if (word.Shape is WordShape.Other or >= WordShape.Comma)
        {
            parts = new SubwordFeatures { Normal = word.Hash };
            return;
        }

        ulong normal = FeatureHash.Start;
        ulong pattern = FeatureHash.Start;
        int last = 0;
        int first = written.Length;
        char before = '\0';
        for (int i = 0; i < written.Length; i++)
        {
            char c = written[i];
            bool digit = char.IsAsciiDigit(c);
            normal = FeatureHash.Next(normal, digit ? '0' : c);
            char kind =
                digit ? '0'
                : char.IsUpper(c) ? 'X'
                : char.IsLetter(c) ? 'x'
                : c;
            if (kind != before)
            {
                pattern = FeatureHash.Next(pattern, kind);
            }

            if (StartsPart(written, i, before, kind))
            {
                last = i;
                first = Math.Min(first, i);
            }

            before = kind;
        }

        parts.Normal = normal;
        parts.Pattern = pattern;
        parts.FirstPart = first == written.Length ? word.Hash : FeatureHash.Of(written[..first]);
        parts.LastPart = last == 0 ? word.Hash : FeatureHash.Of(written[last..]);
        parts.Prefix = FeatureHash.Of(written[..Math.Min(3, written.Length)]);
        parts.Suffix = FeatureHash.Of(written[Math.Max(0, written.Length - 4)..]);
        parts.ShortSuffix = FeatureHash.Of(written[Math.Max(0, written.Length - 2)..]);
    }

    private static bool StartsPart(ReadOnlySpan<char> written, int i, char before, char kind)
    {
        if (kind == before)
        {
            // "QABench": the last capital belongs to the next part.
            return kind == 'X' && i + 1 < written.Length && char.IsLower(written[i + 1]) && written[i + 1] != 's';
        }

        return kind == 'X' && before == 'x'
            || (kind is 'X' or 'x' or '0' && before is not ('X' or 'x' or '0') && i > 0)
            || (kind == '0' && i > 0 && before is 'x' or 'X');
    }
}
