using System.Text.RegularExpressions;

namespace CommunityEvals.Repo.Tests;

public partial class SolutionTests
{
    /// <summary>Needs real files of others, which are not in the repo: the gate runs it by itself where they are at hand.</summary>
    private const string OutsideTheSolution = "tests/CommunityEvals.Corpus.Tests/CommunityEvals.Corpus.Tests.csproj";

    [Fact]
    public void The_solution_holds_the_projects_of_src_and_tests_and_nothing_else()
    {
        var listed = ProjectLine().Matches(RepoFiles.Read("CommunityEvals.Build.sln")).Select(match => match.Groups[1].Value.Replace('\\', '/'));
        Assert.Equal(ProjectsIn("src").Concat(ProjectsIn("tests")).Where(project => project != OutsideTheSolution), listed.Order(StringComparer.Ordinal));
    }

    /// <summary>The projects in the folders of <paramref name="folder"/>; those further down are test data.</summary>
    private static IEnumerable<string> ProjectsIn(string folder) =>
        RepoFiles.Below(folder)
            .Where(file => file.EndsWith("proj", StringComparison.Ordinal) && file.Split('/').Length == 2)
            .Select(file => $"{folder}/{file}");

    [GeneratedRegex("\"([^\"]+\\.[a-z]*proj)\"")]
    private static partial Regex ProjectLine();
}
