using CommunityEvals.Documents;
using CommunityEvals.Formats;
using CommunityEvals.Rules;
using CommunityEvals.Yaml;

namespace CommunityEvals.Snapshots;

/// <summary>Reads what <c>GET /api/models/&lt;id&gt;?expand[]=evalResults</c> answers.</summary>
/// <remarks>
/// Rows of <c>filename</c>, <c>verified</c>, <c>pullRequest</c> and either <c>data</c>, an entry of the file, or <c>error</c>, why the
/// Hub refuses the file; as captured in 2026. That a result without <c>pullRequest</c> is on the main branch is assumed.
/// </remarks>
internal static class ModelAnswer
{
    /// <summary>What tells it from other answers.</summary>
    public const string ResultsKey = "evalResults";

    public static Snapshot Read(SnapshotFile file, YamlMapping root)
    {
        var snapshot = new Snapshot { Path = file.Path };
        var answer = new AnswerObject(root, "", snapshot.Faults);
        if (ModelOf(file, answer, snapshot) is { } modelId)
        {
            snapshot.BaseModels = BaseModelsIn(answer) is { } ids ? new(modelId, ids) : null;
            foreach (var row in answer.Objects(ResultsKey))
            {
                ReadRow(file, modelId, row, snapshot);
            }
        }

        return snapshot;
    }

    private static string? ModelOf(SnapshotFile file, AnswerObject answer, Snapshot snapshot)
    {
        var key = answer.Has("id") ? "id" : "modelId";
        if (answer.Has(key))
        {
            return answer.NeededModelId(key);
        }

        var modelId = file.ModelId ?? FileClassifier.FromFolders(file.Path, "models");
        if (modelId is null || !RepoId.IsModel(modelId))
        {
            snapshot.ItemFault = modelId is null
                ? "does not say which model it is of: write ModelId=\"owner/name\""
                : $"has ModelId '{Quoted.OneLine(modelId)}', which is no model's id: write ModelId=\"owner/name\"";
            return null;
        }

        return modelId;
    }

    private static void ReadRow(SnapshotFile file, string modelId, AnswerObject row, Snapshot snapshot)
    {
        var before = snapshot.Faults.Count;
        if (row.Has("error") && !row.Has("data"))
        {
            ReadRejection(modelId, row, snapshot);
            return;
        }

        var data = row.NeededObject("data");
        var dataset = data?.NeededObject("dataset");
        var (datasetId, taskId) = (dataset?.NeededText("id"), dataset?.NeededText("task_id"));
        if (datasetId is not null && taskId is not null
            && SavedResult.Read(file, (modelId, datasetId.Value, taskId.Value), row, data!) is { } entry)
        {
            var revision = dataset!.Text("revision")?.Value;
            if (snapshot.Faults.Count == before)
            {
                snapshot.Entries.Add(entry with { DatasetRevision = revision });
            }
        }
    }

    private static void ReadRejection(string modelId, AnswerObject row, Snapshot snapshot)
    {
        var (error, filename, number) = (row.Text("error"), row.NeededText("filename"), row.Count("pullRequest"));
        if (error is not null && filename is not null)
        {
            snapshot.Rejections.Add(RuleTable.RejectedByHub.Refusal(error, modelId, filename.Value, number));
        }
    }

    /// <summary>What the model declares: <c>baseModels</c>, else <c>base_model</c> of the card; null when the answer was not asked for either.</summary>
    private static List<string>? BaseModelsIn(AnswerObject answer)
    {
        var declared = answer.Find("baseModels") ?? (answer.Find("cardData") as YamlMapping)?.Find("base_model")?.Value;
        return declared is null && !answer.Has("cardData") ? null
            : Texts(declared).Where(RepoId.IsModel).Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>Ids alone, in objects with an <c>id</c>, or in lists of either, which <c>baseModels</c> has in <c>models</c>.</summary>
    private static IEnumerable<string> Texts(YamlNode? node) => node switch
    {
        YamlScalar { Kind: ScalarKind.Text } text => [text.Value.Trim()],
        YamlSequence list => list.Items.SelectMany(Texts),
        YamlMapping mapping => Texts((mapping.Find("models") ?? mapping.Find("id"))?.Value),
        _ => [],
    };
}
