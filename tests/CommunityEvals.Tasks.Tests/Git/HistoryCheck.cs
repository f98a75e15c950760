using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Git;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CommunityEvals.Tasks.Tests.Git;

/// <summary>A project with results of <c>acme/logic</c> and a clone of it.</summary>
internal static class HistoryCheck
{
    /// <summary>Where the clone lies in the project.</summary>
    public const string Clone = "clones/logic";

    /// <summary>A definition with the task <c>puzzles</c>.</summary>
    public const string Definition = """
        name: Logic
        evaluation_framework: inspect-ai
        tasks:
          - id: puzzles
            split: test
            field_spec:
              input: question
              target: answer
            solvers:
              - name: generate
            scorers:
              - name: exact
            epochs: 4

        """;

    private const string Results = "models/acme/tiny/.eval_results/logic.yaml";

    /// <summary>Results that name a revision each; the first one's revision is at line 4.</summary>
    public static string ResultsAt(params string[] revisions) => string.Concat(revisions.Select(revision => $"""
        - dataset:
            id: acme/logic
            task_id: puzzles
            revision: {revision}
          value: 41.2

        """));

    /// <summary>What EVAL042 says of results at these revisions, as <c>line: message</c>.</summary>
    public static IReadOnlyList<string> Run(GitFolder project, params string[] revisions)
    {
        project.Write(Results, ResultsAt(revisions));
        return Find(project, new() { Clones = [new(Clone, IsDataset: true, "acme/logic")] }, Clone + "/eval.yaml");
    }

    /// <summary>What EVAL042 says of the results that are written already.</summary>
    public static IReadOnlyList<string> Find(GitFolder project, RepoContext repos, string definition, SeveritySettings? severities = null, TimeSpan? limit = null)
    {
        ITaskItem[] Item(string path) => File.Exists(project.FullPath(path)) ? [new TaskItem(project.FullPath(path))] : [];
        var files = ReadFile.ReadAll([.. ListedFile.All(project.Path, Item(Results), Item(definition)).Select(file => file.In(repos))]);
        var found = StaleRevisions.Find(files, repos, severities ?? new(), limit);
        return
        [
            .. from file in files
               from finding in found[file.Document]
               orderby finding.Span.Start
               select $"{file.Document.Text.PositionAt(finding.Span.Start).Line}: {finding.Message}",
        ];
    }
}
