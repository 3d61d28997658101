using CsCheck;
using PaperClaims.Fuzzing.Faults;

namespace PaperClaims.Fuzzing.Targets;

/// <summary>
/// Files that fail at any moment, again and again: what a run leaves that ended by itself is whole, and in the end stands what an
/// undisturbed run writes, whatever happened on the way.
/// </summary>
internal sealed class FaultTarget(ExtractedPaper[] papers) : IFuzzTarget
{
    private const int MostFailures = 4;
    private const int MostSteps = 40;

    public string Name => "faults";

    public byte[] Make(PCG random) => FuzzBytes.Seed(random);

    public string? Check(byte[] input)
    {
        PCG random = FuzzBytes.Random(input);
        StoppedRun run = new(random, papers);
        FaultyFiles files = new(random);
        if (random.Next(3) == 0)
        {
            files.SetContent(StoppedRun.Output, "what an older run wrote"u8.ToArray());
        }

        List<string> story = [];
        for (int failures = (int)random.Next(MostFailures); failures >= 0; failures--)
        {
            Fault fault = failures == 0 ? Fault.None : (Fault)random.Next(6);
            files.Plan(fault, (int)random.Next(MostSteps), random.Next((uint)run.Whole.Length + 2000));
            int stopAfter = failures == 0 || random.Next(3) > 0 ? -1 : (int)random.Next((uint)run.Count + 1);
            byte[] before = files.ContentOf(StoppedRun.Output);
            (Exception? end, int written, bool isWhole) = run.Execute(random, files, run.State, stopAfter);
            story.Add($"{fault}{(stopAfter < 0 ? "" : $", stopped after {stopAfter}")}: {written} papers, {end?.GetType().Name}");
            if (fault == Fault.PowerLoss)
            {
                files.LosePower();
            }

            if (Broken(run, files, before, end, written, isWhole) is { } broken)
            {
                return $"{run}: {string.Join("; ", story)}: {broken}";
            }

            if (isWhole && end is null && files.TextOf(StoppedRun.Note) is null)
            {
                break;
            }
        }

        return null;
    }

    private static string? Broken(StoppedRun run, FaultyFiles files, byte[] before, Exception? end, int written, bool isWhole)
    {
        byte[] content = files.ContentOf(StoppedRun.Output);
        if (end is null)
        {
            // Once the power is gone, even what ended well may have to be ended again.
            return files is { Fault: Fault.PowerLoss } && files.TextOf(StoppedRun.Note) is not null ? null
                : isWhole && !run.Unpack(content).AsSpan().SequenceEqual(run.Whole) ? "the end is not what an undisturbed run writes"
                : isWhole && files.TextOf(StoppedRun.Note) is not null ? "the note is still there"
                : isWhole || files.Fault == Fault.PowerLoss ? null
                : files.HasFailed ? run.BrokenBy(content, null)
                : run.BrokenBy(content, written);
        }

        return !files.HasFailed ? $"nothing failed, and yet: {end.Message}"
            : files.HasCrashed ? null
            : files.IsOpen(StoppedRun.Output) ? "the file is still open"
            : content.AsSpan().SequenceEqual(before) || files.LastChangeFailed || files.Fault == Fault.FromThenOn ? null
            : run.BrokenBy(content, null);
    }
}
