using PaperClaims.Learning;

namespace PaperClaims;

/// <summary>Hashes of the parts of a unit: what only a unit that may be part of a name is asked for.</summary>
internal struct UnitParts
{
    public ulong Normal;
    public ulong Shape;
    public ulong FirstPart;
    public ulong LastPart;
    public ulong Prefix;
    public ulong Suffix;
    public ulong ShortSuffix;

    /// <summary>Reads the parts of a unit that is written so; one that is no word has none.</summary>
    public static void Read(in UnitReading unit, ReadOnlySpan<char> written, out UnitParts parts)
    {
        if (
            !(
                unit.Form
                is UnitForm.Initial
                    or UnitForm.Capitals
                    or UnitForm.Mixed
                    or UnitForm.LettersAndDigits
                    or UnitForm.Digits
                    or UnitForm.Lower
            )
        )
        {
            parts = new UnitParts { Normal = unit.Word };
            return;
        }

        ulong normal = FeatureHash.Start;
        ulong shape = FeatureHash.Start;
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
                shape = FeatureHash.Next(shape, kind);
                bool starts =
                    kind == 'X' && before == 'x'
                    || (kind is 'X' or 'x' or '0' && before is not ('X' or 'x' or '0') && i > 0)
                    || (kind == '0' && i > 0 && before is 'x' or 'X');
                if (starts)
                {
                    last = i;
                    first = Math.Min(first, i);
                }
            }
            else if (kind == 'X' && i + 1 < written.Length && char.IsLower(written[i + 1]) && written[i + 1] != 's')
            {
                // "QABench": the last capital belongs to the next part.
                last = i;
                first = Math.Min(first, i);
            }

            before = kind;
        }

        parts.Normal = normal;
        parts.Shape = shape;
        parts.FirstPart = first == written.Length ? unit.Word : FeatureHash.Of(written[..first]);
        parts.LastPart = last == 0 ? unit.Word : FeatureHash.Of(written[last..]);
        parts.Prefix = FeatureHash.Of(written[..Math.Min(3, written.Length)]);
        parts.Suffix = FeatureHash.Of(written[Math.Max(0, written.Length - 4)..]);
        parts.ShortSuffix = FeatureHash.Of(written[Math.Max(0, written.Length - 2)..]);
    }
}
