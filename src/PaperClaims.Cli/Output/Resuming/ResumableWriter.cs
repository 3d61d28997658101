namespace PaperClaims.Cli.Output.Resuming;

/// <summary>Notes from time to time how far a file is whole.</summary>
/// <param name="file">The file.</param>
/// <param name="writer">Writes into it, whole papers with each <see cref="IPaperWriter.Flush"/>.</param>
/// <param name="clock">Says when it is time.</param>
internal sealed class ResumableWriter(ResumableFile file, IPaperWriter writer, TimeProvider clock) : IPaperWriter, IResumable
{
    private static readonly TimeSpan BetweenNotes = TimeSpan.FromSeconds(1);

    // Of many inputs a note is long: it may take so much of the time.
    private const int TimesLongerThanNote = 20;

    private readonly Dictionary<string, ResumePoint> points = new(file.Done);
    private string input = "";
    private long noted = clock.GetTimestamp();
    private TimeSpan wait = BetweenNotes;
    private bool finished;

    public ResumePoint PointOf(string input) => file.Done.GetValueOrDefault(input);

    public void Start(string input) => this.input = input;

    public void Write(ExtractedPaper paper)
    {
        writer.Write(paper);
        Pass(paper);
    }

    public void Pass(ExtractedPaper paper)
    {
        points[input] = points.GetValueOrDefault(input).Next(paper.Id, paper.Title, paper.Abstract, paper.Date?.ToString());
        if (clock.GetElapsedTime(noted) >= wait)
        {
            Commit();
        }
    }

    public void Flush() => writer.Flush();

    public void Complete()
    {
        writer.Complete();
        file.Finish();
        finished = true;
    }

    public void Dispose()
    {
        try
        {
            if (!finished)
            {
                Commit();
            }
        }
        finally
        {
            writer.Dispose();
        }
    }

    private void Commit()
    {
        long started = clock.GetTimestamp();
        writer.Flush();
        file.Commit(points);
        noted = clock.GetTimestamp();
        TimeSpan taken = TimesLongerThanNote * clock.GetElapsedTime(started, noted);
        wait = taken > BetweenNotes ? taken : BetweenNotes;
    }
}
