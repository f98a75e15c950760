using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace CommunityEvals.Repo.Tests.Editors;

/// <summary>The schemas in the language server that Visual Studio Code and others use, as the samples' settings associate them.</summary>
public class YamlEditorTests(ITestOutputHelper output)
{
    /// <summary>What the server finds without a schema: what is no YAML, and keys that stand twice. It also reads on where the engine refuses to.</summary>
    private static readonly string[] FoundByParser = ["EVAL001", "EVAL006", "EVAL013"];

    public static TheoryData<string> Samples => new(Directory.EnumerateDirectories(RepoFiles.FullPath("samples")).Select(folder => Path.GetFileName(folder)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_editor_shows_the_faults_that_a_schema_can_tell_and_no_others(string sample)
    {
        if (Start(sample) is not { } server)
        {
            return;
        }

        using (server)
        {
            var shown = new List<string>();
            var expected = new List<string>();
            foreach (var document in CheckedTree.OfFolder("samples/" + sample).Documents.Where(document => document.Document.File.Path.EndsWith(".yaml", StringComparison.Ordinal)))
            {
                var path = document.Document.File.Path;
                shown.AddRange(server.Open(UriOf(sample, path), document.Document.Text.Text).Select(fault => $"{path}: {(string)fault!["message"]!}"));
                expected.AddRange(document.Findings
                    .Where(finding => finding.Rule.IsExpressedBySchemaFor(document.Document) || FoundByParser.Contains(finding.Rule.Id))
                    .Select(finding => $"{path}: {finding.Message}"));
            }

            Assert.True(FilesOf(expected).SequenceEqual(FilesOf(shown)), $"Expected:\n{string.Join('\n', expected)}\n\nShown:\n{string.Join('\n', shown)}");
        }
    }

    [Fact]
    public void An_editor_completes_the_keys_and_explains_them()
    {
        if (Start("Leaderboard") is not { } server)
        {
            return;
        }

        using (server)
        {
            var results = UriOf("Leaderboard", "models/acme/new/.eval_results/x.yaml");
            server.Open(results, "- dataset:\n    id: cais/hle\n    \n  value: 1\n  \n");
            Assert.Superset(new HashSet<string> { "task_id", "revision" }, server.Complete(results, 2, 4).ToHashSet());
            Assert.Superset(new HashSet<string> { "verifyToken", "date", "source", "notes" }, server.Complete(results, 4, 2).ToHashSet());
            Assert.Contains("percentages", server.Hover(results, 3, 4), StringComparison.Ordinal);

            var definition = UriOf("Leaderboard", "benchmarks/acme/new/eval.yaml");
            server.Open(definition, "name: New\nevaluation_framework: \n\n");
            Assert.Superset(new HashSet<string> { "description", "tasks" }, server.Complete(definition, 2, 0).ToHashSet());
            Assert.Contains("inspect-ai", server.Complete(definition, 1, 22));
        }
    }

    [Fact]
    public void Other_peoples_files_of_the_same_name_are_left_alone()
    {
        if (Start("Leaderboard") is not { } server)
        {
            return;
        }

        using (server)
        {
            Assert.Empty(server.Open(UriOf("Leaderboard", "training/eval.yaml"), "model: yolo\ntasks: [detect]\n"));
            Assert.Empty(server.Open(UriOf("Leaderboard", "eval.yaml"), "tasks: 3\n"));
        }
    }

    private LanguageServer? Start(string sample)
    {
        var settings = JsonNode.Parse(
            RepoFiles.Read($"samples/{sample}/.vscode/settings.json"),
            documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!;
        return NpmTool.Find("yaml-language-server", "1.25.0", output) is { } package
            ? new(package, RepoFiles.FullPath("samples/" + sample), settings["yaml.schemas"]!)
            : null;
    }

    private static string UriOf(string sample, string path) => new Uri(RepoFiles.FullPath($"samples/{sample}/{path}")).AbsoluteUri;

    private static IEnumerable<string> FilesOf(IEnumerable<string> lines) => lines.Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]).Distinct();
}
