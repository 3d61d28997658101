using System.Text;
using System.Text.RegularExpressions;

namespace PaperClaims.Tests.Names.Generated;

/// <summary>Puts a text together and notes where its names stand.</summary>
internal sealed partial class MentionText(bool commaGoesIntoQuotes)
{
    private readonly StringBuilder text = new();
    private string openQuote = "";

    public List<ExpectedName> Names { get; } = [];

    /// <summary>Adds words; a sentence begins with a capital letter.</summary>
    public void Add(string words)
    {
        if (words.Length == 0)
        {
            return;
        }

        bool startsSentence = text.Length == 0 || text.ToString().EndsWith(". ", StringComparison.Ordinal);
        if (openQuote.Length > 0 && words[0] == ',' && commaGoesIntoQuotes)
        {
            text.Insert(text.Length - openQuote.Length, ',');
            words = words[1..];
        }

        openQuote = "";
        words = FirstLetters().Replace(words, letter => letter.Value.ToUpperInvariant());
        text.Append(startsSentence ? char.ToUpperInvariant(words[0]) : words[0]).Append(words, 1, words.Length - 1);
    }

    /// <summary>Adds a name as it is written, wherever it stands.</summary>
    public void AddName(string name, NameStyle style, NameType type)
    {
        int wholeStart = text.Length;
        text.Append(style.Before).Append(name).Append(style.After);
        openQuote = style.IsQuoted ? style.After : "";
        if (type != NameType.None)
        {
            Names.Add(new ExpectedName(wholeStart + style.Before.Length, name, type) { Macro = style.IsMacro ? style : null });
        }
    }

    public override string ToString() => text.ToString();

    /// <summary>Those of later sentences.</summary>
    [GeneratedRegex(@"(?<=\. )[a-z]")]
    private static partial Regex FirstLetters();
}
