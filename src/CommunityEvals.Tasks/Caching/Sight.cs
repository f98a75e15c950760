namespace CommunityEvals.Tasks.Caching;

/// <summary>What a check saw on the disk, and wrote there.</summary>
/// <param name="Present">What was there, in ordinal order of the paths.</param>
/// <param name="Absent">What was looked for and was not there, in ordinal order of the folders.</param>
/// <param name="Searched">The folders that were searched for files, in ordinal order.</param>
internal sealed record Sight(IReadOnlyList<Observation> Present, IReadOnlyList<Absence> Absent, IReadOnlyList<SearchedFolder> Searched)
{
    /// <summary>Whether there would be nothing else to see now.</summary>
    /// <param name="trustedUntil">Stamps from then on do not count (nanoseconds since 1970).</param>
    /// <param name="isByContent">Whether a content had to be read to tell.</param>
    public bool Holds(long trustedUntil, out bool isByContent)
    {
        var (contents, changes) = (0, 0);
        AllCores.For(Present.Count + Absent.Count + Searched.Count, i =>
        {
            if (Volatile.Read(ref changes) > 0)
            {
                return;
            }

            if (!Holds(i, trustedUntil, out var isOneByContent))
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

    private bool Holds(int i, long trustedUntil, out bool isByContent)
    {
        isByContent = false;
        return i < Present.Count ? Present[i].Holds(trustedUntil, out isByContent)
            : i < Present.Count + Absent.Count ? Absent[i - Present.Count].Holds(trustedUntil)
            : Searched[i - Present.Count - Absent.Count].Holds(trustedUntil);
    }
}
