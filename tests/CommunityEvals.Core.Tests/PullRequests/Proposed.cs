using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.PullRequests;

namespace CommunityEvals.Core.Tests.PullRequests;

/// <summary>Makes files of pull requests.</summary>
internal static class Proposed
{
    public static ResultChange Head { get; } = new("5503434ddd753f426f4b38109466949a1217c2bb", "2026-04-02T10:11:12Z", "Ada Lovelace");

    public static PullRequest PullRequest { get; } = new("acme/tiny", 5, Head, "ada");

    public static string Result(string task, string value, string? notes = null, string more = "") =>
        $"- dataset:\n    id: acme/bench\n    task_id: {task}\n  value: {value}\n{(notes is null ? "" : $"  notes: {notes}\n")}{more}";

    public static ProposedFile File(string? before, string after, string path = ".eval_results/bench.yaml", PullRequest? pullRequest = null)
    {
        pullRequest ??= PullRequest;
        var file = FileClassifier.Proposed("models/acme/tiny", pullRequest.Number, path, null, new());
        return new(pullRequest, Read(file, after), before is null ? null : Read(file, before));
    }

    public static ResultsDocument Read(EvalFile file, string text) => (ResultsDocument)EvalDocument.Read(file, new(text));

    /// <summary>Judges the files of one pull request in a project that has these files of results besides.</summary>
    public static IReadOnlyList<CheckedDocument> Judge(
        IReadOnlyList<ProposedFile> files,
        SeveritySettings? settings = null,
        EvalOptions? options = null,
        params (string Path, string Text)[] tree)
    {
        var project = new EvalProject(
            options ?? new() { UseCatalog = false },
            [],
            () => tree.Select(file => Read(FileClassifier.Results(file.Path, null, new()), file.Text)));
        return new Proposal(files).Judge(project, settings ?? new(), _ => []);
    }
}
