using CommunityEvals.Findings;

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
    public void Each_sample_is_a_repo_of_its_own()
    {
        foreach (var sample in Directory.EnumerateDirectories(RepoFiles.FullPath("samples")))
        {
            Assert.True(File.Exists(Path.Combine(sample, "Directory.Build.props")), sample);
            Assert.True(File.Exists(Path.Combine(sample, "Directory.Packages.props")), sample);
        }
    }
}
