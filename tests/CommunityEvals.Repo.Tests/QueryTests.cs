using CommunityEvals.Leaderboards;
using CommunityEvals.Tables;
using DuckDB.NET.Data;

namespace CommunityEvals.Repo.Tests;

/// <summary>The queries that the README shows, in the engine that they are for.</summary>
public sealed class QueryTests : IDisposable
{
    private const string FileInReadme = "bin/results.jsonl";
    private const string ShardsInReadme = "s3://evals/shards/*.jsonl";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("community-evals-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_query_of_the_readme_gives_the_ranks_of_the_leaderboard()
    {
        foreach (var leaderboard in new[] { CheckedTree.OfFolder("samples/Leaderboard").Leaderboard, WithTies() })
        {
            var file = Write("results.jsonl", leaderboard);
            Assert.Equal(RanksOf(leaderboard), Run(QueryOn(FileInReadme, file)));
        }
    }

    [Fact]
    public void The_query_over_many_shards_ranks_the_results_of_all()
    {
        var whole = WithTies();
        foreach (var model in whole.Entries.Select(entry => entry.ModelId).Distinct())
        {
            Write(model.Replace('/', '_') + ".jsonl", Check(Files.Where(file => file.Path.Contains(model, StringComparison.Ordinal))));
        }

        Assert.Equal(RanksOf(whole), Run(QueryOn(ShardsInReadme, Path.Combine(_folder.FullName, "*.jsonl"))));
    }

    [Fact]
    public void An_engine_finds_the_types_that_the_readme_lists()
    {
        var file = Write("results.jsonl", CheckedTree.OfFolder("samples/Leaderboard").Leaderboard);
        var documented = ResultColumns.All.ToDictionary(column => column.Name, column => column.SqlType);
        var found = Query($"DESCRIBE SELECT * FROM read_json_auto('{file}')", row => (Name: row.GetString(0), Type: row.GetString(1)));
        Assert.Equal(documented.Keys, found.Select(column => column.Name));

        // A column of nulls alone has no type that it could guess.
        Assert.All(found.Where(column => column.Type != "JSON"), column => Assert.Equal(documented[column.Name], column.Type));
        Assert.Superset(new HashSet<string> { "value", "rank", "date", "verified", "model_id" }, found.Where(column => column.Type != "JSON").Select(column => column.Name).ToHashSet());

        var types = string.Join(", ", documented.Select(column => $"{column.Key}: '{column.Value}'"));
        Assert.Equal(
            documented.Values,
            Query($"DESCRIBE SELECT * FROM read_json('{file}', columns = {{{types}}})", row => row.GetString(1)));
    }

    private static readonly (string Path, string Text)[] Files =
    [
        .. new[] { ("a", "50.0"), ("b", "50"), ("c", "7"), ("d", "-1e-3"), ("e", "50.00"), ("f", "49.999999") }.SelectMany(result => new[]
        {
            ($"models/o/{result.Item1}/.eval_results/more.yaml", Result("more", result.Item2)),
            ($"models/o/{result.Item1}/.eval_results/less.yaml", Result("less", result.Item2)),
        }),
    ];

    private static Leaderboard WithTies() => Check(Files);

    private static Leaderboard Check(IEnumerable<(string Path, string Text)> files) => CheckedTree.Check(
        files,
        new() { Metrics = [new("acme/bench", "less") { LowerIsBetter = true }] }).Leaderboard;

    private static string Result(string task, string value) => $"- dataset: {{id: acme/bench, task_id: {task}}}\n  value: {value}\n";

    private static IEnumerable<string> RanksOf(Leaderboard leaderboard) => ResultRow.AllOf(leaderboard)
        .Select(row => Line(row.Benchmark.DatasetId, row.Task.Task.Id, row.Entry.Rank, row.Entry.ModelId, row.Entry.Value.ToDouble()))
        .Order(StringComparer.Ordinal);

    private static string QueryOn(string written, string path)
    {
        var query = Fence.Find(RepoFiles.Read("README.md").Split('\n'))
            .Select(fence => string.Join('\n', fence.Lines))
            .Single(text => text.Contains($"'{written}'", StringComparison.Ordinal) && text.Contains("rank()", StringComparison.Ordinal));
        return query.Replace(written, path, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Run(string query) => Query(
        query,
        row => Line(row.GetString(0), row.GetString(1), row.GetInt64(row.GetOrdinal("rank")), row.GetString(2), row.GetDouble(3))).Order(StringComparer.Ordinal);

    private static string Line(string dataset, string task, long rank, string model, double value) => FormattableString.Invariant($"{dataset}#{task} {rank} {model} {value:R}");

    private static List<T> Query<T>(string query, Func<DuckDBDataReader, T> read)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private string Write(string name, Leaderboard leaderboard)
    {
        var path = Path.Combine(_folder.FullName, name);
        using var output = File.CreateText(path);
        ResultsJsonLines.Write(leaderboard, output);
        return path;
    }
}
