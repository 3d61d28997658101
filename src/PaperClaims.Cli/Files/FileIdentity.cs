using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PaperClaims.Cli.Files;

/// <summary>What a file is to the system, whatever names it has: its device, and its number there.</summary>
/// <param name="Device">The device, or volume.</param>
/// <param name="Number">The number of the file on it (inode).</param>
/// <param name="More">The rest of that number, where it has 128 bits.</param>
internal readonly partial record struct FileIdentity(ulong Device, ulong Number, ulong More)
{
    private const int CurrentFolder = -100;
    private const uint TypeAndNumber = 0x101;
    private const int FileIdInformation = 18;
    private const int StatusLength = 256;

    /// <summary>The identity of what the path leads to, over all links; null if there is nothing, or no way to know it.</summary>
    public static FileIdentity? Of(string path) => StatusOf(path)?.Identity;

    /// <summary>Whether the path leads to a file, not to a folder, a device or a pipe, or to nothing, where one can be made.</summary>
    public static bool MayBeFile(string path) => StatusOf(path)?.IsFile ?? !Directory.Exists(path);

    /// <summary>Whether the path leads to a file that is there.</summary>
    public static bool IsFile(string path) => StatusOf(path) is { IsFile: true };

    private static (FileIdentity Identity, bool IsFile)? StatusOf(string path)
    {
        try
        {
            // As whoever opens it reads the path: "folder/.." is nothing, be there such a folder or a link.
            path = Path.GetFullPath(path);
            return OperatingSystem.IsLinux() ? OfLinux(path)
                : OperatingSystem.IsMacOS() ? OfMac(path)
                : OperatingSystem.IsWindows() ? OfWindows(path)
                : null;
        }
        catch (Exception exception)
            when (exception
                    is ArgumentException
                        or EntryPointNotFoundException
                        or DllNotFoundException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            return null;
        }
    }

    // The layout of statx is the same on all processors, unlike that of stat.
    private static (FileIdentity, bool)? OfLinux(string path)
    {
        Span<byte> status = stackalloc byte[StatusLength];
        return Statx(CurrentFolder, path, 0, TypeAndNumber, status) == 0
            ? (
                new FileIdentity(
                    ((ulong)Read32(status, 136) << 32) | Read32(status, 140),
                    BinaryPrimitives.ReadUInt64LittleEndian(status[32..]),
                    0
                ),
                IsFileMode(status[28..])
            )
            : null;
    }

    private static (FileIdentity, bool)? OfMac(string path)
    {
        Span<byte> status = stackalloc byte[StatusLength];
        int failed = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? StatX64(path, status) : StatArm64(path, status);
        return failed == 0
            ? (new FileIdentity(Read32(status, 0), BinaryPrimitives.ReadUInt64LittleEndian(status[8..]), 0), IsFileMode(status[4..]))
            : null;
    }

    // The kind of a file, in the bits of its mode.
    private static bool IsFileMode(ReadOnlySpan<byte> mode) => (BinaryPrimitives.ReadUInt16LittleEndian(mode) & 0xF000) == 0x8000;

    // Folders are not opened this way: they are told apart by their paths.
    private static (FileIdentity, bool)? OfWindows(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> information = stackalloc byte[24];
        return GetFileInformationByHandleEx(file, FileIdInformation, information, information.Length)
            ? (
                new FileIdentity(
                    BinaryPrimitives.ReadUInt64LittleEndian(information),
                    BinaryPrimitives.ReadUInt64LittleEndian(information[8..]),
                    BinaryPrimitives.ReadUInt64LittleEndian(information[16..])
                ),
                true
            )
            : null;
    }

    private static uint Read32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, Span<byte> status);

    [LibraryImport("libc", EntryPoint = "stat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatArm64(string path, Span<byte> status);

    [LibraryImport("libc", EntryPoint = "stat$INODE64", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX64(string path, Span<byte> status);

    [LibraryImport("kernel32")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetFileInformationByHandleEx(SafeFileHandle file, int kind, Span<byte> information, int length);
}
