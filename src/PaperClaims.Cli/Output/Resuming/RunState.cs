namespace PaperClaims.Cli.Output.Resuming;

/// <summary>What decides what a run writes.</summary>
/// <param name="Settings">Its settings by their names.</param>
/// <param name="Inputs">Its inputs, in their order.</param>
internal sealed record RunState(IReadOnlyDictionary<string, string> Settings, IReadOnlyList<InputStamp> Inputs)
{
    /// <summary>Says in what this run differs from an earlier one, in a few words; null if in nothing.</summary>
    public string? ChangeSince(RunState earlier) => ChangeOf(earlier.Settings, Settings) ?? ChangeOf(earlier.Inputs, Inputs);

    /// <summary>Says which setting differs from an earlier one; null if none does.</summary>
    public static string? ChangeOf(IReadOnlyDictionary<string, string> earlier, IReadOnlyDictionary<string, string> now)
    {
        foreach (string name in now.Keys.Union(earlier.Keys))
        {
            string before = earlier.GetValueOrDefault(name, "");
            string after = now.GetValueOrDefault(name, "");
            if (before != after)
            {
                return $"{name} was {Show(before)} and is {Show(after)} now";
            }
        }

        return null;
    }

    private static string? ChangeOf(IReadOnlyList<InputStamp> earlier, IReadOnlyList<InputStamp> now)
    {
        Dictionary<string, InputStamp> known = earlier.ToDictionary(input => input.Path);
        foreach (InputStamp input in now)
        {
            if (!known.Remove(input.Path, out InputStamp? before))
            {
                return $"the input {input.Path} is new";
            }

            if (before != input)
            {
                return $"the input {input.Path} has changed";
            }
        }

        return known.Count > 0 ? $"the input {known.Keys.First()} is missing"
            : earlier.SequenceEqual(now) ? null
            : "the inputs have another order";
    }

    private static string Show(string value) => value.Length == 0 ? "not given" : $"'{value}'";
}

/// <summary>How far an input is written.</summary>
/// <param name="Papers">So many papers of it.</param>
/// <param name="Hash">A hash of these.</param>
internal readonly record struct ResumePoint(long Papers, ulong Hash)
{
    /// <summary>The point after one more paper.</summary>
    public ResumePoint Next(string id, string? title, string? text, string? date) =>
        new(Papers + 1, PaperHash.Add(PaperHash.Add(PaperHash.Add(PaperHash.Add(Hash, id), title), text), date));
}
