using System.Text;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Caching;

/// <summary>A folder that a check searched for files.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Stamp">The stamp of the folder, from before it was searched; null for nothing.</param>
/// <param name="Hash">SHA-256 of the names that the search looks at.</param>
internal sealed record SearchedFolder(string Path, FileStamp? Stamp, byte[] Hash)
{
    /// <summary>Whether the search would find the same now.</summary>
    /// <param name="trustedUntil">Stamps from then on do not count (nanoseconds since 1970).</param>
    public bool Holds(long trustedUntil) =>
        FileStamp.Of(Path) is { } now && (now.IsUnchanged(Stamp, trustedUntil) || HashNow()?.SequenceEqual(Hash) == true);

    /// <summary>What is hashed of a folder.</summary>
    public static byte[] HashOf(FolderContent content) =>
        Observation.HashOf(Encoding.UTF8.GetBytes(string.Join("\0", content.Folders) + "\0\0" + string.Join("\0", content.YamlFiles)));

    private byte[]? HashNow()
    {
        try
        {
            return HashOf(FolderContent.Of(Path));
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return null;
        }
    }
}
