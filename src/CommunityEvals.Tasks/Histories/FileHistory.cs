using CommunityEvals.Documents;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;

namespace CommunityEvals.Tasks.Histories;

/// <summary>How the results of a file came to be what they are at some commit.</summary>
/// <param name="Results">The results.</param>
/// <param name="IsWhole">False where a version could not be seen, so that what follows may have been in it already.</param>
internal sealed record FileHistory(IReadOnlyDictionary<ResultKey, ResultHistory> Results, bool IsWhole)
{
    /// <summary>The history of a file without results.</summary>
    public static FileHistory Empty { get; } = new(new Dictionary<ResultKey, ResultHistory>(), IsWhole: true);

    /// <summary>The history of a result, or null.</summary>
    public ResultHistory? Find(ResultKey key) => Results.TryGetValue(key, out var found) ? found : null;

    /// <summary>What is to say of the results of a document, by their place in it; null of one that has another value.</summary>
    /// <param name="document">The file as it is now.</param>
    /// <param name="withPast">Whether earlier values are to be told.</param>
    public IReadOnlyList<ResultProvenance?> Of(ResultsDocument document, bool withPast)
    {
        var provenance = new List<ResultProvenance?>();
        foreach (var result in FileVersion.Of(document).Results)
        {
            while (provenance.Count < result.Index)
            {
                provenance.Add(null);
            }

            provenance.Add(Find(result.Key) is { } found && found.Value == result.Value ? found.Provenance(withPast) : null);
        }

        return provenance;
    }
}

/// <summary>How a result came to be what it is.</summary>
/// <param name="Value">Its score.</param>
/// <param name="Added">The commit that added it; null when it is not known.</param>
/// <param name="Changed">The commit that gave it this score; null when it is not known.</param>
/// <param name="Before">What it was before this score, or null.</param>
internal sealed record ResultHistory(Score Value, ResultChange? Added, ResultChange? Changed, ResultHistory? Before)
{
    /// <summary>The same result with another score.</summary>
    public ResultHistory With(Score value, ResultChange? change) => value == Value ? this : new(value, Added, change, this);

    /// <summary>The history of a result on the branch that is checked out.</summary>
    public ResultProvenance Provenance(bool withPast) => new(ResultStatus.Merged, Added, Changed, withPast ? [.. Past()] : null);

    /// <summary>The scores before, newest first, as far as it is known who gave them.</summary>
    private IEnumerable<PastValue> Past()
    {
        for (var past = Before; past is not null; past = past.Before)
        {
            if (past.Changed is not null)
            {
                yield return new(past.Value, past.Changed);
            }
        }
    }
}
