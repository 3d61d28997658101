using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What the commands of TeX print that stand in bibliographies: signs, and letters with accents.</summary>
internal static class TexCommands
{
    private static readonly Dictionary<string, string> Signs = new()
    {
        ["i"] = "ı",
        ["j"] = "ȷ",
        ["textendash"] = "–",
        ["textemdash"] = "—",
        ["textminus"] = "−",
        ["ldots"] = "...",
        ["dots"] = "...",
        ["textellipsis"] = "...",
        ["textquoteright"] = "’",
        ["textquoteleft"] = "‘",
        ["textquotedblleft"] = "“",
        ["textquotedblright"] = "”",
        ["textquotedbl"] = "\"",
        ["textquotesingle"] = "'",
        ["textasciigrave"] = "`",
        ["textasciitilde"] = "~",
        ["textasciicircum"] = "^",
        ["textbackslash"] = "\\",
        ["textbraceleft"] = "{",
        ["textbraceright"] = "}",
        ["textgreater"] = ">",
        ["textless"] = "<",
        ["textbar"] = "|",
        ["textpm"] = "±",
        ["texttimes"] = "×",
        ["textdiv"] = "÷",
        ["textdegree"] = "°",
        ["textmu"] = "µ",
        ["textcopyright"] = "©",
        ["textregistered"] = "®",
        ["texttrademark"] = "™",
        ["textbullet"] = "•",
        ["textperiodcentered"] = "·",
        ["textsection"] = "§",
        ["textunderscore"] = "_",
        ["textdollar"] = "$",
        ["textpercent"] = "%",
        ["slash"] = "/",
        ["newline"] = " ",
        ["LaTeX"] = "LaTeX",
        ["TeX"] = "TeX",
    };

    // What sets its argument in another type.
    private static readonly HashSet<string> Typefaces =
    [
        "emph",
        "textbf",
        "textit",
        "texttt",
        "textsc",
        "textrm",
        "textsf",
        "text",
        "mbox",
        "textsuperscript",
        "textsubscript",
        "underline",
        "bf",
        "it",
        "em",
        "tt",
        "sc",
    ];

    // Accents that texts of other kinds have not, in pairs of a letter and the same letter with it.
    private static readonly Dictionary<char, string> Accents = new()
    {
        ['d'] = "aạAẠbḅBḄdḍDḌeẹEẸhḥHḤiịIỊkḳKḲlḷLḶmṃMṂnṇNṆoọOỌrṛRṚsṣSṢtṭTṬuụUỤvṿVṾwẉWẈyỵYỴzẓZẒ",
        ['b'] = "bḇBḆdḏDḎhẖkḵKḴlḻLḺnṉNṈrṟRṞtṯTṮzẕZẔ",
        ['c'] = "eȩEȨgģGĢkķKĶlļLĻnņNŅrŗRŖ",
        ['k'] = "iįIĮoǫOǪuųUŲ",
        ['v'] = "aǎAǍDĎgǧGǦiǐIǏkǩKǨlľLĽoǒOǑTŤuǔUǓ",
        ['u'] = "eĕEĔiĭIĬoŏOŎUŬ",
        ['.'] = "AȦaȧCĊEĖGĠhḣHḢmṁMṀnṅNṄoȯOȮrṙRṘsṡSṠtṫTṪ",
        ['^'] = "CĈGĜHĤJĴSŜWŴYŶ",
        ['"'] = "YŸ",
        ['~'] = "IĨUŨeẽEẼyỹ",
        ['='] = "yȳYȲ",
        ['`'] = "nǹNǸ",
        ['\''] = "LĹRŔgǵGǴkḱKḰmḿMḾpṕPṔ",
    };

    /// <summary>Whether the command sets an accent.</summary>
    public static bool IsAccent(char command) => TexLetters.IsAccent(command) || Accents.ContainsKey(command);

    /// <summary>The letter with the accent of the command.</summary>
    public static bool TryAccent(char accent, char letter, out char accented)
    {
        if (TexLetters.TryAccent(accent, letter, out accented))
        {
            return true;
        }

        int at = Accents.TryGetValue(accent, out string? pairs) ? pairs.IndexOf(letter) : -1;
        accented = at >= 0 && at % 2 == 0 ? pairs![at + 1] : default;
        return accented != default;
    }

    /// <summary>What the command prints by itself; nothing for a typeface, null for what is not known.</summary>
    public static string? Print(string name) =>
        TexLetters.TryCommand(name, out char letter) ? letter.ToString()
        : Signs.TryGetValue(name, out string? sign) ? sign
        : Typefaces.Contains(name) ? ""
        : null;
}
