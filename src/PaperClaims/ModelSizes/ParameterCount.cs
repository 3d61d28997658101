using PaperClaims.Text;

namespace PaperClaims;

/// <summary>A number that may count parameters, on the tokens [First, End): <c>7B</c>, <c>1.5 billion</c>, <c>8x7B</c>.</summary>
internal readonly record struct ParameterCount(int First, int End, TextSpan Span, decimal Value, decimal? High)
{
    // A number of parameters above this is no model: 100T.
    private const decimal Largest = 1e14m;
    private const decimal MostExperts = 1024;
    private const int LongestRange = 8;

    public bool IsPossible => Value >= 1 && (High ?? Value) <= Largest;

    /// <summary>Whether a word before it or before its list says that it names something: "stages 1B, 2B and 3B".</summary>
    public bool IsLabel { get; init; }

    /// <summary>Whether it is the upper end of a range whose lower end has a scale of its own: "100M-1B".</summary>
    public bool IsUpperEnd { get; init; }

    /// <summary>Index just after the last number of the range that it is part of: what follows there both ends count.</summary>
    public int RangeEnd { get; init; }

    /// <summary>Whether something scales the number.</summary>
    public bool HasScale { get; init; }

    /// <summary>Whether words write it or its scale.</summary>
    public bool IsSpelled { get; init; }

    /// <summary>Whether the number itself is in words.</summary>
    public bool IsInWords { get; init; }

    /// <summary>Whether it is written as the active parameters in a model's name: <c>A3B</c>.</summary>
    public bool IsActiveName { get; init; }

    /// <summary>The letters that scale it, as written; empty where words or nothing do.</summary>
    public string Scale { get; init; } = "";

    /// <summary>Whether it is part of a word that names the model: <c>heron_13b</c>.</summary>
    public bool IsInWord { get; init; }

    /// <summary>
    /// Reads the count that starts with the number at <paramref name="index"/>: experts times their size, a range whose ends share a
    /// scale, or the number alone; <paramref name="last"/> is the last number that it takes.
    /// </summary>
    public static ParameterCount Read(AbstractText text, Quantities numbers, int index, out int last)
    {
        ref readonly Quantity number = ref numbers[index];
        bool sharesScale =
            !number.IsScaled
            && index + 1 < numbers.Count
            && numbers[index + 1].IsScaled
            && number.IsSpelled == numbers[index + 1].IsSpelled;
        NumberJoint joint = sharesScale ? numbers.JointAfter(index) : NumberJoint.None;

        // "8x7B" is one model, "2-8B" a range whose lower end borrows the scale.
        bool mixture = joint == NumberJoint.Times && number.Decimals == 0 && number.Number <= MostExperts;
        bool range =
            (joint is NumberJoint.Dash or NumberJoint.To || (joint == NumberJoint.And && text.IsWord(number.First - 1, "between")))
            && numbers[index + 1].Magnitude > NumberScale.Multiply(number.Number, numbers[index + 1].SharedScale)
            && !IsNamed(text, number.NumberFirst);
        last = mixture || range ? index + 1 : index;
        ref readonly Quantity end = ref numbers[last];
        decimal value =
            mixture ? NumberScale.Multiply(end.Magnitude, number.Number)
            : range ? NumberScale.Multiply(number.Number, end.SharedScale)
            : number.Magnitude;
        TextSpan span = TextSpan.FromBounds(text.Tokens[number.NumberFirst].Start, end.Span.End);
        return new(number.NumberFirst, end.End, span, value, range ? end.Magnitude : null)
        {
            HasScale = end.IsScaled,
            IsSpelled = end.HasScaleWord || end.IsSpelled,
            IsInWords = end.IsSpelled,
            Scale = end.IsScaled && !end.HasScaleWord ? text.Quote(end.End - 1, end.End) : "",
            RangeEnd = EndOfRange(numbers, index),
            IsUpperEnd = numbers.JointAfter(index - 1) is NumberJoint.Dash or NumberJoint.To && numbers[index - 1].IsScaled,
            IsLabel = NumberLabels.Precede(text, numbers[FirstOfList(numbers, index)].NumberFirst),
        };
    }

    /// <summary>The count with the scale that the last number of its list has for all: "0.5, 1.5, and 7 billion".</summary>
    public ParameterCount WithScaleOf(in Quantity last) =>
        this with
        {
            Value = NumberScale.Multiply(Value, last.SharedScale),
            HasScale = true,
            IsSpelled = last.HasScaleWord,
        };

    private static int FirstOfList(Quantities numbers, int index)
    {
        int first = index;
        while (index - first < LongestRange && numbers.JointAfter(first - 1) != NumberJoint.None && numbers[first - 1].IsScaled)
        {
            first--;
        }

        return first;
    }

    private static int EndOfRange(Quantities numbers, int index)
    {
        int last = index;
        while (last - index < LongestRange && numbers.JointAfter(last) is NumberJoint.Dash or NumberJoint.To && numbers[last + 1].IsScaled)
        {
            last++;
        }

        return numbers[last].End;
    }

    private static bool IsNamed(AbstractText text, int first) =>
        (text.IsAdjacent(first) && text.Is(first - 1, TokenKind.Hyphen)) || text.HasCapital(first - 1);
}
