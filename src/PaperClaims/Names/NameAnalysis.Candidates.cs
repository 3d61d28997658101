using System.Runtime.InteropServices;

namespace PaperClaims;

// Which words may be part of a name, the candidates they form, and the lists of candidates.
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
            bool named = features[i].IsNameLike;
            taggable[i] =
                taggable[i]
                || named
                || (features[i].Shape == WordShape.Digits && (IsTaggableBefore(i) || (Has(i + 1) && NameLikeAt(i + 1))));
            if (!taggable[i] || (features[i].Shape == WordShape.Lower && !named))
            {
                continue;
            }

            // "Objects in Context", "7 -Scenes": what stands between two parts of a name may belong to it.
            if (last >= 0 && i - last - 1 is > 0 and <= MaxConnection && Connects(new WordSpan(last + 1, i)))
            {
                taggable.AsSpan(last + 1, i - last - 1).Fill(true);
            }

            last = i;

            // "Caltech pedestrian", "GPQA-diamond": a lower-case word may belong to the name before it.
            for (
                int after = i + 1;
                after <= i + MaxTail
                    && after < words.Count
                    && features[after] is { Shape: WordShape.Lower, SentenceStart: false, Cue: CueWord.None };
                after++
            )
            {
                taggable[after] = true;
            }
        }

        foreach (AcronymPair pair in Acronyms.All)
        {
            taggable.AsSpan(pair.LongForm.First, pair.LongForm.Length).Fill(true);
        }

        FindDisplayed();
        for (int i = 0; i < words.Count; i++)
        {
            if (taggable[i])
            {
                SubwordFeatures.Read(features[i], Written(WordSpan.Of(i)), out subwords[i]);
            }
        }
    }

    private bool NameLikeAt(int word) =>
        features[word].Shape is WordShape.Initial or WordShape.Capitals or WordShape.Mixed or WordShape.LettersAndDigits;

    private bool IsTaggableBefore(int word) => word > 0 && taggable[word - 1] && !features[word].SentenceStart;

    private bool Connects(WordSpan between)
    {
        for (int i = between.First; i < between.End; i++)
        {
            if (
                features[i].SentenceStart
                || !(
                    features[i].Shape
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

        return !features[between.End].SentenceStart;
    }

    private void FindCandidates()
    {
        candidateOf.AsSpan(0, words.Count).Fill(-1);
        for (int i = 0; i < words.Count; )
        {
            if (!IsOfCandidate(i))
            {
                i++;
                continue;
            }

            int end = i + 1;
            bool isTypeset = Text.HasTex && IsTypeset(Text.Source.AsSpan(0, Text.Tokens[words[i].First].Start));
            while (
                end < words.Count
                && !features[end].SentenceStart
                && IsOfCandidate(end)
                && !(isTypeset && EndsType(end - 1))
                && !Sequence.OpensFootnote(end)
            )
            {
                end++;
            }

            WordSpan span = new(i, end);
            candidateOf.AsSpan(i, span.Length).Fill(candidates.Count);
            candidates.Add(
                new CandidateSpan
                {
                    Words = span,
                    List = span,
                    ListCount = 1,
                    Partner = -1,
                    Hash = HashOf(span),
                }
            );
            i = end;
        }
    }

    private bool IsOfCandidate(int word) =>
        features[word].IsNameLike || displayed[word] || (features[word].Shape == WordShape.Digits && taggable[word]);

    private void FindLists()
    {
        Span<CandidateSpan> all = CollectionsMarshal.AsSpan(candidates);
        int first = 0;
        for (int i = 1; i <= all.Length; i++)
        {
            if (
                i < all.Length
                && !AreOnePair(all[i - 1], all[i])
                && Coordination.Joins(Sequence, new WordSpan(all[i - 1].End, all[i].First))
            )
            {
                continue;
            }

            for (int j = first; j < i; j++)
            {
                all[j].List = new WordSpan(all[first].First, all[i - 1].End);
                all[j].ListCount = i - first;
            }

            first = i;
        }
    }

    // "Long Form, or LF for short"
    private bool AreOnePair(in CandidateSpan one, in CandidateSpan other) =>
        Acronyms.PairOf(one.End - 1) is >= 0 and var pair && Acronyms.PairOf(other.First) == pair;

    // "\textbf{X} QA dataset": the name ends with its type.
    private bool EndsType(int word)
    {
        int end = Text.Tokens[words[word].End - 1].End;
        return end + 1 < Text.Source.Length && Text.Source[end] == '}' && Text.Source[end + 1] == ' ';
    }
}
