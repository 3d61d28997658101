namespace PaperClaims;

/// <summary>Says which fields of JSON objects, or columns of a table, hold what of a paper. What is not named is recognised.</summary>
/// <remarks>
/// Recognised without regard to case, spaces, underscores and hyphens. The id: <c>ut</c> of Web of Science, <c>id</c>,
/// <c>paper_id</c>, <c>arxiv_id</c>, <c>key</c>, <c>identifier</c>, <c>corpus_id</c>, <c>pmid</c>, <c>doi</c>, <c>lens_id</c>,
/// <c>publication_id</c>; the title:
/// <c>title</c>, <c>display_name</c>, <c>paper_title</c>, <c>document_title</c>, <c>article_title</c>, <c>ti</c>; the abstract:
/// <c>abstract</c>, <c>abstract_text</c>, <c>abstract_note</c>, <c>summary</c>, <c>ab</c>; the date: <c>published</c>,
/// <c>published_at</c>, <c>publication_date</c>, <c>first_publication_date</c>, <c>date</c>, <c>created</c>, <c>update_date</c>,
/// <c>publication_year</c>, <c>year</c>, <c>pub_year</c>, <c>py</c>.
/// Where several are there, the first of these counts.
/// </remarks>
public sealed record PaperFields
{
    /// <summary>Recognises all of them.</summary>
    public static PaperFields Recognized { get; } = new();

    /// <summary>The field with the id; null to recognise it.</summary>
    public string? Id { get; init; }

    /// <summary>The field with the title; null to recognise it.</summary>
    public string? Title { get; init; }

    /// <summary>The field with the abstract; null to recognise it.</summary>
    public string? Abstract { get; init; }

    /// <summary>The field with the date; null to recognise it.</summary>
    public string? Date { get; init; }

    /// <summary>The columns that may hold each of <see cref="PaperField"/>, those that count most first.</summary>
    internal int[][] FindAllColumns(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        FieldMatcher matcher = new(this);
        List<(int Rank, int Column)>[] found =
        [
            [],
            [],
            [],
            [],
        ];
        for (int i = 0; i < names.Count; i++)
        {
            if (matcher.TryMatch(names[i], out PaperField field, out int rank))
            {
                found[(int)field].Add((rank, i));
            }
        }

        return Array.ConvertAll(found, columns => columns.Order().Select(column => column.Column).ToArray());
    }
}
