namespace PaperClaims.Cli.Output;

/// <summary>Notes from time to time how far a file is whole.</summary>
/// <param name="file">The file.</param>
/// <param name="writer">Writes into it, whole papers with each <see cref="IPaperWriter.Flush"/>.</param>
internal sealed class ResumableWriter(ResumableFile file, IPaperWriter writer) : IPaperWriter, IResumable
{
    private const long MillisecondsBetweenNotes = 1000;

    private readonly Dictionary<string, long> papers = new(file.Done);
    private string input = "";
    private long noted = Environment.TickCount64;
    private bool finished;

    public long CountOf(string input) => file.Done.GetValueOrDefault(input);

    public void Start(string input) => this.input = input;

    public void Write(ExtractedPaper paper)
    {
        writer.Write(paper);
        papers[input] = papers.GetValueOrDefault(input) + 1;
        if (Environment.TickCount64 - noted >= MillisecondsBetweenNotes)
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
        writer.Flush();
        file.Commit(papers);
        noted = Environment.TickCount64;
    }
}
