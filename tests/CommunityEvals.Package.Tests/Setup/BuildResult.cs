namespace CommunityEvals.Package.Tests.Setup;

/// <summary>How a build went.</summary>
/// <param name="ExitCode">The command's exit code.</param>
/// <param name="Output">All that it printed.</param>
/// <param name="Findings">The findings that it printed, in their order.</param>
internal sealed record BuildResult(int ExitCode, string Output, IReadOnlyList<PrintedFinding> Findings)
{
    /// <summary>The findings in short, in ordinal order.</summary>
    public IReadOnlyList<string> Short => [.. Findings.Select(finding => finding.Short).Order(StringComparer.Ordinal)];

    /// <summary>The same without those of the project itself.</summary>
    public IEnumerable<string> InFiles => Short.Where(line => !line.Contains("proj(", StringComparison.Ordinal));

    /// <summary>The line that says how many results were checked against what.</summary>
    public string Summary => Assert.Single(Output.Split('\n'), line => line.Contains("CommunityEvals: ", StringComparison.Ordinal)).Trim();

    /// <summary>Fails the test, with the output, unless the build succeeded.</summary>
    public BuildResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    /// <summary>Fails the test, with the output, unless the build failed.</summary>
    public BuildResult Failed()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }
}
