namespace PaperClaims;

/// <summary>Reads what a noun phrase calls a thing: its head is the last noun before the phrase is cut off.</summary>
internal static class NounPhrase
{
    private const int Reach = 18;
    private const int ReachBeyondOf = 8;

    /// <summary>The head of the phrase whose determiner stands at <paramref name="determiner"/>: a method for "a benchmark generation pipeline".</summary>
    public static HeadNoun Head(ReadOnlySpan<UnitReading> units, int determiner)
    {
        HeadNoun found = HeadNoun.None;
        bool collective = false;
        int end = Math.Min(units.Length, determiner + Reach);
        for (int i = determiner + 1; i < end; i++)
        {
            ref readonly UnitReading unit = ref units[i];
            if (unit.SentenceStart || unit.Form is UnitForm.Semicolon or UnitForm.Colon or UnitForm.Close or UnitForm.Stop)
            {
                break;
            }

            if (found == HeadNoun.None || unit.Noun != HeadNoun.None)
            {
                collective |= unit.IsCollective;
                found = unit.Noun == HeadNoun.None ? found : unit.Noun;
                continue;
            }

            if (unit.IsOf && collective && units[i - 1].IsCollective)
            {
                // "a suite of open models": what it is a suite of.
                HeadNoun members = Members(units, i + 1, Math.Min(units.Length, i + ReachBeyondOf));
                return members is HeadNoun.Model or HeadNoun.Method ? members : found;
            }

            if (unit.Cue != CueWord.None || unit.IsParticiple || unit.Form is UnitForm.Comma or UnitForm.Open or UnitForm.Dash)
            {
                break;
            }
        }

        return found;
    }

    private static HeadNoun Members(ReadOnlySpan<UnitReading> units, int first, int end)
    {
        for (int i = first; i < end && !units[i].SentenceStart && units[i].Cue is CueWord.None or CueWord.Determiner or CueWord.Joins; i++)
        {
            if (units[i].Noun != HeadNoun.None)
            {
                return units[i].Noun;
            }
        }

        return HeadNoun.None;
    }
}
