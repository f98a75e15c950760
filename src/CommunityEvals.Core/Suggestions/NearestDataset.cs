namespace CommunityEvals.Suggestions;

/// <summary>Finds the dataset that somebody probably meant.</summary>
public static class NearestDataset
{
    /// <summary>The one of the ids that is near <paramref name="written"/>, or null when none is.</summary>
    /// <remarks>
    /// Owner and name are compared each for itself: two datasets of one owner are not near for that, however short their names.
    /// Near is the same name of whatever owner, which may be missing; else an owner and a name that are both spelled alike; else,
    /// of such an owner, a name whose words all stand in the written one (<c>gpqa_diamond</c> for <c>gpqa</c>). The reverse is
    /// another dataset: <c>MMMU</c> and <c>MMMU_Pro</c>.
    /// </remarks>
    public static string? Find(string written, IEnumerable<string> ids)
    {
        var meant = new Candidate(written);
        var others = ids.Where(id => id != written).Select(id => new Candidate(id)).ToList();
        var ofOwner = others.Where(other => Nearest.Distance(meant.Owner, other.Owner) is not null).ToList();
        return OnlyOne(others.Where(other => Nearest.Distance(meant.Name, other.Name) == 0))
            ?? NearestOf(meant, ofOwner)
            ?? OnlyOne(ofOwner.Where(other => Nearest.HasWordsOf(meant.Name, other.Name)));
    }

    private static string? OnlyOne(IEnumerable<Candidate> candidates) => candidates.Take(2).ToList() is [var only] ? only.Id : null;

    /// <summary>Of the candidates of a near owner, the first whose owner and name together are the nearest; null when no name is near.</summary>
    private static string? NearestOf(Candidate meant, List<Candidate> ofOwner)
    {
        var least = int.MaxValue;
        string? nearest = null;
        foreach (var other in ofOwner)
        {
            var distance = Nearest.Distance(meant.Name, other.Name) + Nearest.Distance(meant.Owner, other.Owner);
            if (distance < least)
            {
                (least, nearest) = (distance.Value, other.Id);
            }
        }

        return nearest;
    }

    private sealed record Candidate(string Id)
    {
        public string Owner { get; } = Id.Substring(0, Math.Max(Id.IndexOf('/'), 0));

        public string Name { get; } = Id.Substring(Id.IndexOf('/') + 1);
    }
}
