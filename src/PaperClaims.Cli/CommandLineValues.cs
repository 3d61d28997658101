using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PaperClaims.Cli.Input;

namespace PaperClaims.Cli;

/// <summary>Reads the values of options, and says what they should have been.</summary>
internal static class CommandLineValues
{
    public static IEnumerable<string> SplitList(ArgumentResult result) =>
        result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    public static string? ParseOneOf(ArgumentResult result, IEnumerable<string> names)
    {
        string given = result.Tokens[0].Value;
        if (names.FirstOrDefault(name => name.Equals(given, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known;
        }

        result.AddError(NoneOf(given, names));
        return null;
    }

    /// <summary>The file to write to; null for standard output, which "-" names as it names standard input.</summary>
    public static string? FileOf(string? output) => output == InputFiles.StandardInput ? null : output;

    /// <summary>A check of options together, which waits until each of them alone is right: given once, that is.</summary>
    public static Action<CommandResult> OfAll(Action<CommandResult> check) =>
        result =>
        {
            if (!result.Children.OfType<OptionResult>().Any(given => given.Tokens.Count > given.Option.Arity.MaximumNumberOfValues))
            {
                check(result);
            }
        };

    /// <summary>A switch as text: empty if it is not given.</summary>
    public static string Show(bool isGiven) => isGiven ? "given" : "";

    /// <summary>The option of all that write CSV.</summary>
    public static Option<bool> GuardFormulas() =>
        new("--guard-formulas")
        {
            Description = "Of csv: an apostrophe before a text that a spreadsheet would take for a formula; numbers are never touched.",
        };

    /// <summary>Says which of <paramref name="names"/> was meant, where one is near.</summary>
    public static string NoneOf(string given, IEnumerable<string> names)
    {
        string? near = NearName.Of(given, names);
        return $"'{given}' is none of {string.Join(", ", names)}.{(near is null ? "" : $" Did you mean {near}?")}";
    }

    public static T ParseNumber<T>(ArgumentResult result, T least, T most, string requirement)
        where T : IParsable<T>, IComparable<T>
    {
        string given = result.Tokens[0].Value;
        if (!T.TryParse(given, CultureInfo.InvariantCulture, out T? value) || !(value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0))
        {
            result.AddError($"'{given}' must be {requirement}.");
            return least;
        }

        return value;
    }
}
