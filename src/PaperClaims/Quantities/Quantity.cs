namespace PaperClaims;

/// <summary>A number that a text writes in digits or words, with its sign and its scale: the tokens [First, End).</summary>
internal readonly record struct Quantity
{
    /// <summary>Index of the first token, the sign included.</summary>
    public required int First { get; init; }

    /// <summary>Index of the first token of the number itself.</summary>
    public required int NumberFirst { get; init; }

    /// <summary>Index just after the number, where its scale may stand.</summary>
    public required int NumberEnd { get; init; }

    /// <summary>Index just after the number and its scale.</summary>
    public required int End { get; init; }

    /// <summary>Index just after what hangs on the number, a tolerance or a footnote's mark: where its unit may stand.</summary>
    public required int AttachedEnd { get; init; }

    /// <summary>Where it stands, the sign and the scale included.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number before its scale, without sign: 1.5 of "1.5 million".</summary>
    public required decimal Number { get; init; }

    /// <summary>What multiplies the number, 1 if nothing does.</summary>
    public required decimal Scale { get; init; }

    /// <summary>Digits after the decimal point; 0 for a whole number, a fraction or one in words.</summary>
    public required int Decimals { get; init; }

    /// <summary>1 for a plus, -1 for a minus, 0 where no sign is written.</summary>
    public required int Sign { get; init; }

    /// <summary>Whether words write it.</summary>
    public bool IsSpelled { get; init; }

    /// <summary>Whether a letter or word scales it: <c>100K</c>, "2 million"; also one in words that is a thousand or more.</summary>
    public bool IsScaled { get; init; }

    /// <summary>Whether the scale is a word: "2 million".</summary>
    public bool HasScaleWord { get; init; }

    /// <summary>The number with its scale, without sign; 0 if it is beyond what anything is counted in.</summary>
    public decimal Magnitude => NumberScale.Multiply(Number, Scale);

    /// <summary>The number with its scale and sign.</summary>
    public decimal Value => Sign < 0 ? -Magnitude : Magnitude;

    /// <summary>What a number before it in a list or range shares: its scale, also that of one in words.</summary>
    public decimal SharedScale => IsSpelled ? NumberScale.Of(Number) : Scale;

    /// <summary>Whether a tolerance or a mark hangs on it.</summary>
    public bool HasAttachment => AttachedEnd > End;

    /// <summary>Whether it is written as a year is.</summary>
    public bool IsYear => Decimals == 0 && !IsScaled && !IsSpelled && Number is >= 1900 and <= 2100 && Span.Length == 4;
}
