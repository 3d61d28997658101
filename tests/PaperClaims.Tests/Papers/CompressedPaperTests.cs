using System.IO.Compression;
using System.Text;

namespace PaperClaims.Tests.Papers;

/// <summary>Lists of papers that are compressed: they are read whole, or it is said that they are not.</summary>
public sealed class CompressedPaperTests
{
    private const int Cuts = 50;

    private static readonly string[] Abstracts =
    [
        .. Enumerable
            .Range(0, 40)
            .Select(i => $"We film {i + 12} herons at lake {i * 7919 % 1000}, and {40 + i}.{i % 10}% of strikes hit. It is so."),
    ];

    public static TheoryData<PaperFormat, string> Lists =>
        new()
        {
            { PaperFormat.Jsonl, string.Concat(Abstracts.Select(text => $$"""{"abstract":"{{text}}"}""" + "\n")) },
            { PaperFormat.Json, $"[{string.Join(",\n", Abstracts.Select(text => $$"""{"abstract":"{{text}}"}"""))}]" },
            { PaperFormat.Atom, $"<feed>{string.Concat(Abstracts.Select(text => $"<entry><summary>{text}</summary></entry>"))}</feed>" },
            {
                PaperFormat.OaiPmh,
                $"<OAI-PMH>{string.Concat(Abstracts.Select(text => $"<record><description>{text}</description></record>"))}</OAI-PMH>"
            },
            {
                PaperFormat.BibTeX,
                string.Concat(
                    Abstracts.Select(
                        (text, i) => $"@article{{k{i}, abstract = {{{text.Replace("%", "\\%", StringComparison.Ordinal)}}}}}\n"
                    )
                )
            },
            { PaperFormat.Ris, string.Concat(Abstracts.Select(text => $"TY  - JOUR\nAB  - {text}\nER  - \n")) },
            { PaperFormat.Text, string.Join('\n', Abstracts) },
            { PaperFormat.Page, string.Concat(Abstracts.Select((text, i) => $"Title {i}\n\n{text} {text} {text}\n\n")) },
        };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_list_that_is_cut_anywhere_is_not_taken_for_a_whole_one(PaperFormat format, string list)
    {
        List<Paper> whole = (await ReadAsync(Zip(list), format)).Papers;
        byte[] packed = Zip(list);
        Random random = new(27);
        int[] cuts = [.. Enumerable.Range(0, Cuts).Select(_ => random.Next(2, packed.Length)), packed.Length - 1, packed.Length - 8];

        foreach (int cut in cuts)
        {
            (List<Paper> papers, _, InvalidDataException? end) = await ReadAsync(packed[..cut], format);

            end.Should().NotBeNull($"it is cut at {cut} of {packed.Length}");
            end!.Message.Should().Be("the gzip ends in its middle; the rest is missing");
            papers.Should().Equal(whole.Take(papers.Count), "what was read before the cut is whole");
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Members_one_behind_the_other_are_one_list(PaperFormat format, string list)
    {
        int middle = list.Length / 3;
        byte[] packed = [.. Zip(list[..middle]), .. Zip(""), .. Zip(list[middle..])];

        (List<Paper> papers, List<PaperReadError> errors, InvalidDataException? end) = await ReadAsync(packed, format);

        papers.Should().Equal((await ReadAsync(Encoding.UTF8.GetBytes(list), format)).Papers);
        errors.Should().BeEmpty();
        end.Should().BeNull();
        for (int cut = Zip(list[..middle]).Length + 1; cut < packed.Length; cut += packed.Length / Cuts)
        {
            bool isBetween = cut == Zip(list[..middle]).Length + Zip("").Length;
            (await ReadAsync(packed[..cut], format)).End.Should().Match<InvalidDataException?>(e => isBetween || e != null);
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task What_follows_the_gzip_is_said(PaperFormat format, string list)
    {
        foreach (
            byte[] rest in (byte[][])
                [
                    [7],
                    Encoding.UTF8.GetBytes("and more of it"),
                    new byte[9000],
                    [7, .. Zip(list)],
                ]
        )
        {
            (List<Paper> papers, List<PaperReadError> errors, InvalidDataException? end) = await ReadAsync([.. Zip(list), .. rest], format);

            papers.Should().HaveCount((await ReadAsync(Zip(list), format)).Papers.Count);
            errors.Should().ContainSingle().Which.Reason.Should().Be("what follows the end of the gzip is no gzip, and was not read");
            end.Should().BeNull();
        }
    }

    [Fact]
    public async Task A_changed_byte_is_seen()
    {
        byte[] packed = Zip(string.Concat(Abstracts));
        packed[^6] ^= 1;

        (await ReadAsync(packed, PaperFormat.Text)).End.Should().NotBeNull();
    }

    private static async Task<(List<Paper> Papers, List<PaperReadError> Errors, InvalidDataException? End)> ReadAsync(
        byte[] content,
        PaperFormat format
    )
    {
        List<Paper> papers = [];
        List<PaperReadError> errors = [];
        try
        {
            using TricklingStream stream = new(content, 300);
            await foreach (Paper paper in PaperReader.ReadAsync(stream, new PaperReaderOptions { Format = format, OnError = errors.Add }))
            {
                papers.Add(paper);
            }
        }
        catch (InvalidDataException exception)
        {
            return (papers, errors, exception);
        }

        return (papers, errors, null);
    }

    private static byte[] Zip(string content)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(content));
        }

        return packed.ToArray();
    }
}
