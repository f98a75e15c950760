using System.Text;
using CommunityEvals.Leaderboards;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.PullRequests;
using CommunityEvals.Tasks.Settings;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CommunityEvals.Tasks.Tests.PullRequests;

/// <summary>A project on the disk and pull requests that no git was asked for.</summary>
internal sealed class ProposalProject : IDisposable
{
    public const string FirstCommit = "5503434ddd753f426f4b38109466949a1217c2bb";

    private readonly List<PullRequestFile> _pullRequests = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("community-evals-proposals-").FullName;

    /// <summary>What the project says of pull requests.</summary>
    public List<ITaskItem> Items { get; } = [];

    /// <summary>Its saved answers of the Hub.</summary>
    public List<ITaskItem> Answers { get; } = [];

    public string? AssumeOpen { get; init; }

    public string? ModelId { get; init; }

    /// <summary>A result of the benchmark <c>acme/bench</c>.</summary>
    public static string Result(string task, string value) => $"- dataset:\n    id: acme/bench\n    task_id: {task}\n  value: {value}\n";

    public ProposalProject Item(string include, params (string Name, string Value)[] metadata) => Add(Items, include, metadata);

    public ProposalProject Answer(string path, string json, params (string Name, string Value)[] metadata)
    {
        Write(path, json);
        return Add(Answers, Path.Combine(Folder, path), metadata);
    }

    /// <summary>Adds a file that a pull request has in a repo; null for one that is too large, or was not there before.</summary>
    public ProposalProject PullRequest(int number, string? content, string? before = null, string repo = "models/acme/tiny", string path = ".eval_results/bench.yaml")
    {
        var head = new PullRequestHead(Path.GetFullPath(Path.Combine(Folder, repo)), number, new(FirstCommit, "2026-04-02T10:11:12Z", "Ada"));
        _pullRequests.Add(new(head, path, Bytes(content), content?.Length ?? 100_000_000, Bytes(before)));
        return this;
    }

    public CheckSettings ReadSettings() => CheckSettings.Read(
        new()
        {
            ProjectFile = Path.Combine(Folder, "evals.proj"),
            BaselineFile = ".eval-baseline.txt",
            PullRequests = [.. Items],
            HubDiscussions = [.. Answers],
            AssumePullRequestsOpen = AssumeOpen,
            ModelId = ModelId,
        },
        Surroundings.None);

    public CheckedProposals Check(params ITaskItem[] tree)
    {
        var settings = ReadSettings();
        var files = ReadFile.ReadAll([.. ListedFile.All(Folder, tree, []).Select(file => file.In(settings.Options.Repos))]);
        return CheckedProposals.Check(CheckedFiles.Check(files, settings), _pullRequests, Folder, settings);
    }

    /// <summary>The results that are brought, in short.</summary>
    public IEnumerable<string> Entries() => Check().Entries.Select(Short);

    public static string Short(BoardEntry entry) => $"{entry.ModelId}#{entry.PullRequest} {entry.TaskId} {entry.Value} by {entry.SubmittedBy}";

    public string Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private ProposalProject Add(List<ITaskItem> items, string include, (string Name, string Value)[] metadata)
    {
        items.Add(new TaskItem(include, metadata.ToDictionary(pair => pair.Name, pair => pair.Value)));
        return this;
    }

    private static byte[]? Bytes(string? text) => text is null ? null : Encoding.UTF8.GetBytes(text);
}
