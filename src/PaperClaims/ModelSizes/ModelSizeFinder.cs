using PaperClaims.Text;

namespace PaperClaims;

/// <summary>Finds the numbers of a text that count parameters.</summary>
internal sealed class ModelSizeFinder(AbstractText text)
{
    private const int LongestList = 8;

    // A number of a thousand or more needs no scale of another.
    private const decimal MostShared = 1000;

    private readonly Quantities numbers = Quantities.Of(text);
    private readonly bool hasLines = text.Source.Contains('_');
    private readonly List<(ParameterCount Count, double Confidence)> found = [];

    /// <summary>The counts with how sure each is, in text order.</summary>
    public static List<(ParameterCount Count, double Confidence)> Find(AbstractText text)
    {
        ModelSizeFinder finder = new(text);
        finder.Run();
        return finder.found;
    }

    private void Run()
    {
        int next = 0;
        int token = 0;
        while (next < numbers.Count)
        {
            ReadWords(token, numbers[next].NumberFirst);
            token = numbers[next].End;
            next = ReadNumber(next) + 1;
        }

        ReadWords(token, text.Tokens.Length);
    }

    // Sizes that are written into names stand in words between the numbers.
    private void ReadWords(int first, int end)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        for (int i = first; i < end; i++)
        {
            if (
                tokens[i].Kind == TokenKind.Word
                && (text.Source[tokens[i].End - 1] is 'B' or 'b' || (hasLines && text.Word(i).Contains('_')))
                && NamedSize.TryRead(text, i, found.Count > 0 ? found[^1].Count : null, out ParameterCount count)
            )
            {
                Keep(count, ModelSizeEvidence.InWord);
            }
        }
    }

    /// <summary>Reads the count at a number, and returns the last number that it takes.</summary>
    private int ReadNumber(int index)
    {
        if (NamedSize.TryReadPair(text, numbers, index, out ParameterCount total, out ParameterCount active))
        {
            Keep(total, ModelSizeEvidence.InWord);
            Keep(active, ModelSizeEvidence.InWord);
            return index + 1;
        }

        if (!NamedSize.TryReadPoint(text, numbers, index, out ParameterCount count))
        {
            count = NamedSize.WithActiveLetter(text, ParameterCount.Read(text, numbers, index, out int last));
            return Add(index, count) ? last : index;
        }

        return Add(index, count) ? index + 1 : index;
    }

    private bool Add(int index, in ParameterCount count)
    {
        if (!count.IsPossible || ModelSizeEvidence.Judge(text, count, found) is not (var confidence and > 0))
        {
            return false;
        }

        int first = count.High is null ? FirstOfList(index) : index;
        for (int i = first; i < index; i++)
        {
            Keep(ParameterCount.Read(text, numbers, i, out _).WithScaleOf(numbers[index]), confidence);
        }

        Keep(count, confidence);
        return true;
    }

    private void Keep(in ParameterCount count, double confidence)
    {
        if (count.IsPossible)
        {
            found.Add((count, confidence));
        }
    }

    // "0.5, 1.5, and 7 billion": where the list begins whose scale the number at its end writes.
    private int FirstOfList(int index)
    {
        int first = index;
        while (
            first > 0
            && index - first < LongestList
            && IsList(numbers.JointAfter(first - 1))
            && (first == index || numbers.JointAfter(first - 1) != NumberJoint.And)
            && IsListed(numbers[first - 1], numbers[first])
        )
        {
            first--;
        }

        // "Llama 2, 3, and 70B": where the first item of a list is none, the others are not either.
        bool whole = first == 0 || numbers[first - 1].IsScaled || !IsList(numbers.JointAfter(first - 1));
        bool pair = index - first == 1 && numbers.JointAfter(first) == NumberJoint.Comma && !IsInBraces(numbers[first]);
        return !whole || pair ? index : first;
    }

    private static bool IsList(NumberJoint joint) => joint is NumberJoint.Comma or NumberJoint.And or NumberJoint.Slash;

    // The first of "Heron-{7,13}B"
    private bool IsInBraces(in Quantity item) => text.Source[Math.Max(text.Tokens[item.NumberFirst].Start - 1, 0)] == '{';

    private bool IsListed(in Quantity item, in Quantity next)
    {
        int before = item.NumberFirst - 1;
        bool free =
            !text.IsAdjacent(item.NumberFirst)
            || text.KindAt(before) is TokenKind.Open or TokenKind.Slash or TokenKind.Approximately or TokenKind.Comma
            || IsInBraces(item)
            || (text.Is(before, TokenKind.Hyphen) && text.Is(item.End, TokenKind.Slash));
        return free
            && !item.IsScaled
            && !item.IsYear
            && item.IsSpelled == next.IsSpelled
            && item.Number > 0
            && item.Number < next.Magnitude
            && (item.Number < MostShared || !next.IsScaled)
            && !NumberLabels.Precede(text, item.NumberFirst)
            && !(
                NameReader.Before(text, item.NumberFirst).Length > 0
                && !text.IsAdjacent(item.NumberFirst)
                && !text.Is(item.End, TokenKind.Slash)
            )
            && !text.Is(before, TokenKind.Equal)
            && (found.Count == 0 || found[^1].Count.End <= item.NumberFirst);
    }
}
