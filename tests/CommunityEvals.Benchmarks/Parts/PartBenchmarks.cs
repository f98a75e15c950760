using System.Text;
using BenchmarkDotNet.Attributes;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Speed.Trees;
using CommunityEvals.Yaml;

namespace CommunityEvals.Speed.Parts;

/// <summary>The parts of a run over a thousand files that are in memory, on one core.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PartBenchmarks
{
    private const int Files = 1_000;

    private readonly List<(EvalFile File, byte[] Bytes)> _files = [];
    private readonly SeveritySettings _settings = new();
    private EvalProject _project = null!;
    private List<ExaminedDocument> _examined = null!;
    private List<CheckedDocument> _judged = null!;
    private Leaderboard _leaderboard = null!;

    [GlobalSetup]
    public void MakeTree()
    {
        var random = new Random(1);
        for (var i = 0; i < Files; i++)
        {
            var benchmark = MadeBenchmark.All[random.Next(MadeBenchmark.All.Length)];
            var modelId = $"owner/model-{i / 4}";
            var file = FileClassifier.Results($"models/{modelId}/.eval_results/{benchmark.FileName}-{i}.yaml", null, new());
            _files.Add((file, Encoding.UTF8.GetBytes(new MadeResults(random, modelId, benchmark).Write())));
        }

        var definitions = MadeBenchmark.All.Select(benchmark => (BenchmarkDocument)EvalDocument.Read(
            FileClassifier.Benchmark($"benchmarks/{benchmark.DatasetId}/eval.yaml", null, new()),
            new(benchmark.Definition)));
        _project = new(new(), definitions, () => _examined.Select(file => file.Document).OfType<ResultsDocument>());
        _examined = Examine();
        _judged = Judge();
        _leaderboard = Aggregate();
    }

    /// <summary>Text to nodes.</summary>
    [Benchmark]
    public int Parse() => _files.Sum(file => YamlReader.Read(new(file.Bytes)).Documents.Count);

    /// <summary>Bytes to nodes, entries, and the findings of each file by itself.</summary>
    [Benchmark]
    public List<ExaminedDocument> Examine() => _files.ConvertAll(file => _project.Examine(EvalDocument.Read(file.File, new(file.Bytes))));

    /// <summary>The findings that take all files, and the project's settings.</summary>
    [Benchmark]
    public List<CheckedDocument> Judge() => _examined.ConvertAll(file => _project.Judge(file, _settings));

    /// <summary>Judged files to a leaderboard.</summary>
    [Benchmark]
    public Leaderboard Aggregate() => LeaderboardBuilder.Build(_project, new(_judged));

    /// <summary>A leaderboard to JSON.</summary>
    [Benchmark]
    public void Write() => LeaderboardJson.Write(_leaderboard, TextWriter.Null);
}
