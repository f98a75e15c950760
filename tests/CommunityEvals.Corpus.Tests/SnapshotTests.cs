using System.Text.Json.Nodes;
using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Corpus.Tests;

/// <summary>
/// Holds the leaderboard of real answers of the Hub against one that was checked by hand. After a change that is meant, run with
/// <c>UPDATE_SNAPSHOTS</c> set to the path of <c>snapshots.txt</c> and read the difference.
/// </summary>
public class SnapshotTests
{
    private const string Items = """
        <EvalHubSnapshot Include="api/*.json" />
        <EvalHubSnapshot Update="api/leaderboard__cais_hle__JTarasovic.json" DatasetId="cais/hle" />
        """;

    [Fact]
    public void Real_answers_make_the_leaderboard_that_was_checked_by_hand()
    {
        using var folder = TestFolder.In(Form.Sdk, "<CommunityEvalsOnInvalid>Skip</CommunityEvalsOnInvalid>", Items);
        foreach (var file in Directory.GetFiles(Path.Combine(Corpus.Folder, "api"), "*.json"))
        {
            folder.Write("api/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        var build = folder.Build().Succeeded();
        string[] lines =
        [
            .. build.Findings.Select(finding => $"{finding.Short}: {finding.Message}").Order(StringComparer.Ordinal),
            .. Lines(folder.Leaderboard("bin/leaderboard.json")),
        ];
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is { } path)
        {
            File.WriteAllLines(path, lines);
        }

        Assert.Equal(File.ReadAllLines("snapshots.txt"), lines);
    }

    private static IEnumerable<string> Lines(JsonNode leaderboard) =>
        from benchmark in leaderboard["benchmarks"]!.AsArray()
        from task in benchmark!["tasks"]!.AsArray()
        from entry in task!["entries"]!.AsArray()
        select $"{benchmark["datasetId"]}#{task["taskId"]} by {task["directionOrigin"]}: {entry!["rank"]} {Describe(entry)}";

    private static string Describe(JsonNode entry) => string.Join(
        " | ",
        entry["modelId"],
        entry["value"]!.ToJsonString(),
        entry["variant"],
        $"{entry["status"]} {entry["pullRequest"]}".Trim(),
        $"verified {entry["verified"]}",
        $"{entry["dateOrigin"]} {entry["date"]}".Trim(),
        entry["source"]?["url"],
        $"base {string.Join(',', entry["baseModels"]?.AsArray().Select(id => (string?)id) ?? ["?"])}",
        $"{entry["filename"]} in {entry["path"]}:{entry["line"]}");
}
