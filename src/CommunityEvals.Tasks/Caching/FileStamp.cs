using System.Runtime.InteropServices;
using System.Text;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Caching;

/// <summary>What the file system says of a file or folder without opening it.</summary>
/// <param name="IsFolder">Whether it is a folder.</param>
/// <param name="IsLink">Whether the name is that of a link; all else is said of what it leads to.</param>
/// <param name="Size">Bytes; of a folder, whatever the system says.</param>
/// <param name="Modified">When its content was last written, as somebody may have set it, in nanoseconds.</param>
/// <param name="Changed">When anything of it last changed, which nobody can set, in nanoseconds since 1970; 0 where the system does not tell.</param>
/// <param name="Inode">Which file it is, whatever its name; 0 where the system does not tell.</param>
internal readonly record struct FileStamp(bool IsFolder, bool IsLink, long Size, long Modified, long Changed, ulong Inode)
{
    private static readonly bool IsLinux = RuntimeInformation.IsOSPlatform(OSPlatform.Linux);

    [ThreadStatic]
    private static byte[]? PathBytes;

    /// <summary>Whether an equal stamp means an equal content, unless the file changed in the same instant.</summary>
    public bool TellsChanges => Changed != 0;

    /// <summary>Whether somebody who only looked, and read nothing, would see the same.</summary>
    public bool LooksLike(FileStamp earlier) =>
        IsFolder == earlier.IsFolder && IsLink == earlier.IsLink && (IsFolder || (Size == 0) == (earlier.Size == 0));

    /// <summary>Whether nothing has changed since an earlier stamp.</summary>
    /// <param name="earlier">The earlier stamp.</param>
    /// <param name="trustedUntil">Stamps from then on tell nothing (nanoseconds since 1970).</param>
    public bool IsUnchanged(FileStamp? earlier, long trustedUntil) =>
        this == earlier && TellsChanges && Math.Max(Changed, Modified) < trustedUntil;

    /// <summary>The stamp of what is at a path, behind links; null when nothing is there, or it may not be looked at.</summary>
    public static FileStamp? Of(string path) => Of(path, out _);

    /// <summary>The same.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="isLink">Whether a link has that name, which may lead nowhere.</param>
    public static FileStamp? Of(string path, out bool isLink)
    {
        return IsLinux ? OnLinux(path, out isLink) : Portable(path, out isLink);
    }

    private static FileStamp? Portable(string path, out bool isLink)
    {
        isLink = false;
        try
        {
            var file = new FileInfo(path);
            isLink = file.Attributes is var attributes && (int)attributes != -1 && (attributes & FileAttributes.ReparsePoint) != 0;
            return file.Exists ? new(false, isLink, file.Length, file.LastWriteTimeUtc.Ticks * 100, 0, 0)
                : Directory.Exists(path) ? new(true, isLink, 0, Directory.GetLastWriteTimeUtc(path).Ticks * 100, 0, 0)
                : null;
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return null;
        }
    }

    private static FileStamp? OnLinux(string path, out bool isLink)
    {
        isLink = false;
        try
        {
            var name = TerminatedUtf8(path);
            var isThere = LinuxStat.Read(LinuxStat.CurrentFolder, name, LinuxStat.NotBehindLinks, LinuxStat.Basics, out var stat) == 0;
            if (isThere && stat.IsLink)
            {
                isLink = true;
                isThere = LinuxStat.Read(LinuxStat.CurrentFolder, name, 0, LinuxStat.Basics, out stat) == 0;
            }

            return isThere ? new(stat.IsFolder, isLink, (long)stat.Size, stat.Modified.Nanoseconds, stat.Changed.Nanoseconds, stat.Inode) : null;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return Portable(path, out isLink);
        }
    }

    /// <summary>The path as the system takes it, in an array that the thread's next call fills anew.</summary>
    private static byte[] TerminatedUtf8(string path)
    {
        var needed = Encoding.UTF8.GetMaxByteCount(path.Length) + 1;
        if (PathBytes is null || PathBytes.Length < needed)
        {
            PathBytes = new byte[Math.Max(needed, 1024)];
        }

        PathBytes[Encoding.UTF8.GetBytes(path, 0, path.Length, PathBytes, 0)] = 0;
        return PathBytes;
    }

    /// <summary>What <c>statx(2)</c> answers. Unlike that of <c>stat</c>, its layout is the same on every processor.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct LinuxStat
    {
        public const int CurrentFolder = -100;
        public const int NotBehindLinks = 0x100;
        public const uint Basics = 0x7FF;

        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(40)]
        public ulong Size;

        [FieldOffset(96)]
        public LinuxTime Changed;

        [FieldOffset(112)]
        public LinuxTime Modified;

        public readonly bool IsFolder => (Mode & 0xF000) == 0x4000;

        public readonly bool IsLink => (Mode & 0xF000) == 0xA000;

        [DllImport("libc", EntryPoint = "statx")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Read(int folder, byte[] path, int flags, uint mask, out LinuxStat answer);
    }

    [StructLayout(LayoutKind.Sequential, Size = 16)]
    private struct LinuxTime
    {
        public long Seconds;
        public uint Fraction;

        public readonly long Nanoseconds => (Seconds * 1_000_000_000) + Fraction;
    }
}
