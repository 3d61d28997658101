using System.CommandLine;
using PaperClaims;
using PaperClaims.Fuzzing;
using PaperClaims.Fuzzing.Targets;

Option<long> cases = new("--cases") { Description = "How many cases to run.", DefaultValueFactory = _ => 100_000 };
Option<long> from = new("--from") { Description = "Number of the first case, to run one again or to go on." };
Option<uint> seed = new("--seed")
{
    Description = "What all choices depend on, with the number of the case.",
    DefaultValueFactory = _ => 1,
};
Option<string?> corpus = new("--corpus") { Description = "A list of papers whose abstracts are seeds too; part of what a case is." };
Option<string> folder = new("--failures")
{
    Description = "Where inputs that failed are written.",
    DefaultValueFactory = _ => "artifacts/fuzzing",
};
Option<FileInfo?> input = new("--input") { Description = "Checks one input that failed instead; its name begins with its target." };

RootCommand root = new("Feeds what nobody would write to everything that reads, and checks the laws that hold for all input.")
{
    cases,
    from,
    seed,
    corpus,
    folder,
    input,
};
root.SetAction(
    (parsed, cancellationToken) =>
    {
        string[] abstracts = Seeds.Abstracts(parsed.GetValue(corpus));
        TextTarget text = new(abstracts);
        PaperTarget papers = new(abstracts);

        ExtractedPaper[] extracted = Seeds.Extracted(abstracts);

        ClaimJsonTarget claims = new(abstracts);
        TableTarget tables = new();
        OwnListTarget lists = new();
        IFuzzTarget[] rarer =
        [
            claims,
            tables,
            lists,
            new PackedTarget(),
            claims,
            tables,
            lists,
            new FaultTarget(extracted),
            claims,
            tables,
            lists,
            new ChangeTarget(extracted),
        ];

        // What is most exposed comes most often, what takes longest least.
        IFuzzTarget[] targets = [.. rarer.SelectMany(target => (IFuzzTarget[])[text, papers, text, target])];
        if (parsed.GetValue(input) is { } file)
        {
            string? broken = targets
                .First(target => file.Name.StartsWith(target.Name, StringComparison.Ordinal))
                .Check(File.ReadAllBytes(file.FullName));
            Console.WriteLine(broken ?? "no law is broken");
            return Task.FromResult(broken is null ? 0 : 1);
        }

        FuzzRun run = new(targets, parsed.GetValue(seed), parsed.GetRequiredValue(folder));
        return Task.FromResult(run.Execute(parsed.GetValue(from), parsed.GetValue(cases), cancellationToken) ? 0 : 1);
    }
);

// The longest case may be under way.
InvocationConfiguration configuration = new() { ProcessTerminationTimeout = TimeSpan.FromSeconds(60) };
return await root.Parse(args).InvokeAsync(configuration).ConfigureAwait(false);
