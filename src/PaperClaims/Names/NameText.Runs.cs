namespace PaperClaims;

// Which units may be part of a name, the runs they form, and the lists of runs.
internal sealed partial class NameText
{
    private const int LongestGap = 10;
    private const int LongestConnection = 2;
    private const int LongestTail = 2;

    private void FindCandidates()
    {
        candidates.AsSpan(0, units.Count).Clear();
        int last = -1;
        for (int i = 0; i < units.Count; i++)
        {
            bool named = readings[i].IsNameLike;
            candidates[i] =
                candidates[i]
                || named
                || (readings[i].Form == UnitForm.Digits && (IsCandidateBefore(i) || (Has(i + 1) && NameLikeAt(i + 1))));
            if (!candidates[i] || (readings[i].Form == UnitForm.Lower && !named))
            {
                continue;
            }

            // "Objects in Context", "7 -Scenes": what stands between two parts of a name may belong to it.
            if (last >= 0 && i - last - 1 is > 0 and <= LongestConnection && Connects(last + 1, i))
            {
                candidates.AsSpan(last + 1, i - last - 1).Fill(true);
            }

            last = i;

            // "Caltech pedestrian", "GPQA-diamond": a lower-case word may belong to the name before it.
            for (
                int after = i + 1;
                after <= i + LongestTail
                    && after < units.Count
                    && readings[after] is { Form: UnitForm.Lower, SentenceStart: false, Cue: CueWord.None };
                after++
            )
            {
                candidates[after] = true;
            }
        }

        foreach (AcronymPair pair in Acronyms.All)
        {
            candidates.AsSpan(pair.LongFirst, pair.LongEnd - pair.LongFirst).Fill(true);
        }

        for (int i = 0; i < units.Count; i++)
        {
            if (candidates[i])
            {
                UnitParts.Read(readings[i], Written(i, i + 1), out parts[i]);
            }
        }
    }

    private bool NameLikeAt(int unit) =>
        readings[unit].Form is UnitForm.Initial or UnitForm.Capitals or UnitForm.Mixed or UnitForm.LettersAndDigits;

    private bool IsCandidateBefore(int unit) => unit > 0 && candidates[unit - 1] && !readings[unit].SentenceStart;

    private bool Connects(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (
                readings[i].SentenceStart
                || !(
                    readings[i].Form
                    is UnitForm.Lower
                        or UnitForm.Other
                        or UnitForm.Colon
                        or UnitForm.Dash
                        or UnitForm.Slash
                        or UnitForm.Quote
                        or UnitForm.Comma
                        or UnitForm.Digits
                )
            )
            {
                return false;
            }
        }

        return !readings[end].SentenceStart;
    }

    private void FindRuns()
    {
        runOf.AsSpan(0, units.Count).Fill(-1);
        for (int i = 0; i < units.Count; )
        {
            if (!readings[i].IsNameLike && !(readings[i].Form == UnitForm.Digits && candidates[i]))
            {
                i++;
                continue;
            }

            int end = i + 1;
            while (
                end < units.Count
                && !readings[end].SentenceStart
                && (readings[end].IsNameLike || (readings[end].Form == UnitForm.Digits && candidates[end]))
            )
            {
                end++;
            }

            runOf.AsSpan(i, end - i).Fill(runs.Count);
            runs.Add(
                new NameRun
                {
                    First = i,
                    End = end,
                    ListFirst = i,
                    ListEnd = end,
                    ListCount = 1,
                    Partner = -1,
                    Hash = HashOf(i, end),
                }
            );
            i = end;
        }
    }

    private void FindLists()
    {
        Span<NameRun> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(runs);
        int first = 0;
        for (int i = 1; i <= all.Length; i++)
        {
            if (i < all.Length && IsListed(all[i - 1].End, all[i].First))
            {
                continue;
            }

            for (int j = first; j < i; j++)
            {
                all[j].ListFirst = all[first].First;
                all[j].ListEnd = all[i - 1].End;
                all[j].ListCount = i - first;
            }

            first = i;
        }
    }

    /// <summary>Whether only commas, "and" and bracketed remarks stand between two runs.</summary>
    private bool IsListed(int first, int end)
    {
        if (end - first > LongestGap || end == first)
        {
            return false;
        }

        int depth = 0;
        bool joined = false;
        for (int i = first; i < end; i++)
        {
            if (readings[i].SentenceStart)
            {
                return false;
            }

            switch (readings[i].Form)
            {
                case UnitForm.Open:
                    depth++;
                    break;
                case UnitForm.Close:
                    depth--;
                    break;
                case UnitForm.Comma or UnitForm.Slash:
                    joined |= depth == 0;
                    break;
                case UnitForm.Lower or UnitForm.Other when depth == 0:
                    if (readings[i].Cue != CueWord.Joins)
                    {
                        return false;
                    }

                    joined = true;
                    break;
                case UnitForm.Quote:
                    break;
                default:
                    if (depth == 0)
                    {
                        return false;
                    }

                    break;
            }

            if (depth < 0)
            {
                return false;
            }
        }

        return joined && depth == 0 && !readings[end].SentenceStart;
    }
}
