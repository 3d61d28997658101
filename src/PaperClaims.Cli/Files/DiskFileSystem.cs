namespace PaperClaims.Cli.Files;

/// <summary>The files of the system.</summary>
internal sealed class DiskFileSystem : IFileSystem
{
    private const int InUseOnLinux = 11;
    private const int InUseOnMac = 35;
    private const int InUseOnWindows = unchecked((int)0x80070020);

    public static DiskFileSystem Instance { get; } = new();

    public Stream OpenAlone(string path)
    {
        try
        {
            return new FileStream(
                path,
                new FileStreamOptions
                {
                    Mode = FileMode.OpenOrCreate,
                    Access = FileIdentity.MayBeFile(path) ? FileAccess.ReadWrite : FileAccess.Write,
                    Share = FileShare.None,
                    BufferSize = 0,
                }
            );
        }
        catch (IOException exception) when (exception.HResult is InUseOnLinux or InUseOnMac or InUseOnWindows)
        {
            throw new IOException($"{path}: another run is writing it", exception);
        }
    }

    public void Save(Stream file) => ((FileStream)file).Flush(flushToDisk: true);

    public string? ReadText(string path) => File.Exists(path) ? File.ReadAllText(path) : null;

    public void ReplaceText(string path, string text)
    {
        string next = $"{path}.tmp";

        // Of a link that lies there the link goes, not what it leads to.
        File.Delete(next);
        File.WriteAllText(next, text);
        File.Move(next, path, overwrite: true);
    }

    public void Delete(string path) => File.Delete(path);
}
