namespace PaperClaims.Cli.Files;

/// <summary>What a run that can be stopped asks of the system: so that tests can make it fail at any moment.</summary>
internal interface IFileSystem
{
    /// <summary>Opens a file to write it, or makes it, and holds it alone; it can be read too if it is one that has a length.</summary>
    /// <exception cref="IOException">It cannot be opened, or another run writes it; the message says which.</exception>
    Stream OpenAlone(string path);

    /// <summary>Sees to it that what was written to a stream of <see cref="OpenAlone"/> outlasts the system.</summary>
    void Save(Stream file);

    /// <summary>The text of a file, null if there is none.</summary>
    string? ReadText(string path);

    /// <summary>Writes a text into a file, at once: whoever reads it finds the old text or the new one.</summary>
    void ReplaceText(string path, string text);

    /// <summary>Deletes a file; nothing happens if there is none.</summary>
    void Delete(string path);
}
