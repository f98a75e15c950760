using CommunityEvals.Benchmarks;
using CommunityEvals.Cards;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Shards;
using CommunityEvals.Snapshots;

namespace CommunityEvals.Core.Tests.Shards;

/// <summary>Builds of repos that each see their own files, and what a merge makes of their shards; or one build that sees all.</summary>
internal static class Fleet
{
    /// <summary>The leaderboard of one build over all repos.</summary>
    public static string OneBuild(EvalOptions options, params FleetRepo[] repos) => OneBuild(options, new(), repos);

    /// <summary>The same with severities.</summary>
    public static string OneBuild(EvalOptions options, SeveritySettings settings, params FleetRepo[] repos)
    {
        var files = repos.SelectMany(repo => repo.Files.Select(file => (Path: ShardPaths.Join(repo.Root, file.Path), file.Text))).DistinctBy(file => file.Path);
        var all = new FleetRepo("", [.. files])
        {
            Saved = [.. repos.SelectMany(repo => repo.Saved.Select(answer => Moved(answer, repo.Root))).OrderBy(answer => answer.Path, StringComparer.Ordinal)],
            Proposed = [.. repos.SelectMany(repo => repo.Proposed.Select(entry => entry with { Path = ShardPaths.Join(repo.Root, entry.Path) }))],
            Provenance = repos.Select(repo => repo.Provenance).FirstOrDefault(provenance => provenance is not null),
        };
        return LeaderboardJson.Write(all.Build(options, settings).Leaderboard);
    }

    /// <summary>The leaderboard that a merge makes of the shards of one build for each repo.</summary>
    public static string Merged(EvalOptions options, params FleetRepo[] repos) => Merged(options, Shards(options, repos));

    /// <summary>The same of shards.</summary>
    public static string Merged(EvalOptions options, IEnumerable<NamedShard> shards, SeveritySettings? settings = null) => LeaderboardJson.Write(Merge(options, shards, settings).Leaderboard);

    /// <summary>What a merge makes of shards.</summary>
    /// <param name="options">What the project that merges asks for.</param>
    /// <param name="shards">The shards.</param>
    /// <param name="settings">Its severities.</param>
    /// <param name="own">Its definitions.</param>
    public static (Leaderboard Leaderboard, JudgedShards Judged) Merge(EvalOptions options, IEnumerable<NamedShard> shards, SeveritySettings? settings = null, params (string Path, string Text)[] own)
    {
        var merged = new MergedShards([.. shards]);
        Assert.Empty(merged.Contradictions(_ => false));
        Assert.Empty(merged.ContradictionsInMetrics(options.Metrics));
        var repo = new FleetRepo("", own) { Settings = settings ?? new() };
        options = options with { Metrics = merged.MetricsBeside(options.Metrics) };
        return repo.Merge(options, merged);
    }

    /// <summary>The shards of the repos, each written and read again.</summary>
    public static IReadOnlyList<NamedShard> Shards(EvalOptions options, params FleetRepo[] repos) =>
        [.. repos.SelectMany((repo, i) => repo.Texts(options).Select(file => new NamedShard($"{i}/{file.Path}", Read(file.Text))))];

    /// <summary>A shard that is whole.</summary>
    public static Shard Read(string text, string? root = null)
    {
        Assert.Null(ShardReader.Read(new(text), root, out var shard));
        return shard!;
    }

    private static Snapshot Moved(Snapshot answer, string root)
    {
        var moved = new Snapshot { Path = ShardPaths.Join(root, answer.Path), IsLeaderboard = answer.IsLeaderboard, BaseModels = answer.BaseModels, Direction = answer.Direction };
        moved.Entries.AddRange(answer.Entries.Select(entry => entry with { Path = moved.Path, Filename = entry.Filename }));
        return moved;
    }
}

/// <summary>A repo that is built by itself.</summary>
/// <param name="Root">Its folder in the whole tree.</param>
/// <param name="Files">Its files, with paths relative to it.</param>
internal sealed record FleetRepo(string Root, params (string Path, string Text)[] Files)
{
    public IReadOnlyList<Snapshot> Saved { get; init; } = [];

    public IReadOnlyList<BoardEntry> Proposed { get; init; } = [];

    public Func<ResultsDocument, int, ResultProvenance?>? Provenance { get; init; }

    public SeveritySettings Settings { get; init; } = new();

    /// <summary>A repo of a model.</summary>
    public static FleetRepo OfModel(string modelId, params string[] results) =>
        new($"models/{modelId}", (".eval_results/x.yaml", string.Concat(results)));

    /// <summary>The repo with another file.</summary>
    public FleetRepo With(string path, string text) => this with { Files = [.. Files, (path, text)] };

    /// <summary>The texts of its shards.</summary>
    public IEnumerable<(string Path, string Text)> Texts(EvalOptions options)
    {
        var modelId = Root.StartsWith("models/", StringComparison.Ordinal) ? Root["models/".Length..] : null;
        var (project, inputs, _) = Build(options with { Repos = new() { ModelId = modelId } }, Settings);
        return Sharding.Make(project, inputs, Saved, Settings, Root).Select(file => (file.Name, ShardJson.Write(file.Shard)));
    }

    /// <summary>One build over its files.</summary>
    public (EvalProject Project, LeaderboardInputs Inputs, Leaderboard Leaderboard) Build(EvalOptions options, SeveritySettings settings)
    {
        var documents = DocumentsIn(options.Repos);
        var project = new EvalProject(options, documents.OfType<BenchmarkDocument>(), documents.OfType<ResultsDocument>);
        var inputs = InputsOf(project, documents, settings, Saved);
        return (project, inputs, LeaderboardBuilder.Build(project, inputs));
    }

    /// <summary>A merge, which takes of its own files the definitions alone.</summary>
    public (Leaderboard Leaderboard, JudgedShards Judged) Merge(EvalOptions options, MergedShards shards)
    {
        var documents = DocumentsIn(options.Repos).FindAll(document => document is BenchmarkDocument);
        var index = new BenchmarkIndex(documents.OfType<BenchmarkDocument>(), options.UseCatalog ? Catalog.Bundled : null, shards.CheckedDefinitions, shards.UnreadableDatasets);
        var project = new EvalProject(options, index, () => shards.Documents);
        var judged = JudgedShards.Judge(shards, project, Settings);
        var saved = shards.Saved.OrderBy(answer => answer.Path, StringComparer.Ordinal).ToList();
        return (LeaderboardBuilder.Build(project, InputsOf(project, documents, Settings, saved) with { Shards = judged }), judged);
    }

    private LeaderboardInputs InputsOf(EvalProject project, IReadOnlyList<EvalDocument> documents, SeveritySettings settings, IReadOnlyList<Snapshot> saved)
    {
        var together = new SnapshotSet(saved);
        return new([.. documents.Select(document => project.Judge(document, settings))])
        {
            Cards = new(Files.Select(file => CardOf(file.Path, file.Text)).OfType<ModelCard>(), documents.OfType<ResultsDocument>()),
            Provenance = Provenance,
            PullRequests = Proposed,
            Proposals = [.. Proposed.GroupBy(entry => entry.Path).Select(file => ProposalOf(file.First()))],
            Snapshots = together.Entries,
            LowerIsBetterOnHub = together.LowerIsBetter,
            BaseModels = together.BaseModels,
        };
    }

    private static CheckedDocument ProposalOf(BoardEntry entry) =>
        new(EvalDocument.Read(new(entry.Path, EvalFileKind.Results, entry.ModelId) { PullRequest = entry.PullRequest }, new("")), [], IsExcluded: false);

    private List<EvalDocument> DocumentsIn(RepoContext repos) =>
        [.. Files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => Read(file.Path, file.Text, repos)).OfType<EvalDocument>()];

    private static ModelCard? CardOf(string path, string text) => path.EndsWith(ModelCard.FileName, StringComparison.Ordinal)
        ? new(path[..^ModelCard.FileName.Length].TrimEnd('/'), FrontMatter.Find(text) ?? "")
        : null;

    private static EvalDocument? Read(string path, string text, RepoContext repos) => FileClassifier.KindOf(path) switch
    {
        EvalFileKind.Results => EvalDocument.Read(FileClassifier.Results(path, null, repos), new(text)),
        EvalFileKind.Benchmark => EvalDocument.Read(FileClassifier.Benchmark(path, null, repos), new(text)),
        _ => null,
    };
}
