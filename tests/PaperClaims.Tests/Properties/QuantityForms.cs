using System.Globalization;
using CsCheck;

namespace PaperClaims.Tests.Properties;

/// <summary>The ways in which people write one number.</summary>
internal static class QuantityForms
{
    private const string Invisible = "\u200B\u2060\uFEFF\u00AD";

    private static readonly string[] Ones =
    [
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (string Written, decimal Factor)[] Scales =
    [
        ("K", 1e3m),
        ("k", 1e3m),
        (" thousand", 1e3m),
        ("-thousand", 1e3m),
        (" lakh", 1e5m),
        (" hundred thousand", 1e5m),
        ("M", 1e6m),
        (" M", 1e6m),
        (" MM", 1e6m),
        (" mn", 1e6m),
        (" mio", 1e6m),
        (" mln", 1e6m),
        (" million", 1e6m),
        ("-million", 1e6m),
        (" mil-\nlion", 1e6m),
        (" crore", 1e7m),
        ("B", 1e9m),
        ("bn", 1e9m),
        (" billion", 1e9m),
        ("~billion", 1e9m),
        (@"\,billion", 1e9m),
        ("T", 1e12m),
        (" trillion", 1e12m),
    ];

    private static readonly string[] Separators =
    [
        ",",
        "{,}",
        @"\,",
        @"{\,}",
        "'",
        "’",
        "\u2009",
        "\u202F",
        "\u00A0",
        "&nbsp;",
        "&thinsp;",
        "，",
    ];

    // Not sure between two groups alone, where a list, a decimal or a tie would be written like it.
    private static readonly string[] SeparatorsOfMany = [" ", ".", "~"];

    /// <summary>A whole number of a thousand to ten million million in one of its forms, with its value.</summary>
    public static Gen<(string Written, decimal Value)> Count { get; } = Gen.OneOf(Grouped(), Scaled(), Power(), Words());

    /// <summary>A number below a hundred with at most two decimals, with its value.</summary>
    public static Gen<(string Written, decimal Value)> Share { get; } =
        Gen.OneOf(Decimal(), Fraction(), Gen.Int[1, 99].Select(value => (Spell(value), (decimal)value)));

    /// <summary>A number below a hundred in digits with just one decimal.</summary>
    public static Gen<(string Written, decimal Value)> OneDecimal { get; } =
        Gen.Int[10, 999].Select(tenths => (Write(tenths / 10m, "0.0"), tenths / 10m));

    /// <summary>A tolerance as it hangs on a number, before the unit.</summary>
    public static Gen<string> Tolerance { get; } =
        Gen.Select(
            OneDecimal,
            OneOf(
                @" \pm {0}",
                @"\pm{0}",
                " ± {0}",
                " +/- {0}",
                "+-{0}",
                @"_{{\pm {0}}}",
                @"^{{\pm {0}}}",
                @"^{{+{0}}}_{{-{0}}}",
                @"{{\scriptstyle \pm {0}}}",
                " ({0})",
                " (±{0})",
                @"\,(\pm {0})",
                "&plusmn;{0}",
                @"\textpm {0}",
                @"_{{\uparrow {0}}}",
                @"^{{*}}",
                @"^\dagger",
                @"\textsuperscript{{*}}"
            ),
            (share, form) => string.Format(CultureInfo.InvariantCulture, form, share.Written)
        );

    /// <summary>What TeX and typesetters put around a number without a reader seeing it.</summary>
    public static Gen<Func<string, string>> Wrapper { get; } =
        OneOf<Func<string, string>>(
            written => written,
            written => $"${written}$",
            written => $"{{{written}}}",
            written => $@"\textbf{{{written}}}",
            written => $@"$\mathbf{{{written}}}$",
            written => $@"\emph{{{written}}}",
            written => $@"$\boldsymbol{{{written}}}$",
            written => $@"\num{{{written}}}"
        );

    /// <summary>One of these.</summary>
    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>A number in words.</summary>
    public static string Spell(int value) =>
        value >= 100 ? Ones[value / 100] + " hundred" + (value % 100 > 0 ? " and " + Spell(value % 100) : "")
        : value < 20 ? Ones[value]
        : Tens[value / 10] + (value % 10 > 0 ? "-" + Ones[value % 10] : "");

    private static Gen<(string, decimal)> Grouped() =>
        Gen.Select(Gen.Long[1_000, 9_999_999_999], Gen.OneOf(OneOf(Separators), OneOf(SeparatorsOfMany)), Gen.Int[0, 3], Group);

    private static (string, decimal) Group(long value, string separator, int style)
    {
        string separated = value < 1_000_000 && SeparatorsOfMany.Contains(separator) ? "," : separator;
        string plain = Write(value, "#,0").Replace(",", separated, StringComparison.Ordinal);
        string written = style switch
        {
            0 => Write(value, "0"),
            1 => string.Concat(plain.Select(c => char.IsAsciiDigit(c) ? (char)(c + ('０' - '0')) : c)),
            2 when value > 100_000 => Indian(value),
            _ => plain,
        };
        return (separated.StartsWith('&') && style == 1 ? plain : written, value);
    }

    // Pairs of digits before the last three: 12,00,000.
    private static string Indian(long value)
    {
        string written = Write(value % 1000, "000");
        for (long rest = value / 1000; rest > 0; rest /= 100)
        {
            written = (rest >= 100 ? Write(rest % 100, "00") : Write(rest, "0")) + "," + written;
        }

        return written;
    }

    private static Gen<(string, decimal)> Scaled() =>
        Gen.Select(
                Gen.Int[1, 9999],
                Gen.Int[0, 2],
                OneOf(Scales),
                (digits, places, scale) =>
                {
                    decimal number = digits / (decimal)Math.Pow(10, places);
                    return (Write(number, "0.##") + scale.Written, number * scale.Factor);
                }
            )
            .Where(form => form.Item2 is >= 1000 and <= 1e13m);

    private static Gen<(string, decimal)> Power() =>
        Gen.Select(
                Gen.Int[10, 99],
                Gen.Int[4, 11],
                OneOf(
                    @"{0} \times 10^{{{1}}}",
                    @"{0}\times10^{{{1}}}",
                    "{0} × 10^{1}",
                    "{0}x10^{1}",
                    @"{0} \cdot 10^{{{1}}}",
                    "{0}·10^{1}",
                    "{0}e{1}",
                    "{0}E+{1}",
                    "{0}*10^{1}"
                ),
                (tenths, power, form) =>
                    (
                        string.Format(CultureInfo.InvariantCulture, form, Write(tenths / 10m, "0.0"), power),
                        tenths / 10m * (decimal)Math.Pow(10, power)
                    )
            )
            .Where(form => form.Item2 <= 1e13m);

    private static Gen<(string, decimal)> Words() =>
        Gen.Select(
                Gen.Int[1, 999],
                OneOf(("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m)),
                Gen.Int[0, 2],
                (count, scale, half) =>
                    (count, half) switch
                    {
                        (< 20, 1) => ($"{Spell(count)} and a half {scale.Item1}", (count + 0.5m) * scale.Item2),
                        (_, 2) => ($"half a {scale.Item1}", scale.Item2 / 2),
                        _ => ($"{Spell(count)} {scale.Item1}", count * scale.Item2),
                    }
            )
            .Where(form => form.Item2 >= 1000);

    private static Gen<(string, decimal)> Decimal() =>
        Gen.Select(
            Gen.Int[1, 9999],
            Gen.Int[0, 2],
            Gen.Int[0, 5],
            Gen.Char[Invisible],
            (digits, places, style, invisible) =>
            {
                string written = Write(digits / 100m, places == 0 ? "0.00" : "0.0#");
                string shown = style switch
                {
                    0 => written.Replace('.', '·'),
                    1 => string.Concat(written.Select(c => c == '.' ? '．' : (char)(c + ('０' - '0')))),
                    2 => written.Insert(1, invisible.ToString()),
                    3 => written.Replace('.', ','),
                    _ => written,
                };
                return (shown, digits / 100m);
            }
        );

    private static Gen<(string, decimal)> Fraction() =>
        Gen.Select(
            Gen.Int[0, 60],
            OneOf(("1/2", "½", 1, 2), ("1/4", "¼", 1, 4), ("3/4", "¾", 3, 4), ("1/8", "⅛", 1, 8), ("5/8", "⅝", 5, 8)),
            Gen.Int[0, 2],
            (whole, part, style) =>
            {
                string before = whole == 0 ? "" : Write(whole, "0");
                string written = style switch
                {
                    0 => before + (whole == 0 ? "" : " ") + part.Item1,
                    1 => before + part.Item2,
                    _ => before + $@"\frac{{{part.Item3}}}{{{part.Item4}}}",
                };
                return (written, whole + ((decimal)part.Item3 / part.Item4));
            }
        );

    private static string Write(decimal value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
