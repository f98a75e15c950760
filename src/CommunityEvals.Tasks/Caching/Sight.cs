namespace CommunityEvals.Tasks.Caching;

/// <summary>What a check saw on the disk, and wrote there.</summary>
/// <param name="Present">What was there, in ordinal order of the paths.</param>
/// <param name="Folders">What was looked for in folders, in ordinal order of their paths.</param>
internal sealed record Sight(IReadOnlyList<Observation> Present, IReadOnlyList<SeenFolder> Folders)
{
    /// <summary>Whether there would be nothing else to see now.</summary>
    /// <param name="trustedUntil">Stamps from then on do not count (nanoseconds since 1970).</param>
    /// <param name="isByContent">Whether a content had to be read to tell.</param>
    public bool Holds(long trustedUntil, out bool isByContent)
    {
        var (contents, changes) = (0, 0);
        AllCores.For(Present.Count + Folders.Count, i =>
        {
            if (Volatile.Read(ref changes) > 0)
            {
                return;
            }

            var isOneByContent = false;
            if (i < Present.Count ? !Present[i].Holds(trustedUntil, out isOneByContent) : !Folders[i - Present.Count].Holds(trustedUntil))
            {
                Interlocked.Increment(ref changes);
            }
            else if (isOneByContent)
            {
                Interlocked.Increment(ref contents);
            }
        });
        isByContent = contents > 0;
        return changes == 0;
    }
}
