using CommunityEvals.Benchmarks;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Yaml;

namespace CommunityEvals.Site.Tests.Setup;

/// <summary>The leaderboard of <c>samples/Leaderboard</c>, with the tables that its project asks for.</summary>
internal static class SampleLeaderboard
{
    private static readonly EvalOptions Options = new()
    {
        Metrics = [Metric("quiet_room_wer"), Metric("noisy_room_wer")],
        CuratedBoards = [new("Reasoning", [new("Idavidrein/gpqa", "diamond"), new("cais/hle", "hle"), new("TIGER-Lab/MMLU-Pro", "mmlu_pro")])],
    };

    public static Leaderboard Instance { get; } = Build(Path.Combine(Root(), "samples", "Leaderboard"));

    private static Leaderboard Build(string folder)
    {
        var documents = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(file => Read(file, Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .OfType<EvalDocument>()
            .OrderBy(document => document.File.Path, StringComparer.Ordinal)
            .ToList();
        var project = new EvalProject(Options, documents.OfType<BenchmarkDocument>(), documents.OfType<ResultsDocument>);
        return LeaderboardBuilder.Build(project, new([.. documents.Select(document => project.Judge(document, new SeveritySettings()))]));
    }

    private static EvalDocument? Read(string file, string path)
    {
        var listed = FileClassifier.KindOf(path) switch
        {
            EvalFileKind.Results => FileClassifier.Results(path, null, Options.Repos),
            EvalFileKind.Benchmark => FileClassifier.Benchmark(path, null, Options.Repos),
            _ => null,
        };
        return listed is null ? null : EvalDocument.Read(listed, new YamlText(File.ReadAllText(file)));
    }

    private static MetricDeclaration Metric(string task) => new("lumen-lab/dictation", task) { LowerIsBetter = true, Unit = ScoreUnit.Percent };

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CommunityEvals.Build.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No CommunityEvals.Build.sln above the tests.");
        }

        return folder;
    }
}
