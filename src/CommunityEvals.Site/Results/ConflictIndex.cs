using CommunityEvals.Leaderboards;

namespace CommunityEvals.Site.Results;

/// <summary>The conflicts of a leaderboard, by what they are about.</summary>
internal sealed class ConflictIndex(IReadOnlyList<ResultConflict> conflicts)
{
    private readonly ILookup<(string, string), ResultConflict> _byTask = conflicts.ToLookup(conflict => (conflict.DatasetId, conflict.TaskId));
    private readonly ILookup<string, ResultConflict> _byModel = conflicts.ToLookup(conflict => conflict.ModelId, StringComparer.Ordinal);

    /// <summary>What has several values; a value that several places claim is no reason for a mark.</summary>
    private readonly HashSet<ResultKey> _contested = [.. conflicts.Where(HasSeveralValues).Select(ResultKey.Of)];

    public bool Contests(BoardEntry entry) => _contested.Contains(ResultKey.Of(entry));

    public IEnumerable<ResultConflict> OfTask(string datasetId, string taskId) => _byTask[(datasetId, taskId)];

    public IEnumerable<ResultConflict> OfModel(string modelId) => _byModel[modelId];

    private static bool HasSeveralValues(ResultConflict conflict) => conflict.Values.Any(claim => claim.Value != conflict.Values[0].Value);
}
