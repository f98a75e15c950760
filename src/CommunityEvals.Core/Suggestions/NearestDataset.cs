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
        var (owner, name) = Split(written);
        var others = ids.Where(id => id != written).Select(id => (Id: id, Parts: Split(id))).ToList();
        var ofOwner = others.Where(other => Nearest.Distance(owner, other.Parts.Owner) is not null).ToList();
        return OnlyOne(others.Where(other => Nearest.Distance(name, other.Parts.Name) == 0).Select(other => other.Id))
            ?? ofOwner
                .Where(other => Nearest.Distance(name, other.Parts.Name) is not null)
                .OrderBy(other => Nearest.Distance(name, other.Parts.Name) + Nearest.Distance(owner, other.Parts.Owner))
                .Select(other => other.Id)
                .FirstOrDefault()
            ?? OnlyOne(ofOwner.Where(other => Nearest.HasWordsOf(name, other.Parts.Name)).Select(other => other.Id));
    }

    private static string? OnlyOne(IEnumerable<string> ids) => ids.Take(2).ToList() is [var only] ? only : null;

    private static (string Owner, string Name) Split(string id)
    {
        var slash = id.IndexOf('/');
        return (slash < 0 ? "" : id.Substring(0, slash), id.Substring(slash + 1));
    }
}
