using System.Text;

namespace PaperClaims;

/// <summary>The values of one tagged record by their tags.</summary>
internal sealed class TaggedRecord(TaggedForm form)
{
    private readonly Dictionary<string, StringBuilder> values = [];
    private StringBuilder? last;

    public bool IsEmpty => values.Count == 0;

    /// <summary>The line that it starts at.</summary>
    public int Line { get; private set; }

    /// <summary>Characters of all values.</summary>
    public long Length { get; private set; }

    /// <summary>Whether its values were let go; its tags are still known.</summary>
    public bool IsDropped { get; private set; }

    /// <summary>Whether any of the tags stands in it.</summary>
    public bool Has(params ReadOnlySpan<string> tags)
    {
        foreach (string tag in tags)
        {
            if (values.ContainsKey(tag))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Takes the value of a tag, which may stand several times: of all that matter here the first counts, and an abstract goes on.
    /// </summary>
    public void Add(string tag, string value, int line)
    {
        Line = IsEmpty ? line : Line;
        if (!values.TryGetValue(tag, out last))
        {
            values.Add(tag, last = new StringBuilder());
            Append(value);
        }
        else if (form.Abstracts.Contains(tag))
        {
            Continue(value);
        }
        else
        {
            last = null;
        }
    }

    /// <summary>Takes a further line of the last value; nothing if there is none.</summary>
    public void Continue(string line, bool isParagraph = false)
    {
        Append(
            last is not { Length: > 0 } ? ""
            : isParagraph ? "\n\n"
            : "\n"
        );
        Append(line);
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

    /// <summary>Lets the values go, and takes no more.</summary>
    public void Drop()
    {
        foreach (StringBuilder value in values.Values)
        {
            value.Clear();
        }

        IsDropped = true;
        last = null;
        Length = 0;
    }

    public void Clear()
    {
        values.Clear();
        last = null;
        Length = 0;
        IsDropped = false;
    }

    private void Append(string text)
    {
        if (last is not null && !IsDropped)
        {
            last.Append(text);
            Length += text.Length;
        }
    }
}
