using System.Security.Cryptography;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Caching;

/// <summary>What a check saw at a path.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Stamp">The stamp of what was there; null for nothing.</param>
/// <param name="Most">How many bytes of its content were read; 0 when it was only looked for.</param>
/// <param name="Hash">SHA-256 of these bytes, or of the names in a folder; null when it was only looked for.</param>
internal sealed record Observation(string Path, FileStamp? Stamp, int Most, byte[]? Hash)
{
    /// <summary>Whether there would be nothing else to see now.</summary>
    /// <param name="trustedUntil">Stamps from then on do not count: the file may have changed again in the same instant (nanoseconds since 1970).</param>
    /// <param name="isByContent">Whether the content had to be read to tell.</param>
    public bool Holds(long trustedUntil, out bool isByContent)
    {
        var now = FileStamp.Of(Path);
        isByContent = false;
        if (Hash is null || now is null || Stamp is null)
        {
            return now?.IsFolder == Stamp?.IsFolder;
        }

        if (now == Stamp && now.Value.TellsChanges && Math.Max(now.Value.Changed, now.Value.Modified) < trustedUntil)
        {
            return true;
        }

        isByContent = true;
        return now.Value.IsFolder == Stamp.Value.IsFolder && HashNow(now.Value)?.SequenceEqual(Hash) == true;
    }

    /// <summary>What is hashed of a content.</summary>
    public static byte[] HashOf(byte[] content) => HashOf(content, content.Length);

    /// <summary>The same of the beginning of a content.</summary>
    public static byte[] HashOf(byte[] content, int length)
    {
        using var algorithm = SHA256.Create();
        return algorithm.ComputeHash(content, 0, length);
    }

    private byte[]? HashNow(FileStamp now)
    {
        try
        {
            return HashOf(now.IsFolder ? Disk.NamesIn(Path) : Disk.ReadUnseen(Path, Most));
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return null;
        }
    }
}
