namespace CommunityEvals.Tasks.Caching;

/// <summary>What a check looked for in a folder, and was not there.</summary>
/// <param name="Folder">Full path of the folder.</param>
/// <param name="Stamp">The stamp of the folder, from after the check looked; null when there is none.</param>
/// <param name="Names">The names that it looked for, in ordinal order.</param>
internal sealed record Absence(string Folder, FileStamp? Stamp, IReadOnlyList<string> Names)
{
    /// <summary>Whether nothing of that is there now.</summary>
    /// <param name="trustedUntil">Stamps from then on do not count: something may have come in the same instant, or while the check was looking (nanoseconds since 1970).</param>
    /// <remarks>A folder changes when something comes into it, so that one that has not changed need not be asked for each name.</remarks>
    public bool Holds(long trustedUntil) =>
        FileStamp.Of(Folder) is not { } now
        || now.IsUnchanged(Stamp, trustedUntil)
        || Names.All(name => FileStamp.Of(Path.Combine(Folder, name)) is null);
}
