using System.Text.Json.Nodes;
using CommunityEvals.Rules;

namespace CommunityEvals.Package.Tests.Setup;

/// <summary>What each host finds in the same files, in real builds.</summary>
internal static class HostFindings
{
    /// <summary>The findings of either host, whole and in ordinal order, less those that only the build task can raise.</summary>
    /// <param name="fill">Writes the files into an empty project.</param>
    public static (IReadOnlyList<string> Task, IReadOnlyList<string> Compiler) Of(Action<TestFolder> fill)
    {
        using var task = TestFolder.In(Form.Sdk);
        using var compiler = TestFolder.In(Form.Reference, "<ErrorLog>findings.sarif,version=2.1</ErrorLog>");
        fill(task);
        fill(compiler);

        var printed = task.Build("-v:detailed").Findings
            .Where(finding => !RuleTable.Find(finding.Id)!.IsOfTaskHost)
            .Select(finding => $"{finding.Path}({finding.Range}): {finding.Severity} {finding.Id}: {finding.Message}");
        compiler.Build();
        return ([.. printed.Order(StringComparer.Ordinal)], [.. Logged(compiler).Order(StringComparer.Ordinal)]);
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
