using CommunityEvals.Cards;
using CommunityEvals.Configuration;
using CommunityEvals.Documents;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CommunityEvals.Analyzers;

/// <summary>What the project's properties ask for. Two are equal when the properties are, so that a cache can tell.</summary>
internal sealed record ProjectSettings
{
    private readonly string _modelId;
    private readonly string _datasetId;
    private readonly string _clones;
    private readonly string _baseModels;
    private readonly string _frameworks;
    private readonly string _metrics;
    private readonly bool _usesCatalog;
    private readonly bool _isStrict;
    private readonly bool _skipsInvalid;
    private readonly string _preset;

    public ProjectSettings(AnalyzerConfigOptions properties)
    {
        var root = properties.Property("_CommunityEvalsRoot");
        Root = root.Length > 0 ? root : properties.Property("ProjectDir");
        _modelId = properties.Property("CommunityEvalsModelId");
        _datasetId = properties.Property("CommunityEvalsDatasetId");
        _clones = properties.Property("_CommunityEvalsClones");
        _baseModels = properties.Property("_CommunityEvalsBaseModels");
        _frameworks = properties.Property("_CommunityEvalsFrameworks");
        _metrics = properties.Property("_CommunityEvalsMetrics");
        _usesCatalog = !properties.PropertyIs("CommunityEvalsCatalog", "false");
        _isStrict = properties.PropertyIs("CommunityEvalsStrictBenchmarks", "true");
        _skipsInvalid = properties.PropertyIs("CommunityEvalsOnInvalid", "Skip");
        _preset = properties.Property("CommunityEvalsPreset");
    }

    /// <summary>The project's folder, or empty when nobody says.</summary>
    public string Root { get; }

    /// <summary>The same, as the engine takes it.</summary>
    public EvalOptions ToOptions() => new()
    {
        Repos = new() { ModelId = _modelId, DatasetId = _datasetId, Clones = HubCloneList.Read(_clones) },
        BaseModels = BaseModelList.Read(_baseModels),
        UseCatalog = _usesCatalog,
        StrictBenchmarks = _isStrict,
        SkipInvalid = _skipsInvalid,
        HubAlone = _preset == Preset.Hub,
        IsStrict = _preset == Preset.Strict,
        Frameworks = _frameworks.Split(['|'], StringSplitOptions.RemoveEmptyEntries),
        Metrics = MetricList.Read(_metrics),
    };
}
