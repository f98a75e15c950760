using CommunityEvals.Yaml;

namespace CommunityEvals.Benchmarks;

/// <summary>The benchmarks known when this package was made: <c>catalog.yaml</c>, a dated data file beside this one.</summary>
public sealed class Catalog
{
    private static readonly Lazy<Catalog> BundledCatalog = new(() => Parse(ReadResource()));

    private readonly Dictionary<string, BenchmarkDefinition> _benchmarks;
    private readonly Dictionary<string, string> _movedDatasets;

    private Catalog(string date, Dictionary<string, BenchmarkDefinition> benchmarks, Dictionary<string, string> movedDatasets)
    {
        Date = date;
        _benchmarks = benchmarks;
        _movedDatasets = movedDatasets;
    }

    /// <summary>The catalog that comes with the package; read at the first call.</summary>
    public static Catalog Bundled => BundledCatalog.Value;

    /// <summary>When its facts were read, <c>yyyy-MM</c>.</summary>
    public string Date { get; }

    /// <summary>The datasets in it.</summary>
    public IEnumerable<string> DatasetIds => _benchmarks.Keys;

    /// <summary>Where the datasets with old ids live now.</summary>
    public IEnumerable<string> MovedDatasets => _movedDatasets.Values;

    /// <summary>The definition of a dataset, or null.</summary>
    public BenchmarkDefinition? Find(string datasetId) => _benchmarks.TryGetValue(datasetId, out var definition) ? definition : null;

    /// <summary>Where a dataset without owner lives now, or null when it is not an old id.</summary>
    public string? FindMoved(string datasetId) => _movedDatasets.TryGetValue(datasetId, out var id) ? id : null;

    private static string ReadResource()
    {
        using var stream = typeof(Catalog).Assembly.GetManifestResourceStream("catalog.yaml")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static Catalog Parse(string text)
    {
        var root = (YamlMapping)YamlReader.Read(new(text)).Documents[0];
        var benchmarks = new Dictionary<string, BenchmarkDefinition>(StringComparer.Ordinal);
        foreach (var pair in Mapping(root, "benchmarks")!.Pairs)
        {
            benchmarks.Add(pair.Name!, ParseBenchmark(pair.Name!, (YamlMapping)pair.Value));
        }

        var moved = Mapping(root, "movedDatasets")!.Pairs
            .ToDictionary(pair => pair.Name!, pair => ((YamlScalar)pair.Value).Value, StringComparer.Ordinal);
        return new(Text(root, "date")!, benchmarks, moved);
    }

    private static BenchmarkDefinition ParseBenchmark(string datasetId, YamlMapping node)
    {
        ScoreUnit? unit = Text(node, "unit") switch
        {
            "percent" => ScoreUnit.Percent,
            "fraction" => ScoreUnit.Fraction,
            _ => null,
        };
        var tasks = ((YamlSequence)node.Find("tasks")!.Value).Items.Cast<YamlMapping>()
            .Select(task => new TaskDefinition(Text(task, "id")!)
            {
                Config = Text(task, "config"),
                Split = Text(task, "split"),
                Unit = unit,
            })
            .ToList();
        return new(datasetId, DefinitionOrigin.Catalog, tasks, IsComplete: Text(node, "complete") == "true")
        {
            Framework = Text(node, "framework"),
        };
    }

    private static YamlMapping? Mapping(YamlMapping node, string key) => node.Find(key)?.Value as YamlMapping;

    private static string? Text(YamlMapping node, string key) => (node.Find(key)?.Value as YamlScalar)?.Value;
}
