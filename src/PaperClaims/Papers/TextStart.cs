namespace PaperClaims;

/// <summary>Tells the forms that are written in lines or in tags by the first of these, wherever it stands.</summary>
internal static class TextStart
{
    // A bibliography after more text than this belongs to a page: how to cite what is described there.
    private const int LongestHeading = 200;

    /// <summary>The form of what begins so; <see cref="PaperFormat.Detect"/> where it is none of them.</summary>
    public static PaperFormat Detect(string text)
    {
        if (text.Length > 1 && text[0] == '<' && (char.IsLetter(text[1]) || text[1] is '?' or '!' or '_'))
        {
            return DetectXml(text);
        }

        int heading = 0;
        string previous = "";
        Dictionary<PaperFormat, HashSet<string>> tags = [];
        foreach (string line in text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            string trimmed = line.Trim();
            if (trimmed.Length == 0)
            {
                continue;
            }

            // The head of an answer may stand before the document.
            PaperFormat format = trimmed.StartsWith("<?xml ", StringComparison.Ordinal)
                ? DetectXml(text)
                : OfLine(trimmed, previous, heading, tags);
            if (format != PaperFormat.Detect)
            {
                return format;
            }

            // Comments may stand before the first entry of a bibliography.
            heading += trimmed[0] == '%' ? 0 : trimmed.Length;
            previous = trimmed;
        }

        // A list that begins in the middle of a record has two tags at least. MEDLINE shares most of its tags with RIS.
        return tags.ContainsKey(PaperFormat.Medline) && tags.ContainsKey(PaperFormat.Ris)
            ? PaperFormat.Medline
            : tags.FirstOrDefault(form => form.Value.Count > 1).Key;
    }

    private static PaperFormat DetectXml(string text) =>
        text.Contains("OAI-PMH", StringComparison.Ordinal) || text.Contains("openarchives", StringComparison.Ordinal) ? PaperFormat.OaiPmh
        : text.Contains("<Pubmed", StringComparison.Ordinal) ? PaperFormat.PubMed
        : text.Contains("<ref-type", StringComparison.Ordinal) ? PaperFormat.EndNoteXml
        : PaperFormat.Atom;

    // The form that the line alone gives away; one tag of others is only counted.
    private static PaperFormat OfLine(string line, string previous, int heading, Dictionary<PaperFormat, HashSet<string>> tags)
    {
        if (
            heading < LongestHeading
            && (BibTeXEntry.Starts(line) || (BibTeXEntry.MayStart(previous) && BibTeXEntry.Starts(previous + line)))
        )
        {
            return PaperFormat.BibTeX;
        }

        if (TagLine.ReadRis(line, out _) == "TY")
        {
            return PaperFormat.Ris;
        }

        if (TagLine.ReadMedline(line, out _) == "PMID")
        {
            return PaperFormat.Medline;
        }

        if (IsWebOfScience(previous, line))
        {
            return PaperFormat.WebOfScience;
        }

        string? endNote = TagLine.ReadEndNote(line, out string value);
        if (endNote == "%0" && char.IsLetter(value.FirstOrDefault()))
        {
            return PaperFormat.EndNote;
        }

        if (endNote is not null && value.Length > 0)
        {
            Count(tags, PaperFormat.EndNote, endNote);
        }
        else if (TagLine.IsExactRis(line))
        {
            Count(tags, PaperFormat.Ris, line[..2]);
        }
        else if (TagLine.ReadMedline(line, out value) is { Length: > 2 } medline && line.Contains("- ", StringComparison.Ordinal))
        {
            Count(tags, PaperFormat.Medline, medline);
        }

        return PaperFormat.Detect;
    }

    // "FN Clarivate Analytics Web of Science", "VR 1.0"; or "PT J", "AU Heron, A" where these are cut off.
    private static bool IsWebOfScience(string previous, string line) =>
        TagLine.ReadWebOfScience(previous, out string value) switch
        {
            "FN" or "VR" => TagLine.ReadWebOfScience(line, out _) is "VR" or "PT",
            "PT" => value.Length == 1 && TagLine.ReadWebOfScience(line, out _) is not null,
            _ => false,
        };

    private static void Count(Dictionary<PaperFormat, HashSet<string>> tags, PaperFormat format, string tag)
    {
        if (!tags.TryGetValue(format, out HashSet<string>? seen))
        {
            tags.Add(format, seen = []);
        }

        seen.Add(tag);
    }
}
