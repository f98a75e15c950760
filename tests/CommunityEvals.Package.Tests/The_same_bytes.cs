using CommunityEvals.Package.Tests.Setup;

namespace CommunityEvals.Package.Tests;

/// <summary>Nothing that a build writes depends on whether it is the first one, or on the number of cores.</summary>
public class The_same_bytes
{
    private const string Properties = """
        <CommunityEvalsShardByDataset>true</CommunityEvalsShardByDataset>
        <CommunityEvalsCsvPath>bin/leaderboard.csv</CommunityEvalsCsvPath>
        <CommunityEvalsResultsPath>bin/results.jsonl</CommunityEvalsResultsPath>
        <CommunityEvalsHubLeaderboardDir>bin/hub</CommunityEvalsHubLeaderboardDir>
        """;

    [Theory]
    [InlineData("Leaderboard", "")]
    [InlineData("Broken", "<CommunityEvalsOnInvalid>Skip</CommunityEvalsOnInvalid>")]
    public void Come_out_cold_and_warm_on_one_core_and_on_two_and_of_a_merge(string sample, string more)
    {
        using var tree = new TestFolder().Write(
            "evals.proj",
            TestFolder.SdkProject($"""<PropertyGroup>{Properties}{more}</PropertyGroup>{FleetFolder.Items}<ItemGroup><EvalShard Include="bin/leaderboard.shards/**/*.json" /></ItemGroup>"""));
        Sample.CopyTo(tree, sample);
        MoreModels(tree);
        tree.Build().Succeeded();
        var cold = Outputs(tree);
        Assert.True(cold.Count > 10);

        tree.Build().Succeeded();
        Assert.Equal(cold, Outputs(tree));

        foreach (var cores in new[] { "1", "2" })
        {
            tree.Dotnet("clean").Succeeded();
            Assert.Empty(Outputs(tree));
            tree.Build(new Dictionary<string, string?> { ["DOTNET_PROCESSOR_COUNT"] = cores }).Succeeded();
            Assert.Equal(cold, Outputs(tree));
        }

        tree.Build("-t:CommunityEvalsMerge").Succeeded();
        Assert.Equal(cold, Outputs(tree));
    }

    /// <summary>More results than one core writes at a time.</summary>
    private static void MoreModels(TestFolder tree)
    {
        for (var i = 0; i < 1000; i++)
        {
            tree.Write($"models/many/model-{i}/.eval_results/hle.yaml", EvalFiles.Valid($"{i % 97}.{i % 10}"));
        }
    }

    private static IReadOnlyList<string> Outputs(TestFolder tree) =>
    [
        .. Directory.GetFiles(tree.FullPath("bin"), "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != ".gitignore")
            .Select(path => $"{Path.GetRelativePath(tree.Folder, path).Replace('\\', '/')} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))}")
            .Order(StringComparer.Ordinal),
    ];
}
