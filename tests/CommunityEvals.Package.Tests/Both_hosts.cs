using System.Text.Json.Nodes;
using CommunityEvals.Package.Tests.Setup;
using CommunityEvals.Rules;

namespace CommunityEvals.Package.Tests;

public class Both_hosts
{
    [Theory]
    [InlineData("Broken")]
    [InlineData("Leaderboard")]
    public void Report_the_same_findings_at_the_same_places_in_the_same_words(string sample)
    {
        using var task = TestFolder.In(Form.Sdk);
        using var compiler = TestFolder.In(Form.Reference, "<ErrorLog>findings.sarif,version=2.1</ErrorLog>");
        CopySample(sample, task);
        CopySample(sample, compiler);

        var printed = task.Build("-v:detailed").Findings
            .Where(finding => !RuleTable.Find(finding.Id)!.IsOfTaskHost)
            .Select(finding => $"{finding.Path}({finding.Range}): {finding.Severity} {finding.Id}: {finding.Message}")
            .Order(StringComparer.Ordinal);
        compiler.Build();
        Assert.Equal(Logged(compiler).Order(StringComparer.Ordinal), printed);
    }

    [Fact]
    public void Leave_out_the_same_files_when_told_to_skip()
    {
        const string Skip = "<CommunityEvalsOnInvalid>Skip</CommunityEvalsOnInvalid>";
        using var task = TestFolder.In(Form.Sdk, Skip);
        using var compiler = TestFolder.In(Form.Reference, Skip);
        CopySample("Broken", task);
        CopySample("Broken", compiler);
        Assert.Equal(task.Build().Succeeded().Short, compiler.Build().Succeeded().Short);
        Assert.Equal(task.Read("bin/leaderboard.json"), compiler.Read("bin/Debug/net10.0/leaderboard.json"));
    }

    private static void CopySample(string sample, TestFolder to)
    {
        var from = Path.Combine(Repo.Root, "samples", sample);
        foreach (var file in Directory.GetFiles(from, "*.y*ml", SearchOption.AllDirectories))
        {
            to.Write(Path.GetRelativePath(from, file), File.ReadAllText(file));
        }
    }

    /// <summary>What the compiler wrote to its log of all diagnostics, those that a build does not print among them.</summary>
    private static IEnumerable<string> Logged(TestFolder project)
    {
        foreach (var result in JsonNode.Parse(project.Read("findings.sarif"))!["runs"]![0]!["results"]!.AsArray())
        {
            var id = (string)result!["ruleId"]!;
            if (id.StartsWith("EVAL", StringComparison.Ordinal))
            {
                var place = result["locations"]![0]!["physicalLocation"]!;
                var region = place["region"]!;
                var path = Path.GetRelativePath(project.Folder, new Uri((string)place["artifactLocation"]!["uri"]!).LocalPath).Replace('\\', '/');
                var severity = (string)result["level"]! == "note" ? "message" : (string)result["level"]!;
                yield return $"{path}({region["startLine"]},{region["startColumn"]},{region["endLine"]},{region["endColumn"]}): {severity} {id}: {(string)result["message"]!["text"]!}";
            }
        }
    }
}
