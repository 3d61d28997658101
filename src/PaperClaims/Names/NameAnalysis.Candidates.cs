namespace PaperClaims;

// Which words may be part of a name, the candidates they shape, and the lists of candidates.
internal sealed partial class NameAnalysis
{
    private const int MaxGap = 10;
    private const int MaxConnection = 2;
    private const int MaxTail = 2;

    private void FindTaggable()
    {
        taggable.AsSpan(0, words.Count).Clear();
        int last = -1;
        for (int i = 0; i < words.Count; i++)
        {
            bool named = readings[i].IsNameLike;
            taggable[i] =
                taggable[i]
                || named
                || (readings[i].Shape == WordShape.Digits && (IsTaggableBefore(i) || (Has(i + 1) && NameLikeAt(i + 1))));
            if (!taggable[i] || (readings[i].Shape == WordShape.Lower && !named))
            {
                continue;
            }

            // "Objects in Context", "7 -Scenes": what stands between two parts of a name may belong to it.
            if (last >= 0 && i - last - 1 is > 0 and <= MaxConnection && Connects(last + 1, i))
            {
                taggable.AsSpan(last + 1, i - last - 1).Fill(true);
            }

            last = i;

            // "Caltech pedestrian", "GPQA-diamond": a lower-case word may belong to the name before it.
            for (
                int after = i + 1;
                after <= i + MaxTail
                    && after < words.Count
                    && readings[after] is { Shape: WordShape.Lower, SentenceStart: false, Cue: CueWord.None };
                after++
            )
            {
                taggable[after] = true;
            }
        }

        foreach (AcronymPair pair in Acronyms.All)
        {
            taggable.AsSpan(pair.LongFirst, pair.LongEnd - pair.LongFirst).Fill(true);
        }

        for (int i = 0; i < words.Count; i++)
        {
            if (taggable[i])
            {
                SubwordFeatures.Read(readings[i], Written(i, i + 1), out parts[i]);
            }
        }
    }

    private bool NameLikeAt(int word) =>
        readings[word].Shape is WordShape.Initial or WordShape.Capitals or WordShape.Mixed or WordShape.LettersAndDigits;

    private bool IsTaggableBefore(int word) => word > 0 && taggable[word - 1] && !readings[word].SentenceStart;

    private bool Connects(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (
                readings[i].SentenceStart
                || !(
                    readings[i].Shape
                    is WordShape.Lower
                        or WordShape.Other
                        or WordShape.Colon
                        or WordShape.Dash
                        or WordShape.Slash
                        or WordShape.Quote
                        or WordShape.Comma
                        or WordShape.Digits
                )
            )
            {
                return false;
            }
        }

        return !readings[end].SentenceStart;
    }

    private void FindCandidates()
    {
        candidateOf.AsSpan(0, words.Count).Fill(-1);
        for (int i = 0; i < words.Count; )
        {
            if (!readings[i].IsNameLike && !(readings[i].Shape == WordShape.Digits && taggable[i]))
            {
                i++;
                continue;
            }

            int end = i + 1;
            while (
                end < words.Count
                && !readings[end].SentenceStart
                && (readings[end].IsNameLike || (readings[end].Shape == WordShape.Digits && taggable[end]))
            )
            {
                end++;
            }

            candidateOf.AsSpan(i, end - i).Fill(candidates.Count);
            candidates.Add(
                new CandidateSpan
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
        Span<CandidateSpan> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(candidates);
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

    /// <summary>Whether only commas, "and" and bracketed remarks stand between two candidates.</summary>
    private bool IsListed(int first, int end)
    {
        if (end - first > MaxGap || end == first)
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

            switch (readings[i].Shape)
            {
                case WordShape.Open:
                    depth++;
                    break;
                case WordShape.Close:
                    depth--;
                    break;
                case WordShape.Comma or WordShape.Slash:
                    joined |= depth == 0;
                    break;
                case WordShape.Lower or WordShape.Other when depth == 0:
                    if (readings[i].Cue != CueWord.Joins)
                    {
                        return false;
                    }

                    joined = true;
                    break;
                case WordShape.Quote:
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
