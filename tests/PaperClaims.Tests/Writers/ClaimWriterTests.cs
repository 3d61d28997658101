using PaperClaims.Cli.Tests;

namespace PaperClaims.Tests.Writers;

/// <summary>What all writers have in common: how they end, and how they fail.</summary>
public sealed class ClaimWriterTests : IDisposable
{
    private static readonly Dictionary<string, Func<Stream, bool, IClaimWriter>> ToStream = new()
    {
        ["csv"] = (stream, leaveOpen) => new CsvClaimWriter(stream, leaveOpen),
        ["parquet"] = (stream, leaveOpen) => new ParquetClaimWriter(stream, leaveOpen),
        ["html"] = (stream, leaveOpen) => new HtmlReportWriter(stream, leaveOpen),
    };

    private static readonly Dictionary<string, Func<string, IClaimWriter>> ToFile = new()
    {
        ["csv"] = path => new CsvClaimWriter(path),
        ["parquet"] = path => new ParquetClaimWriter(path),
        ["html"] = path => new HtmlReportWriter(path),
        ["sqlite"] = path => new SqliteClaimWriter(path),
    };

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Streams { get; } = [.. ToStream.Keys];

    public static TheoryData<string> Files { get; } = [.. ToFile.Keys];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task The_same_bytes_reach_a_file_and_a_stream_with_and_without_waiting(string form)
    {
        string path = folder[form];
        using MemoryStream waited = new();
        using MemoryStream asynchronous = new();
        using (IClaimWriter toFile = ToFile[form](path))
        using (IClaimWriter toStream = ToStream[form](waited, true))
        {
            foreach (ExtractedPaper paper in WrittenPapers.Many(600))
            {
                toFile.Write(paper);
                toStream.Write(paper);
            }
        }

        await using (IClaimWriter writer = ToStream[form](asynchronous, true))
        {
            foreach (ExtractedPaper paper in WrittenPapers.Many(600))
            {
                await writer.WriteAsync(paper, Token);
            }
        }

        waited.Length.Should().BeGreaterThan(1000);
        waited.ToArray().Should().Equal(File.ReadAllBytes(path)).And.Equal(asynchronous.ToArray());
    }

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task A_stream_is_closed_unless_it_is_to_stay_open(string form)
    {
        foreach (bool leaveOpen in (bool[])[false, true])
        {
            MemoryStream stream = new();
            MemoryStream other = new();
            ToStream[form](stream, leaveOpen).Dispose();
            await ToStream[form](other, leaveOpen).DisposeAsync();

            (stream.CanWrite, other.CanWrite).Should().Be((leaveOpen, leaveOpen));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Disposing_twice_does_nothing_more_and_then_nothing_is_written(string form)
    {
        string path = folder[form];
        IClaimWriter writer = ToFile[form](path);
        writer.Write(WrittenPapers.All[0]);
        writer.Dispose();
        byte[] written = File.ReadAllBytes(path);

        writer.Dispose();
        await writer.DisposeAsync();

        writer.Invoking(closed => closed.Write(WrittenPapers.All[0])).Should().Throw<ObjectDisposedException>();
        await writer
            .Awaiting(closed => closed.WriteAsync(WrittenPapers.All[0], Token).AsTask())
            .Should()
            .ThrowAsync<ObjectDisposedException>();
        File.ReadAllBytes(path).Should().Equal(written);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_cannot_be_made_is_told_at_once(string form)
    {
        FluentActions.Invoking(() => ToFile[form](folder["no/such/folder"])).Should().Throw<IOException>();
        FluentActions.Invoking(() => ToFile[form]("")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ToFile[form](null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Null_is_no_paper(string form)
    {
        using IClaimWriter writer = ToFile[form](folder[form]);

        writer.Invoking(open => open.Write(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [MemberData(nameof(Streams))]
    public void A_stream_that_fails_is_told_once_and_closed(string form)
    {
        FullStream stream = new();
        IClaimWriter writer = ToStream[form](stream, false);

        writer
            .Invoking(open =>
            {
                foreach (ExtractedPaper paper in WrittenPapers.Many(60_000))
                {
                    open.Write(paper);
                }
            })
            .Should()
            .Throw<IOException>()
            .WithMessage("full");
        writer.Invoking(failed => failed.Write(WrittenPapers.All[0])).Should().Throw<InvalidOperationException>();
        writer.Invoking(failed => failed.Dispose()).Should().NotThrow();
        stream.CanWrite.Should().BeFalse();
        stream.Writes.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Streams))]
    public void A_stream_that_fails_at_the_end_is_told_when_the_writer_is_disposed(string form)
    {
        FullStream stream = new();
        IClaimWriter writer = ToStream[form](stream, false);
        writer.Write(WrittenPapers.All[0]);

        writer.Invoking(open => open.Dispose()).Should().Throw<IOException>().WithMessage("full");

        stream.CanWrite.Should().BeFalse();
        writer.Invoking(closed => closed.Dispose()).Should().NotThrow();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_run_that_is_stopped_leaves_what_it_had(string form)
    {
        string path = folder[form];
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();

        await FluentActions
            .Awaiting(async () =>
            {
                await using IClaimWriter writer = ToFile[form](path);
                await writer.WriteAsync(WrittenPapers.All[0], Token);
                stop.Token.ThrowIfCancellationRequested();
            })
            .Should()
            .ThrowAsync<OperationCanceledException>();

        string undisturbed = folder[$"{form}.whole"];
        using (IClaimWriter writer = ToFile[form](undisturbed))
        {
            writer.Write(WrittenPapers.All[0]);
        }

        new FileInfo(path).Length.Should().Be(new FileInfo(undisturbed).Length);
    }

    // A disk that is full from the first byte on.
    private sealed class FullStream : MemoryStream
    {
        public int Writes { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer) => Fail();

        public override void Write(byte[] buffer, int offset, int count) => Fail();

        public override void WriteByte(byte value) => Fail();

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            Fail();
            return Task.CompletedTask;
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Fail();
            return ValueTask.CompletedTask;
        }

        private void Fail()
        {
            Writes++;
            throw new IOException("full");
        }
    }
}
