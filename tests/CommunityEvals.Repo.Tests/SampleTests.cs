using CommunityEvals.Cards;
using CommunityEvals.Findings;
using CommunityEvals.Tables;

namespace CommunityEvals.Repo.Tests;

public class SampleTests
{
    [Theory]
    [InlineData("samples/ModelRepo", "acme/tiny-1b")]
    [InlineData("samples/Leaderboard", null)]
    [InlineData("samples/CSharpApp", null)]
    public void Samples_to_learn_from_are_without_fault(string sample, string? modelId)
    {
        var documents = CheckedTree.OfFolder(sample, modelId).Documents;
        Assert.NotEmpty(documents);
        Assert.DoesNotContain(documents.SelectMany(document => document.Findings), finding => finding.Severity >= Severity.Warning);
    }

    [Fact]
    public void Cards_in_samples_say_what_the_results_say()
    {
        var table = new CardTable(mostRows: 50);
        var results = ResultRow.AllOf(CheckedTree.OfFolder("samples/ModelRepo", "acme/tiny-1b").Leaderboard);
        CheckCard("samples/ModelRepo/README.md", table.Scores("acme/tiny-1b", results));

        var benchmarks = CheckedTree.OfFolder("samples/Leaderboard").Leaderboard.Benchmarks;
        CheckCard("samples/Leaderboard/benchmarks/cais/hle/README.md", table.Leaderboard(benchmarks.Single(benchmark => benchmark.DatasetId == "cais/hle")));
    }

    [Fact]
    public void Each_sample_is_a_repo_of_its_own()
    {
        foreach (var sample in Directory.EnumerateDirectories(RepoFiles.FullPath("samples")))
        {
            Assert.True(File.Exists(Path.Combine(sample, "Directory.Build.props")), sample);
            Assert.True(File.Exists(Path.Combine(sample, "Directory.Packages.props")), sample);
        }
    }

    private static void CheckCard(string path, string content)
    {
        var card = new MarkedCard(RepoFiles.Read(path));
        Assert.NotNull(card.Begin);
        GeneratedText.Check(path, card.With(content));
    }
}
