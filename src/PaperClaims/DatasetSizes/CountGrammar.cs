using PaperClaims.Text;

namespace PaperClaims;

/// <summary>What the form of a sentence says of a count, whatever the model thinks: whether it is the size of data.</summary>
internal static class CountGrammar
{
    private const int ReachToVerb = 10;
    private const int ReachToData = 6;

    private static readonly WordSet Writings = new("articles papers publications studies manuscripts works");

    private static readonly WordSet Reviewing = new(
        "review reviews reviewed reviewing survey surveys surveyed surveying meta metaanalysis bibliometric scoping"
    );

    private static readonly WordSet People = new("people adults children patients users speakers persons men women students individuals");

    // What happens to people in the world, not in the data: "affects 40 million adults", "spoken by 80 million people".
    private static readonly WordSet Befalls = new(
        "affect affects affected affecting infect infects infected infecting kill kills killed serve serves served serving reach reaches"
    );

    private static readonly WordSet Passives = new("spoken used watched visited played affected served");

    private static readonly WordSet Datasets = new("datasets benchmarks corpora testbeds");

    private static readonly WordSet Evaluates = new(
        """
        evaluate evaluates evaluated evaluating evaluation evaluations experiment experiments experimental test tests tested testing
        validate validated validating benchmark benchmarked compare compares compared outperform outperforms surpasses results performance
        """
    );

    private static readonly WordSet Assembles = new(
        """
        assemble assembles assembled aggregate aggregates aggregated aggregating unify unifies unified unifying compile compiles compiled
        merge merges merged merging combine combines combined combining curate curates curated integrate integrates integrated together
        """
    );

    private static readonly WordSet Languages = new("languages dialects");
    private static readonly WordSet Ties = new("with in across covering for");

    private static readonly WordSet Speaks = new(
        "speak speaks speaking understands supports supporting model models recognizer recognizers recogniser translator translators"
    );

    // What bounds a number or describes it may stand before it.
    private static readonly WordSet Skipped = new(
        "about over around some nearly almost roughly approximately estimated an than more up to only all"
    );

    /// <summary>Whether the count is the size of data, null where its sentence does not say.</summary>
    public static bool? Judge(AbstractText text, StatedCount count, TextSpan sentence)
    {
        if (CountFoils.CountsVocabulary(text, count, sentence) || IsReviewed(text, count, sentence) || IsOfTheWorld(text, count))
        {
            return false;
        }

        return !count.HasNoun ? null
            : Datasets.Contains(text, count.Head) ? IsAssembled(text, count, sentence)
            : Languages.Contains(text, count.Head) ? IsOfData(text, count)
            : null;
    }

    // "We review 214 articles", "our meta-analysis of 120 publications"
    private static bool IsReviewed(AbstractText text, StatedCount count, TextSpan sentence) =>
        count.HasNoun
        && Writings.Contains(text, count.Head)
        && Find(text, count, sentence, Reviewing)
        && !WordTable.Is(text, count.NounEnd, WordClass.CallsData);

    private static bool IsOfTheWorld(AbstractText text, StatedCount count)
    {
        int before = Before(text, count.First);
        return count.HasNoun
            && People.Contains(text, count.Head)
            && (Befalls.Contains(text, before) || (text.IsWord(before, "by") && Passives.Contains(text, before - 1)));
    }

    // "brings together 40 datasets", but "evaluated on 12 datasets"
    private static bool? IsAssembled(AbstractText text, StatedCount count, TextSpan sentence)
    {
        int before = Before(text, count.First);
        bool placed = text.IsWord(before, "on") || text.IsWord(before, "across");
        return placed && Find(text, count, sentence, Evaluates) ? false
            : Assembles.Contains(text, before) || (text.IsWord(before, "from") && Assembles.Contains(text, before - 1)) ? true
            : null;
    }

    // "a corpus of speech with twelve languages", but "a recognizer for 60 languages"
    private static bool? IsOfData(AbstractText text, StatedCount count)
    {
        int before = Before(text, count.First);
        bool tied = Ties.Contains(text, before);
        for (int i = before - 1; tied && i >= before - ReachToData && text.Is(i, TokenKind.Word); i--)
        {
            if (Speaks.Contains(text, i) || WordTable.Is(text, i, WordClass.ModelNoun))
            {
                return false;
            }

            if (WordTable.Is(text, i, WordClass.CallsData))
            {
                return text.IsWord(before, "for") ? null : true;
            }
        }

        return null;
    }

    private static int Before(AbstractText text, int first)
    {
        int before = first - 1;
        while (Skipped.Contains(text, before))
        {
            before--;
        }

        return before;
    }

    private static bool Find(AbstractText text, StatedCount count, TextSpan sentence, WordSet words)
    {
        for (int i = count.First - 1; i >= count.First - ReachToVerb && i >= 0 && text.Tokens[i].Start >= sentence.Start; i--)
        {
            if (words.Contains(text, i))
            {
                return true;
            }
        }

        return false;
    }
}
