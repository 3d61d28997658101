using System.CommandLine;
using System.Diagnostics;

namespace PaperClaims.Training;

/// <summary>The command line of <c>all</c>: fits everything that ships, or checks it.</summary>
internal static class AllCommand
{
    private static readonly Option<string[]> Only = new("--only")
    {
        Description = "Fit these models alone; those that they are fitted from are taken as they ship.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<bool> Check = new("--check")
    {
        Description = "Write nothing; say whether what ships is what comes out.",
    };

    public static Command Create()
    {
        Command command = new("all", "Fits every model that ships, from the manifest alone.") { Only, Check };
        TrainingOptions.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        string[]? only = parsed.GetValue(Only) is { Length: > 0 } some ? some : null;
        (TrainingManifest manifest, TrainingInputs inputs, ModelFiles files) = TrainingOptions.Open(parsed, only);
        ModelFitter fitter = new(manifest, inputs, files);
        bool isSame = true;
        foreach (string model in manifest.Models.Keys.Where(model => only?.Contains(model) ?? true))
        {
            long start = Stopwatch.GetTimestamp();
            byte[] content = fitter.Fit(model);
            files.Add(model, content);
            string says = "fitted";
            if (parsed.GetValue(Check))
            {
                (bool same, says) = SameModel.Compare(content, File.ReadAllBytes(files.PathOf(model)));
                isSame &= same;
            }
            else
            {
                File.WriteAllBytes(files.PathOf(model), content);
            }

            Console.WriteLine($"{model}: {says}, {content.Length} bytes, {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
        }

        return isSame ? 0 : 1;
    }
}
