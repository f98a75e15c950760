using CommunityEvals.Documents;
using CommunityEvals.Leaderboards;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Histories;
using CommunityEvals.Tasks.Tests.Git;
using Microsoft.Build.Utilities;

namespace CommunityEvals.Tasks.Tests.Histories;

/// <summary>A project whose folder is a git repo with results, and what its history says of them.</summary>
internal sealed class ResultsProject : IDisposable
{
    /// <summary>The file that most tests have.</summary>
    public const string Logic = ".eval_results/logic.yaml";

    private int _day;

    public ResultsProject() => Folder.Git("", "init", "-q", "-b", "main");

    /// <summary>The project's folder.</summary>
    public GitFolder Folder { get; } = new();

    /// <summary>A file with results, each as <c>task value</c> or <c>task value notes</c>.</summary>
    public static string Results(params string[] results) => string.Concat(results.Select(result =>
    {
        var parts = result.Split(' ', 3);
        var notes = parts.Length == 3 ? $"  notes: {parts[2]}\n" : "";
        return $"- dataset:\n    id: acme/logic\n    task_id: {parts[0]}\n  value: {parts[1]}\n{notes}";
    }));

    /// <summary>Writes results into <see cref="Logic"/> and commits them.</summary>
    public string Commit(string author, params string[] results) => CommitFile(author, Logic, Results(results));

    /// <summary>Writes a file and commits it.</summary>
    public string CommitFile(string author, string path, string text)
    {
        Folder.Write(path, text);
        return CommitAll(author);
    }

    /// <summary>Commits what is there, on the day after the last commit: the first one on the first of April. Returns the commit.</summary>
    public string CommitAll(string author, string folder = "")
    {
        NextDay(author);
        Folder.Git(folder, "add", "-A", ".");
        Folder.Git(folder, "commit", "-q", "--allow-empty", "-m", "Change");
        return Folder.Git(folder, "rev-parse", "HEAD");
    }

    /// <summary>Sets who commits next, on the day after the last commit.</summary>
    public void NextDay(string author) => Folder.Now = ($"2026-04-{++_day:00}T12:00:00+0200", author);

    /// <summary>What git says; of earlier values too, unless the settings say otherwise.</summary>
    public RepoHistories Ask(HistorySettings? settings = null, bool withProvenance = true) => Ask(Files(), settings ?? new() { WithPast = true }, withProvenance);

    /// <summary>What is known of each result, in the order of the files.</summary>
    public IReadOnlyList<(ResultEntry Result, ResultProvenance? Known)> Provenance(HistorySettings? settings = null, bool withProvenance = true)
    {
        var files = Files();
        var histories = Ask(files, settings ?? new() { WithPast = true }, withProvenance);
        Assert.Empty(histories.Problems);
        return
        [
            .. from document in files.Select(file => file.Document).OfType<ResultsDocument>()
               from entry in document.Entries
               select (entry, histories.ProvenanceOf(document, entry.Index)),
        ];
    }

    /// <summary>The same in short: <c>task value: added 1 Ada, changed 2 Bob, was 41 (1 Ada)</c>, with days of April.</summary>
    public IReadOnlyList<string> Told(HistorySettings? settings = null, bool withProvenance = true) =>
        [.. Provenance(settings, withProvenance).Select(found => Short(found.Result, found.Known))];

    public void Dispose() => Folder.Dispose();

    private RepoHistories Ask(IReadOnlyList<ReadFile> files, HistorySettings settings, bool withProvenance)
    {
        using var readers = new RepoReaders(settings);
        return RepoHistories.Read(RepoQuestions.About(files, [], Folder.Path, new(EnclosingFolders.Of(files.Select(file => file.Listed.FullPath)))), [], readers, withProvenance, settings.WithPast);
    }

    private IReadOnlyList<ReadFile> Files()
    {
        var found = Directory.EnumerateFiles(Folder.Path, "*.yaml", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 });
        return ReadFile.ReadAll(ListedFile.All(Folder.Path, [.. found.Select(path => new TaskItem(path))], []));
    }

    /// <summary>What is known of a result, in short.</summary>
    public static string Short(ResultEntry result, ResultProvenance? known) => $"{result.TaskId!.Value} {result.Value!.Value}: {Short(known)}";

    private static string Short(ResultProvenance? provenance) => provenance is null
        ? "nothing"
        : string.Join(", ", [
            $"added {Short(provenance.Added)}",
            .. provenance.Changed == provenance.Added ? Array.Empty<string>() : [$"changed {Short(provenance.Changed)}"],
            .. (provenance.History ?? []).Select(past => $"was {past.Value} ({Short(past.Change)})"),
        ]);

    private static string Short(ResultChange? change) => change is null ? "unknown" : $"{int.Parse(change.Date[8..10], null)} {change.Author}";
}
