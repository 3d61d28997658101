using CsCheck;
using PaperClaims.Cli;
using PaperClaims.Cli.Output;
using PaperClaims.Cli.Output.Resuming;

namespace PaperClaims.Fuzzing.Faults;

/// <summary>A run that writes papers into a file that it can go on with, as the command does, and what an undisturbed one writes.</summary>
internal sealed class StoppedRun
{
    public const string Output = "out";
    public const string Note = "out.resume";

    private readonly ExtractedPaper[] papers;
    private readonly OutputForm form;
    private readonly bool isZipped;
    private readonly bool isWide;
    private readonly int firstOfSecond;

    // So long is what is written of the first papers, without its ending.
    private readonly long[] lengths;

    /// <param name="random">Chooses its papers and its form.</param>
    /// <param name="all">Papers to choose of.</param>
    public StoppedRun(PCG random, ExtractedPaper[] all)
    {
        int count = (int)random.Next(random.Next(10) == 0 ? 60u : 8u);
        papers = [.. Enumerable.Range(0, count).Select(i => all[random.Next((uint)all.Length)] with { Id = $"p{i}" })];
        firstOfSecond = (int)random.Next((uint)count + 1);
        form = (OutputForm)random.Next(3);
        isZipped = random.Next(3) == 0;
        isWide = form == OutputForm.Csv && random.Next(2) == 0;
        State = new RunState(
            new Dictionary<string, string> { ["--to"] = $"{form}", ["--wide"] = isWide ? "yes" : "" },
            [new InputStamp("a", "5 bytes"), new InputStamp("b", "7 bytes")]
        );
        (Whole, lengths) = WriteUndisturbed();
    }

    public RunState State { get; }

    public int Count => papers.Length;

    /// <summary>What it writes if nothing disturbs it, not compressed.</summary>
    public byte[] Whole { get; }

    public override string ToString() => $"{form}{(isZipped ? ".gz" : "")}{(isWide ? " wide" : "")} of {Count} papers";

    /// <summary>
    /// Goes on and ends; or stops before the end, as with Ctrl-C, if there are so many papers more. Ends with the exception that the run
    /// ended with, null for none, and the papers that are written then.
    /// </summary>
    public (Exception? End, int Written, bool IsWhole) Execute(PCG random, FaultyFiles files, RunState state, int stopAfter)
    {
        int written = 0;
        bool isWhole = false;
        try
        {
            ResumableFile file = new(Output, state, new OutputEnding(isZipped, form == OutputForm.Json), files);
            Clock clock = new();
            using CrashingWriter writer = new(new ResumableWriter(file, Writer(file, file.IsResumed), clock), files);
            string input = "";
            foreach (ExtractedPaper paper in Rest(writer.Inner, ref written))
            {
                if (stopAfter-- == 0)
                {
                    return (null, written, false);
                }

                string next = written < firstOfSecond ? "a" : "b";
                if (input != next)
                {
                    writer.Inner.Start(input = next);
                }

                clock.Passed += random.Next(5) == 0 ? 1000 : random.Next(100);
                if (IsPassed(paper))
                {
                    writer.Inner.Pass(paper);
                }
                else
                {
                    writer.Inner.Write(paper);
                }

                written++;
                if (random.Next(4) == 0)
                {
                    writer.Inner.Flush();
                }
            }

            writer.Inner.Complete();
            isWhole = true;
        }
        catch (Exception exception) when (exception is IOException or CrashException)
        {
            return (exception, written, isWhole);
        }

        return (null, written, isWhole);
    }

    /// <summary>What is wrong with what a run that ended by itself left; null for nothing.</summary>
    /// <param name="content">What lies there.</param>
    /// <param name="written">So many papers must be in it; null for any beginning.</param>
    public string? BrokenBy(byte[] content, int? written)
    {
        if (content.Length == 0 && written is null or 0)
        {
            return null;
        }

        byte[] text;
        try
        {
            text = Unpack(content);
        }
        catch (InvalidDataException)
        {
            return "what lies there does not unpack";
        }

        if (text.Length == 0 && written is null or 0)
        {
            return null;
        }

        for (int count = written ?? 0; count <= (written ?? Count); count++)
        {
            ReadOnlySpan<byte> ending =
                form != OutputForm.Json ? ""u8
                : lengths[count] == 0 ? "[]\n"u8
                : "\n]\n"u8;
            if (
                text.Length == lengths[count] + ending.Length
                && text.AsSpan().EndsWith(ending)
                && Whole.AsSpan().StartsWith(text.AsSpan(0, (int)lengths[count]))
            )
            {
                return null;
            }
        }

        return $"what lies there is not the first {(written is null ? "" : $"{written} ")}papers";
    }

    /// <summary>What was written, not compressed.</summary>
    /// <exception cref="InvalidDataException">It is no whole gzip.</exception>
    public byte[] Unpack(byte[] content)
    {
        if (!isZipped)
        {
            return content;
        }

        using UnzippedStream unzipped = new(new MemoryStream(content));
        using MemoryStream text = new();
        unzipped.CopyTo(text);
        return unzipped.HasRest ? throw new InvalidDataException("a rest follows") : text.ToArray();
    }

    // Some papers are read and not written.
    private static bool IsPassed(ExtractedPaper paper) => paper.Id.EndsWith('3');

    private (byte[] Whole, long[] Lengths) WriteUndisturbed()
    {
        using MemoryStream stream = new();
        using IPaperWriter writer = Writer(stream, isResumed: false);
        writer.Flush();
        List<long> lengths = [stream.Length];
        foreach (ExtractedPaper paper in papers)
        {
            if (!IsPassed(paper))
            {
                writer.Write(paper);
                writer.Flush();
            }

            lengths.Add(stream.Length);
        }

        writer.Complete();
        return (stream.ToArray(), [.. lengths]);
    }

    private IPaperWriter Writer(Stream stream, bool isResumed) =>
        form == OutputForm.Csv
            ? new WriterOutput(
                new CsvClaimWriter(stream)
                {
                    Table = isWide ? PaperTable.RowPerPaper() : PaperTable.RowPerClaim(),
                    HasByteOrderMark = isWide,
                    HasHeader = !isResumed,
                },
                stream
            )
            : new JsonWriter(stream, ClaimJson.Default, asArray: form == OutputForm.Json, isResumed);

    // Skips what is written already, as the command does when it reads its inputs again.
    private ReadOnlySpan<ExtractedPaper> Rest(ResumableWriter writer, ref int written)
    {
        int first = Skip(writer.PointOf("a"), papers.AsSpan(0, firstOfSecond));
        int second = Skip(writer.PointOf("b"), papers.AsSpan(firstOfSecond));
        if (second > 0 && first < firstOfSecond)
        {
            throw new InvalidOperationException("papers of the second input are written, and not all of the first");
        }

        written = first + second;
        return papers.AsSpan(written);
    }

    private static int Skip(ResumePoint done, ReadOnlySpan<ExtractedPaper> papers)
    {
        ResumePoint passed = default;
        for (int i = 0; i < done.Papers; i++)
        {
            passed = passed.Next(papers[i].Id, papers[i].Title, papers[i].Abstract, papers[i].Date?.ToString());
        }

        return passed == done ? (int)done.Papers : throw new InvalidOperationException("other papers are noted than were written");
    }

    private sealed class Clock : TimeProvider
    {
        public long Passed { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Passed;
    }

    // A run that was killed closes nothing.
    private sealed class CrashingWriter(ResumableWriter inner, FaultyFiles files) : IDisposable
    {
        public ResumableWriter Inner => inner;

        public void Dispose()
        {
            if (!files.HasCrashed)
            {
                inner.Dispose();
            }
        }
    }
}
