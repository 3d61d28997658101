namespace PaperClaims.Tests.Results.Generated;

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    /// <summary>On the scale of its metric.</summary>
    Level,

    /// <summary>A low percentage, as models reach on a new benchmark.</summary>
    LowLevel,

    /// <summary>From 1 to 10, as judges give.</summary>
    Mark,

    /// <summary>A difference on the scale of its metric.</summary>
    Difference,

    /// <summary>A percentage of another value.</summary>
    Share,

    /// <summary>How many times.</summary>
    Factor,
}

/// <summary>The right reading of a number, its parts named by their places in the pattern of the sentence.</summary>
/// <remarks>
/// A place that ends in <c>*</c> stands for a list: with a number of that list, for its member; with another number, for all of it.
/// A part that starts with <c>=</c> is no place but the name itself.
/// </remarks>
internal sealed record ResultReading(string Number, ResultKind Kind, NumberForm Form)
{
    public string? Metric { get; private init; }
    public IReadOnlyList<string> Data { get; private init; } = [];
    public string? Method { get; private init; }
    public string? Baseline { get; private init; }
    public bool? Improvement { get; private init; }
    public IReadOnlyList<string> Unsettled { get; private init; } = [];

    /// <summary>Whether no metric says how the number is written.</summary>
    public bool HasNoScale => Metric is null && Form == NumberForm.Level;

    public static ResultReading Score(string number) => new(number, ResultKind.Score, NumberForm.Level);

    public static ResultReading LowScore(string number) => new(number, ResultKind.Score, NumberForm.LowLevel);

    public static ResultReading Mark(string number) => new(number, ResultKind.Score, NumberForm.Mark);

    public static ResultReading Gain(string number) => new(number, ResultKind.Change, NumberForm.Difference) { Improvement = true };

    public static ResultReading Share(string number) => new(number, ResultKind.Ratio, NumberForm.Share) { Improvement = false };

    public static ResultReading Factor(string number) => new(number, ResultKind.Ratio, NumberForm.Factor) { Improvement = true };

    public ResultReading Of(string metric) => this with { Metric = metric };

    public ResultReading On(params string[] data) => this with { Data = data };

    public ResultReading By(string method) => this with { Method = method };

    public ResultReading Against(string baseline) => this with { Baseline = baseline };

    /// <summary>Leaves a part open, where two readers may differ in it.</summary>
    public ResultReading Whatever(string part) => this with { Unsettled = [part] };

    /// <summary>A reading per member of the list of numbers; itself where the number is none of a list.</summary>
    public IEnumerable<ResultReading> PerMember(int count)
    {
        if (!Number.EndsWith('*'))
        {
            return [this with { Data = [.. Data.SelectMany(data => data.EndsWith('*') ? Members(data, count) : [data])] }];
        }

        return Enumerable
            .Range(1, count)
            .Select(member =>
                this with
                {
                    Number = Member(Number, member)!,
                    Metric = Member(Metric, member),
                    Data = [.. Data.Select(data => Member(data, member)!)],
                    Method = Member(Method, member),
                    Baseline = Member(Baseline, member),
                }
            );
    }

    private static IEnumerable<string> Members(string place, int count) =>
        Enumerable.Range(1, count).Select(member => Member(place, member)!);

    private static string? Member(string? place, int member) =>
        place is ['=', ..] ? place : place?.Replace("*", $"{member}", StringComparison.Ordinal);
}
