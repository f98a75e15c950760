using CommunityEvals.Benchmarks;
using CommunityEvals.Documents;
using CommunityEvals.Formats;
using CommunityEvals.Leaderboards;
using CommunityEvals.Yaml;

namespace CommunityEvals.Snapshots;

/// <summary>Reads what <c>GET /api/datasets/&lt;id&gt;/leaderboard</c> answers.</summary>
/// <remarks><c>docs/hub/leaderboard-data-guide.md</c> in huggingface/hub-docs; the rows name neither the dataset nor the task.</remarks>
internal static class LeaderboardAnswer
{
    public static Snapshot Read(SnapshotFile file, YamlSequence root, BenchmarkIndex benchmarks)
    {
        var snapshot = new Snapshot { Path = file.Path, IsLeaderboard = true };
        var datasetId = file.DatasetId ?? FileClassifier.FromFolders(file.Path, "datasets");
        if (datasetId is null || RepoId.FindFault(datasetId) is not null)
        {
            snapshot.ItemFault = datasetId is null
                ? "is a leaderboard, whose rows do not say of which dataset: write DatasetId=\"owner/name\""
                : $"has DatasetId '{Quoted.OneLine(datasetId)}', which is no dataset's id: write DatasetId=\"owner/name\"";
            return snapshot;
        }

        var task = LeaderboardTask.Choose(file.TaskId, datasetId, benchmarks.Find(datasetId));
        if (task.Id is null)
        {
            snapshot.ItemFault = task.Fault;
            return snapshot;
        }

        foreach (var row in AnswerObject.ObjectsIn(root, "", snapshot.Faults))
        {
            ReadRow(file, datasetId, task.Id, row, snapshot);
        }

        return snapshot;
    }

    private static void ReadRow(SnapshotFile file, string datasetId, string taskId, AnswerObject row, Snapshot snapshot)
    {
        var before = snapshot.Faults.Count;
        if (row.NeededModelId("modelId") is { } modelId && SavedResult.Read(file, (modelId, datasetId, taskId), row, row) is { } entry)
        {
            var lowerIsBetter = row.Flag("lower_is_better");
            var author = AuthorIn(row);
            if (snapshot.Faults.Count == before)
            {
                snapshot.Entries.Add(entry with { Author = author });
                snapshot.Direction ??= row.Has("lower_is_better") ? new(datasetId, taskId, lowerIsBetter) : null;
            }
        }
    }

    private static HubAuthor? AuthorIn(AnswerObject row) => row.Object("author") is { } author && author.NeededText("name") is { } name
        ? new(name.Value, author.Text("type")?.Value, author.Text("fullname")?.Value, author.Text("avatarUrl")?.Value)
        : null;
}
