using System.Net;
using System.Text;

namespace PaperClaims;

/// <summary>
/// One record of an XML document while it is read: the text of the elements that matter, by their local names. An element that is not
/// closed is passed over, unless it is one of those.
/// </summary>
/// <param name="name">The name of its element.</param>
/// <param name="line">The line that it starts at.</param>
/// <param name="start">How many characters stand before it.</param>
internal sealed class XmlRecord(string name, int line, long start)
{
    private const int Deepest = 1000;

    // The names of the elements that are open, from the record on.
    private readonly List<string> open = [name];
    private readonly Dictionary<string, List<XmlVersion>> elements = [];
    private readonly StringBuilder raw = new();
    private readonly StringBuilder text = new();
    private int captured = name == XmlNames.Error ? 0 : -1;
    private XmlVersion version;
    private bool isHtml;
    private int innerLine;

    public string Name => name;

    public int Line => line;

    public long Start => start;

    /// <summary>Whether the archive has withdrawn it.</summary>
    public bool IsDeleted { get; private set; }

    /// <summary>What is wrong with it, null if nothing is.</summary>
    public string? Wrong { get; private set; }

    /// <summary>Whether its end was read.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The texts of the elements of a name, without those that are empty.</summary>
    public IReadOnlyList<XmlVersion> All(string element) => elements.TryGetValue(element, out List<XmlVersion>? all) ? all : [];

    /// <summary>The first text of the first of the elements that has one, null if none has.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (string element in names)
        {
            if (All(element) is [var found, ..])
            {
                return found.Text;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether the tag starts another record: the end of this one is missing. It may be of another form inside, as MARC is in OAI-PMH.
    /// </summary>
    public bool IsCutBy(in XmlTag tag, int tagLine, out int recordLine)
    {
        recordLine = tagLine;
        if (tag.IsEnd || XmlNames.Lists.Contains(tag.Name))
        {
            return XmlNames.Lists.Contains(tag.Name);
        }

        if (tag.Name == "header" && open.Count > 1 && open[^1] == "record")
        {
            recordLine = innerLine;
            return name == "record";
        }

        bool isInner = tag.Name == name && open[^1] == "metadata";
        innerLine = isInner ? tagLine : innerLine;
        return (tag.Name == name && !isInner) || (name == XmlNames.Error && XmlNames.Records.Contains(tag.Name));
    }

    /// <summary>Takes a tag.</summary>
    public void Add(in XmlTag tag)
    {
        Flush();
        if (tag.IsEnd)
        {
            Close(tag.Name);
            return;
        }

        IsDeleted |= tag.Name == "header" && tag.Attribute("status") == "deleted";
        if (captured >= 0)
        {
            // The parts of a date stand in elements of their own.
            text.Append(open[captured] == "PubDate" ? " " : "");
        }
        else if (!tag.IsEmpty && XmlNames.Fields.Contains(tag.Name) && !open.Exists(XmlNames.Others.Contains))
        {
            captured = open.Count;
            version = new XmlVersion("", tag.Attribute("lang"), tag.Attribute("Label"));
            isHtml = tag.Attribute("type") == "html";
        }

        if (!tag.IsEmpty)
        {
            if (open.Count < Deepest)
            {
                open.Add(tag.Name);
            }
            else
            {
                Wrong ??= "nested too deep";
            }
        }
    }

    /// <summary>Takes text with entities, or without.</summary>
    public void Add(ReadOnlySpan<char> more, bool isLiteral)
    {
        if (captured < 0 || Wrong is not null)
        {
            return;
        }

        if (isLiteral)
        {
            Flush();
            text.Append(more);
        }
        else
        {
            raw.Append(more);
        }
    }

    /// <summary>Lets go what it holds: it is broken.</summary>
    public void Break(string reason)
    {
        Wrong ??= reason;
        raw.Clear();
        text.Clear();
        elements.Clear();
    }

    // The parts of a text come in any pieces: an entity is whole once a tag follows.
    private void Flush()
    {
        if (raw.Length > 0)
        {
            string decoded = WebUtility.HtmlDecode(raw.ToString());
            char[] clean = decoded.ToCharArray();
            bool isAfterReturn = false;
            text.Append(clean, 0, XmlCharacters.Clean(clean, ref isAfterReturn));
            raw.Clear();
        }
    }

    private void Close(string closed)
    {
        int at = open.LastIndexOf(closed);

        // A record of another form ends its own element; once something is wrong, the first end that there is ends the record.
        if (at == 0 || (closed == name && Wrong is not null))
        {
            Wrong ??= captured > 0 ? $"<{open[captured]}> is not closed" : null;
            Finish(captured == 0);
            IsComplete = true;
        }
        else if (at > 0)
        {
            Wrong ??= at < captured ? $"<{open[captured]}> is not closed" : null;
            Finish(at == captured);
            captured = at < captured ? -1 : captured;
            open.RemoveRange(at, open.Count - at);
        }
    }

    private void Finish(bool isField)
    {
        if (!isField)
        {
            return;
        }

        string found = text.ToString();
        isHtml |= open[captured] == "description" && HtmlText.BeginsWithTag(found);
        found = (isHtml ? HtmlText.WithoutTags(found) : found).Trim();
        string field = open[captured];
        if (found.Length > 0 && Wrong is null)
        {
            if (!elements.TryGetValue(field, out List<XmlVersion>? all))
            {
                elements.Add(field, all = []);
            }

            all.Add(version with { Text = found });
        }

        text.Clear();
        captured = -1;
    }
}

/// <summary>The text of an element.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">What it says of its language.</param>
/// <param name="Label">What it says of the part that it is.</param>
internal readonly record struct XmlVersion(string Text, string? Language, string? Label);
