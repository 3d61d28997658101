// What papers say they improve, with the sentence that says so.
// dotnet fsi improvements.fsx papers.jsonl

#r "nuget: PaperClaims"

open System.IO
open System.Threading.Tasks
open PaperClaims

let path = fsi.CommandLineArgs[1]

let papers =
    use file = File.OpenRead path
    PaperReader.ReadAsync(file, PaperReaderOptions(SourceName = path)).ToBlockingEnumerable() |> Seq.toList

for paper in papers do
    for result in ClaimPipeline.Default.Extract(paper).Claims.Results do
        if result.Kind <> ResultKind.Score && result.Improvement = System.Nullable true then
            let sentence = paper.Abstract.Substring(result.Sentence.Start, result.Sentence.Length)
            let metric = Option.ofObj result.Metric |> Option.defaultValue "?"
            let baseline = Option.ofObj result.Baseline |> Option.defaultValue "?"
            printfn $"%s{paper.Id}: %s{result.Text}, %s{metric}, against %s{baseline}"
            printfn $"    %s{sentence}"
