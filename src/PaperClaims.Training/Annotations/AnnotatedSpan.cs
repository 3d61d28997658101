using System.Globalization;

namespace PaperClaims.Training;

/// <summary>A span as annotations write it: start and length in UTF-16 units, joined by "+".</summary>
internal static class AnnotatedSpan
{
    /// <exception cref="InvalidDataException">The text is no span; says that of <paramref name="place"/>.</exception>
    public static TextSpan Parse(string text, string place) =>
        text.Split('+') is [var start, var length]
        && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out int first)
        && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            ? new TextSpan(first, count)
            : throw new InvalidDataException($"{place}: \"{text}\" is no span, which is start and length joined by \"+\".");
}
