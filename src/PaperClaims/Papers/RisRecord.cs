using System.Text;

namespace PaperClaims;

/// <summary>The values of one RIS record by their tags.</summary>
internal sealed class RisRecord
{
    private readonly Dictionary<string, StringBuilder> values = [];
    private StringBuilder? last;

    public bool IsEmpty => values.Count == 0;

    /// <summary>Characters of all values.</summary>
    public long Length { get; private set; }

    /// <summary>
    /// Takes the value of a tag, which may stand several times: of all that matter here the first counts, and an abstract goes on.
    /// </summary>
    public void Add(string tag, string value)
    {
        if (!values.TryGetValue(tag, out last))
        {
            values.Add(tag, last = new StringBuilder(value));
            Length += value.Length;
        }
        else if (tag is "AB" or "N2")
        {
            Continue(value);
        }
    }

    /// <summary>Takes a further line of the last value; nothing if there is none.</summary>
    public void Continue(string line)
    {
        if (last is not null)
        {
            last.Append('\n').Append(line);
            Length += line.Length + 1;
        }
    }

    /// <summary>The value of the first of the tags that has one, null if none has.</summary>
    public string? First(params ReadOnlySpan<string> tags)
    {
        foreach (string tag in tags)
        {
            if (values.TryGetValue(tag, out StringBuilder? value) && value.Length > 0)
            {
                return value.ToString();
            }
        }

        return null;
    }

    public void Clear()
    {
        values.Clear();
        last = null;
        Length = 0;
    }
}
