namespace PaperClaims;

/// <summary>Takes the lines of tagged records apart: a tag and its value.</summary>
internal static class TagLine
{
    // Those of the specifications of 2001 and 2011, and of the exports of today.
    private static readonly HashSet<string> RisTags =
    [
        .. (
            "TY A1 A2 A3 A4 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CL CN CP CT CY DA DB DO DP ED EP ER ET ID IS J1 J2 JA JF "
            + "JO KW L1 L2 L3 L4 LA LB LK M1 M2 M3 N1 N2 NV OP PB PP PY RI RN RP SE SN SP SR ST SV T1 T2 T3 TA TI TT U1 U2 "
            + "U3 U4 U5 UR VL VO Y1 Y2"
        ).Split(' '),
    ];

    /// <summary>RIS: <c>TY  - JOUR</c>, and what is written instead: <c>TY - JOUR</c>, <c>TY  -JOUR</c>, with tabs, indented.</summary>
    public static string? ReadRis(string line, out string value)
    {
        value = "";
        int at = SkipBlanks(line, 0);
        if (line.AsSpan().Trim() is "ER")
        {
            return "ER";
        }

        int hyphen = line.Length >= at + 3 ? SkipBlanks(line, at + 2) : line.Length;
        if (hyphen >= line.Length || line[hyphen] is not ('-' or '–') || !IsTag(line.AsSpan(at, 2), out string tag))
        {
            return null;
        }

        // Any tag of the right spacing counts; of another only those that are known: "AI - based" is text.
        int gap = hyphen - at - 2;
        bool isSpaced = gap > 0 || hyphen + 1 == line.Length || IsBlank(line[hyphen + 1]);
        bool isExact = gap == 2 && line[hyphen] == '-' && tag.AsSpan().SequenceEqual(line.AsSpan(at, 2));
        if (!isExact && !(isSpaced && RisTags.Contains(tag)))
        {
            return null;
        }

        value = line[(hyphen + 1)..].Trim();
        return tag;
    }

    /// <summary>Whether the line starts a record of RIS as specified: the tag, and a type in capitals.</summary>
    public static bool StartsRis(string line) =>
        line.StartsWith("TY  - ", StringComparison.Ordinal) && IsType(line.AsSpan("TY  - ".Length).Trim());

    /// <summary>Whether it may be a type of RIS, such as JOUR.</summary>
    public static bool IsType(ReadOnlySpan<char> value) => value.Length is >= 3 and <= 7 && !value.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Whether the line, which has a tag of RIS, has it with the spacing and the capitals of the specification.</summary>
    public static bool IsExact(string line) =>
        line.Length > 4 && char.IsAsciiLetterUpper(line[0]) && !char.IsAsciiLetterLower(line[1]) && line.AsSpan(2).StartsWith("  -");

    /// <summary>Whether the line has a tag of RIS with the spacing of the specification.</summary>
    public static bool IsExactRis(string line) =>
        ReadRis(line, out _) is { } tag && RisTags.Contains(tag) && line.AsSpan(2).StartsWith("  -", StringComparison.Ordinal);

    /// <summary>Web of Science: two characters and a blank; further lines are indented.</summary>
    public static string? ReadWebOfScience(string line, out string value)
    {
        value = "";
        if (
            line.Length < 2
            || !char.IsAsciiLetterUpper(line[0])
            || !(char.IsAsciiLetterUpper(line[1]) || char.IsAsciiDigit(line[1]))
            || (line.Length > 2 && !IsBlank(line[2]))
        )
        {
            return null;
        }

        value = line[2..].Trim();
        return line[..2];
    }

    /// <summary>MEDLINE: up to four characters, filled up with blanks, and a hyphen; further lines are indented.</summary>
    public static string? ReadMedline(string line, out string value)
    {
        const int Hyphen = 4;
        value = "";
        if (line.Length <= Hyphen || line[Hyphen] != '-' || !char.IsAsciiLetterUpper(line[0]))
        {
            return null;
        }

        string tag = line[..Hyphen].TrimEnd();
        if (tag.Length < 2 || !tag.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)))
        {
            return null;
        }

        // "10.1000/x [doi]" says what kind of number it is.
        value = line[(Hyphen + 1)..].Trim();
        value = tag is "AID" or "LID" && value.IndexOf(" [", StringComparison.Ordinal) is var kind and > 0 ? value[..kind] : value;
        return tag;
    }

    /// <summary>EndNote, once refer: a per cent sign, one character and a blank.</summary>
    public static string? ReadEndNote(string line, out string value)
    {
        value = "";
        int at = SkipBlanks(line, 0);
        if (line.Length < at + 2 || line[at] != '%' || line[at + 1] is <= ' ' or > '~' || char.IsAsciiLetterLower(line[at + 1]))
        {
            return null;
        }

        if (line.Length > at + 2 && !IsBlank(line[at + 2]))
        {
            return null;
        }

        value = line[(at + 2)..].Trim();
        return line[at..(at + 2)];
    }

    private static bool IsTag(ReadOnlySpan<char> written, out string tag)
    {
        bool isTag = char.IsAsciiLetter(written[0]) && char.IsAsciiLetterOrDigit(written[1]);
        tag = isTag ? written.ToString().ToUpperInvariant() : "";
        return isTag;
    }

    private static int SkipBlanks(string line, int at)
    {
        while (at < line.Length && IsBlank(line[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0';
}
