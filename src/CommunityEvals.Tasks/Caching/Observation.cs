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
    [ThreadStatic]
    private static SHA256? Sha256;

    /// <summary>Whether there would be nothing else to see now.</summary>
    /// <param name="trustedUntil">Stamps from then on do not count: the file may have changed again in the same instant (nanoseconds since 1970).</param>
    /// <param name="isByContent">Whether the content had to be read to tell.</param>
    public bool Holds(long trustedUntil, out bool isByContent)
    {
        var now = FileStamp.Of(Path);
        isByContent = false;
        if (now is null || Stamp is null)
        {
            return now is null && Stamp is null;
        }

        if (Hash is null)
        {
            return now.Value.LooksLike(Stamp.Value);
        }

        if (now.Value.IsUnchanged(Stamp, trustedUntil))
        {
            return true;
        }

        isByContent = true;
        return now.Value.LooksLike(Stamp.Value) && HashNow(now.Value)?.SequenceEqual(Hash) == true;
    }

    /// <summary>What is hashed of a content.</summary>
    public static byte[] HashOf(byte[] content) => HashOf(content, content.Length);

    /// <summary>The same of the beginning of a content.</summary>
    public static byte[] HashOf(byte[] content, int length) => (Sha256 ??= SHA256.Create()).ComputeHash(content, 0, length);

    /// <summary>The same of the first <paramref name="most"/> bytes of a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read, or is a folder.</exception>
    public static byte[] HashOfFile(string path, int most)
    {
        using var algorithm = SHA256.Create();
        using var file = Disk.OpenUnseen(path);
        var piece = new byte[Math.Min(most, 64 * 1024)];
        int count;
        while ((count = file.Read(piece, 0, Math.Min(most, piece.Length))) > 0)
        {
            algorithm.TransformBlock(piece, 0, count, null, 0);
            most -= count;
        }

        algorithm.TransformFinalBlock(piece, 0, 0);
        return algorithm.Hash!;
    }

    private byte[]? HashNow(FileStamp now)
    {
        try
        {
            return now.IsFolder ? HashOf(Disk.NamesIn(Path)) : HashOfFile(Path, Most);
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return null;
        }
    }
}
