using System.Text;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Caching;

/// <summary>What a check looked for in a folder.</summary>
/// <param name="Path">Full path of the folder.</param>
/// <param name="Stamp">The stamp of the folder, from before it was searched, or where it was not, from after the check looked; null when there is none.</param>
/// <param name="Missing">Names that it looked for and that were not there, in ordinal order.</param>
/// <param name="FoundHash">SHA-256 of the names that a search found; empty when the folder could not be searched; null when it was not.</param>
internal sealed record SeenFolder(string Path, FileStamp? Stamp, IReadOnlyList<string> Missing, byte[]? FoundHash)
{
    /// <summary>Whether there would be nothing else to see now.</summary>
    /// <param name="trustedUntil">Stamps from then on do not count: something may have come in the same instant, or while the check was looking (nanoseconds since 1970).</param>
    /// <remarks>A folder changes when something comes into it or goes, so that one that has not changed need not be asked for each name.</remarks>
    public bool Holds(long trustedUntil)
    {
        var now = FileStamp.Of(Path);
        return now?.IsUnchanged(Stamp, trustedUntil) == true
            || (now?.IsLink == Stamp?.IsLink && (FoundHash is null || FoundHashNow()?.SequenceEqual(FoundHash) == true) && (now is null || Missing.All(IsMissing)));
    }

    /// <summary>What is hashed of a folder that is searched.</summary>
    public static byte[] HashOf(FolderContent content) =>
        Observation.HashOf(Encoding.UTF8.GetBytes(string.Join("\0", content.Folders) + "\0\0" + string.Join("\0", content.YamlFiles)));

    private bool IsMissing(string name) => FileStamp.Of(System.IO.Path.Combine(Path, name), out var isLink) is null && !isLink;

    private byte[]? FoundHashNow()
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
