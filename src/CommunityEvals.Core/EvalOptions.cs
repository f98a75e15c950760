using CommunityEvals.Cards;
using CommunityEvals.Documents;
using CommunityEvals.Leaderboards;

namespace CommunityEvals;

/// <summary>What a project asks for.</summary>
public sealed record EvalOptions
{
    /// <summary>The repos that the files lie in.</summary>
    public RepoContext Repos { get; init; } = new();

    /// <summary>What models declare that they were made from.</summary>
    public BaseModelList BaseModels { get; init; } = BaseModelList.Empty;

    /// <summary>Whether the bundled catalog of benchmarks is used.</summary>
    public bool UseCatalog { get; init; } = true;

    /// <summary>Whether what only Inspect refuses is an error also in a copied definition.</summary>
    public bool StrictBenchmarks { get; init; }

    /// <summary>Whether what only Inspect refuses is not looked for in definitions, where the Hub's word alone counts.</summary>
    public bool HubAlone { get; init; }

    /// <summary>Whether a mistake is an error and an improvement a warning. Global configs say so of rules; this is for those of which only the finding tells.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether invalid files are left out of the leaderboard, with a warning, in place of failing the build.</summary>
    public bool SkipInvalid { get; init; }

    /// <summary>Frameworks that the project knows besides the Hub's.</summary>
    public IReadOnlyList<string> Frameworks { get; init; } = [];

    /// <summary>What the project says of metrics.</summary>
    public IReadOnlyList<MetricDeclaration> Metrics { get; init; } = [];

    /// <summary>The variant of which each model keeps its best result alone; null to rank all results.</summary>
    public string? OnePerModel { get; init; }

    /// <summary>When a task no longer tells the best models apart.</summary>
    public SaturationLimits Saturation { get; init; } = new();

    /// <summary>The tables of models by tasks that the project asks for.</summary>
    public IReadOnlyList<CuratedBoardRequest> CuratedBoards { get; init; } = [];

    /// <summary>Today's date in UTC, or null where nothing may depend on it.</summary>
    public DateTime? Today { get; init; }

    /// <summary>What the project says of a task's metric, or null.</summary>
    public MetricDeclaration? FindMetric(string datasetId, string taskId)
    {
        for (var i = 0; i < Metrics.Count; i++)
        {
            if (Metrics[i].TaskId == taskId && Metrics[i].DatasetId == datasetId)
            {
                return Metrics[i];
            }
        }

        return null;
    }
}
