using PaperClaims.Text;
using static PaperClaims.AnnouncementReader;

namespace PaperClaims;

/// <summary>Reads noun phrases whose beginning or end is known.</summary>
internal static class NamingPhrases
{
    private const int Reach = 18;
    private const int ReachOfMembers = 10;
    private const int MinEnding = 3;

    private static readonly string[] Counts = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly WordSet Indefinite = new(
        "a an two three four five six seven eight nine ten several many new novel various multiple"
    );
    private static readonly WordSet Ordinals = new("first second third new novel two three");
    private static readonly WordSet Own = new("our proposed resulting");
    private static readonly WordSet Endings = new(
        """
        drew attracted generalize generalise outperform perform show indicate suggest confirm demonstrate reveal
        achieve improve yield held built drawn made taken written spoken run sent found chosen known large suitable
        available specific specially free open ready ever now today here yet not
        """
    );

    /// <summary>The phrase that begins at the word: its determiner, or its first adjective or noun.</summary>
    /// <param name="words">The words of a text.</param>
    /// <param name="first">Where the phrase begins.</param>
    /// <param name="inTitle">Whether nouns are written with a capital; elsewhere such a noun is part of a name.</param>
    public static NamingPhrase From(in WordSequence words, int first, bool inTitle = false)
    {
        if (first >= words.Count)
        {
            return default;
        }

        PhraseStart start = StartOf(words, first);
        int head = -1;
        int end = Math.Min(words.Count, first + Reach);
        bool isCollective = false;
        int i = first;
        for (; i < end && !(i > first && words[i].SentenceStart); i++)
        {
            ref readonly WordFeatures word = ref words[i];
            bool isNoun = ResourceNoun.ClassOf(words, i) != HeadNoun.None;
            if (head < 0 && i > first && word.Shape == WordShape.Open && AfterBracket(words, i) is var after && after > i)
            {
                // "a large (24K letters) corpus"
                i = after - 1;
                continue;
            }

            if (word.IsOf && head == i - 1 && isCollective)
            {
                return OfMembers(words, first, head, i + 1, start, inTitle);
            }

            // "the corpus ranks models"
            if (
                head >= 0
                && head == i - 1
                && (!isNoun || words.Is(i, "scores"))
                && word.Shape == WordShape.Lower
                && !IsPlural(words, head)
                && IsPlural(words, i)
            )
            {
                break;
            }

            // "exemplifying the challenge"
            if (i > first + 1 && word.Cue == CueWord.Determiner)
            {
                break;
            }

            if (head >= 0 ? !isNoun && !IsUnknownNoun(words, i) : !isNoun && !MayStandBeforeHead(words, i))
            {
                break;
            }

            if (isNoun)
            {
                head = i;
                isCollective = word.IsCollective;
            }
        }

        bool isSoft = head >= 0 && ResourceNoun.IsSoftly(words, head, first, i);
        return head < 0
            ? new NamingPhrase(new WordSpan(first, i), HeadNoun.None, false, false, false, start)
            : new NamingPhrase(
                new WordSpan(first, i),
                ResourceNoun.ClassOf(words, head),
                (ResourceNoun.IsPlain(words, head) || isSoft) && (inTitle || words[head].Shape == WordShape.Lower),
                head == i - 1 && !GoesOnAfterBracket(words, i),
                IsPlural(words, head),
                start
            );
    }

    /// <summary>The phrase that ends before the word.</summary>
    public static NamingPhrase Before(in WordSequence words, int end)
    {
        // "a dataset collected from": the participle belongs to what follows.
        while (end > 1 && IsParticiple(words, end - 1))
        {
            end--;
        }

        int head = end - 1;
        int first = end;
        PhraseStart start = PhraseStart.Bare;
        while (first > 0 && first > end - Reach && !(first < end && words[first].SentenceStart))
        {
            int word = first - 1;
            if (words[word].Cue == CueWord.Determiner || Indefinite.Contains(words.Written(word)) || Own.Contains(words.Written(word)))
            {
                first--;
                start = StartOf(words, first);
                if (start != PhraseStart.Bare && !IsNumeral(words, word) && !Ordinals.Contains(words.Written(word)))
                {
                    break;
                }
            }
            else if (word == head ? words[word].Cue != CueWord.Function && IsWord(words, word) : MayStandBeforeHead(words, word))
            {
                first--;
            }
            else
            {
                break;
            }
        }

        return first == end
            ? default
            : new NamingPhrase(
                new WordSpan(first, end),
                ResourceNoun.ClassOf(words, head),
                ResourceNoun.IsPlain(words, head),
                true,
                IsPlural(words, head),
                start
            );
    }

    // "a suite of open models" is of models, "two of five datasets" of datasets; a collection of what else is one.
    private static NamingPhrase OfMembers(in WordSequence words, int first, int collective, int members, PhraseStart start, bool inTitle)
    {
        NamingPhrase of = members < words.Count ? From(words, members, inTitle) : default;
        bool isPlain = ResourceNoun.IsPlain(words, collective) && !LeadsToModels(words, members);
        return of.IsResource || (of.Noun is not (HeadNoun.None or HeadNoun.Dataset or HeadNoun.Benchmark or HeadNoun.Task) || !isPlain)
            ? of with
            {
                Words = new WordSpan(first, of.Words.End),
                Determiner = start,
                IsPlural = false,
            }
            : new NamingPhrase(new WordSpan(first, collective + 1), ResourceNoun.ClassOf(words, collective), isPlain, true, false, start);
    }

    // "a suite of sparse mixture-of-experts (MoE) models"
    private static bool LeadsToModels(in WordSequence words, int first)
    {
        for (int i = first; i < Math.Min(words.Count, first + ReachOfMembers) && !words[i].SentenceStart; i++)
        {
            if (words[i].Shape is WordShape.Comma or WordShape.Stop || words[i].Cue is CueWord.Function or CueWord.Joins)
            {
                return false;
            }

            if (words[i].Noun is HeadNoun.Model or HeadNoun.Method or HeadNoun.Tool)
            {
                return true;
            }
        }

        return false;
    }

    // After the head, what is no verb, adverb or preposition may be the true head: "a dataset browser".
    public static bool IsUnknownNoun(in WordSequence words, int word)
    {
        ReadOnlySpan<char> written = words.Written(word);
        return words[word].Shape
                is WordShape.Lower
                    or WordShape.Initial
                    or WordShape.Capitals
                    or WordShape.Mixed
                    or WordShape.LettersAndDigits
            && words[word].Cue == CueWord.None
            && WordTable.Of(words[word].Hash).Boundary == Boundary.None
            && !Endings.Contains(written)
            && !(
                written.Length > MinEnding
                && (written.EndsWith("ed") || written.EndsWith("ing") || written.EndsWith("ly") || written.EndsWith("able"))
            );
    }

    // "a model knowledge base (MKB) pipeline"
    public static bool GoesOnAfterBracket(in WordSequence words, int word) =>
        word < words.Count
        && words[word].Shape == WordShape.Open
        && AnnouncementReader.AfterBracket(words, word) is var next
        && next > word
        && next < words.Count
        && !words[next].SentenceStart
        && (words[next].Noun != HeadNoun.None || IsUnknownNoun(words, next));

    private static bool MayStandBeforeHead(in WordSequence words, int word)
    {
        ref readonly WordFeatures here = ref words[word];
        return here.Shape switch
        {
            WordShape.Comma or WordShape.Slash => true,
            WordShape.Quote => false,
            _ => IsWord(words, word)
                && (
                    here.Cue is CueWord.None or CueWord.Joins or CueWord.Determiner
                    // "a curated benchmark", "an evaluation suite"
                    || words.Written(word).EndsWith("ed")
                    || here.Noun != HeadNoun.None
                    || words.Written(word) is "test" or "benchmarking" or "but" or "yet"
                ),
        };
    }

    private static bool IsWord(in WordSequence words, int word) =>
        words[word].Shape
            is WordShape.Lower
                or WordShape.Initial
                or WordShape.Capitals
                or WordShape.Mixed
                or WordShape.LettersAndDigits
                or WordShape.Digits;

    private static PhraseStart StartOf(in WordSequence words, int word)
    {
        ReadOnlySpan<char> written = words.Written(word);
        return Own.Contains(written) ? PhraseStart.Own
            : Indefinite.Contains(written) || IsNumeral(words, word) ? PhraseStart.Indefinite
            : words[word].Cue == CueWord.Determiner ? PhraseStart.Definite
            : PhraseStart.Bare;
    }

    private static bool IsParticiple(in WordSequence words, int word) =>
        words[word].Shape == WordShape.Lower
        && words[word].Noun == HeadNoun.None
        && words.Written(word) is [.., 'e', 'd'] or [.., 'i', 'n', 'g'];

    private static bool IsNumeral(in WordSequence words, int word) => words[word].Shape == WordShape.Digits;

    /// <summary>How many the phrase speaks of, where it says so: "two corpora"; 0 if it does not.</summary>
    public static int CountOf(in WordSequence words, in NamingPhrase phrase)
    {
        for (int word = phrase.Words.First; phrase.IsPlural && word < phrase.Words.End; word++)
        {
            ReadOnlySpan<char> written = words.Written(word);
            for (int i = 0; i < Counts.Length; i++)
            {
                if (written.Equals(Counts[i], StringComparison.OrdinalIgnoreCase))
                {
                    return i + 2;
                }
            }

            if (written is [> '1' and <= '9'])
            {
                return written[0] - '0';
            }
        }

        return 0;
    }

    public static bool IsPlural(in WordSequence words, int head)
    {
        ReadOnlySpan<char> written = words.Written(head);
        return written.EndsWith("s") && !written.EndsWith("ss") && !written.EndsWith("corpus", StringComparison.OrdinalIgnoreCase)
            || written.EndsWith("corpora", StringComparison.OrdinalIgnoreCase);
    }
}
