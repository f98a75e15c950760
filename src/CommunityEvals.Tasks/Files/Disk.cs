using System.Text;
using CommunityEvals.Tasks.Caching;

namespace CommunityEvals.Tasks.Files;

/// <summary>
/// The check reads the disk through here alone, so that whoever keeps its answer can know what the answer depends on.
/// </summary>
internal static class Disk
{
    private static readonly AsyncLocal<Recording?> Recorder = new();

    /// <summary>Runs something, and tells what it saw and wrote; nothing when something changed while it was looking. Also what it does on other threads counts.</summary>
    public static T Record<T>(Func<T> run, out Sight? seen)
    {
        var recorder = new Recording();
        var outer = Recorder.Value;
        Recorder.Value = recorder;
        try
        {
            return run();
        }
        finally
        {
            Recorder.Value = outer;
            seen = recorder.Seen;
        }
    }

    /// <summary>Whether there is a file, behind links.</summary>
    public static bool HasFile(string path) => IsFolder(path) == false;

    /// <summary>Whether there is a folder, behind links.</summary>
    public static bool HasFolder(string path) => IsFolder(path) == true;

    /// <summary>Whether what is at a path is a folder, behind links; null when nothing is there.</summary>
    public static bool? IsFolder(string path) => Look(path)?.IsFolder;

    /// <summary>Whether a folder, on the way to a file, is a link.</summary>
    public static bool IsLinkedFolder(string path)
    {
        Recorder.Value?.Passed(path);
        FileStamp.Of(path, out var isLink);
        return isLink;
    }

    /// <summary>The stamp of what is at a path, behind links; null when nothing is there. It counts whether that is a folder, a link, or empty.</summary>
    public static FileStamp? Look(string path)
    {
        var stamp = FileStamp.Of(path, out var isLink);
        if (stamp is null && !isLink)
        {
            Recorder.Value?.Missed(path);
        }
        else
        {
            Recorder.Value?.Saw(path, stamp, 0, null);
        }

        return stamp;
    }

    /// <summary>The first <paramref name="most"/> bytes of a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read, or is a folder.</exception>
    public static byte[] Read(string path, int most)
    {
        // The stamp first: who writes between the two is found out later.
        var stamp = Recorder.Value is null ? null : FileStamp.Of(path);
        var bytes = ReadUnseen(path, most);
        Recorder.Value?.Saw(path, stamp, most, bytes);
        return bytes;
    }

    /// <summary>The full paths of what is in a folder, in ordinal order.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be read.</exception>
    public static string[] List(string folder)
    {
        var stamp = Recorder.Value is null ? null : FileStamp.Of(folder);
        var paths = Names(folder);
        Recorder.Value?.Saw(folder, stamp, 0, Bytes(paths));
        return paths;
    }

    /// <summary>What a search looks at in a folder.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be read.</exception>
    public static FolderContent Search(string folder)
    {
        var stamp = Recorder.Value is null ? null : FileStamp.Of(folder);
        try
        {
            var content = FolderContent.Of(folder);
            Recorder.Value?.Searched(folder, stamp, content);
            return content;
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            Recorder.Value?.Searched(folder, null, null);
            throw;
        }
    }

    /// <summary>Whether somebody wants to know.</summary>
    public static bool IsRecording => Recorder.Value is not null;

    /// <summary>Tells that a file was written, so that it counts when somebody changes it.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="hash">The hash of what was written: see <see cref="Observation"/>.</param>
    public static void Wrote(string path, byte[]? hash) => Recorder.Value?.Wrote(path, hash);

    /// <summary>The same as <see cref="Read"/>, and nobody is told.</summary>
    internal static byte[] ReadUnseen(string path, int most)
    {
        using var file = OpenUnseen(path);
        var told = file.CanSeek ? (int)Math.Min(file.Length, most) : 0;
        var bytes = new byte[told > 0 ? told : Math.Min(most, 4096)];
        var length = 0;
        int count;
        while ((count = file.Read(bytes, length, bytes.Length - length)) > 0)
        {
            length += count;

            // To ask whether there is more than was told takes nearly as long as the file itself. Devices tell nothing.
            if (length == told)
            {
                break;
            }

            if (length == bytes.Length && length < most)
            {
                Array.Resize(ref bytes, (int)Math.Min(most, length * 2L));
            }
        }

        Array.Resize(ref bytes, length);
        return bytes;
    }

    /// <summary>Opens a file to be read a piece at a time, and nobody is told.</summary>
    internal static FileStream OpenUnseen(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);

    /// <summary>What is hashed of a folder.</summary>
    internal static byte[] NamesIn(string folder) => Bytes(Names(folder));

    private static string[] Names(string folder)
    {
        var paths = Directory.GetFileSystemEntries(folder);
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }

    private static byte[] Bytes(string[] names) => Encoding.UTF8.GetBytes(string.Join("\0", names));
}
