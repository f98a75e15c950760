using CommunityEvals.Benchmarks;
using CommunityEvals.Cards;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;

namespace CommunityEvals.Shards;

/// <summary>What other builds have read, held against each other: what a leaderboard is made of in place of files.</summary>
public sealed record JudgedShards
{
    /// <summary>Nothing.</summary>
    public static JudgedShards None { get; } = new();

    /// <summary>The definitions that are ranked by.</summary>
    public IReadOnlyList<BenchmarkDefinition> Definitions { get; init; } = [];

    /// <summary>The results of files that are not left out.</summary>
    public IReadOnlyList<BoardEntry> Results { get; init; } = [];

    /// <summary>The results of open pull requests.</summary>
    public IReadOnlyList<BoardEntry> PullRequests { get; init; } = [];

    /// <summary>Files that take no part.</summary>
    public IReadOnlyList<ExcludedFile> Excluded { get; init; } = [];

    /// <summary>The tasks that any of the files names, also one that is left out.</summary>
    public IReadOnlyList<TaskReference> Tasks { get; init; } = [];

    /// <summary>What the card of a model says; null when nobody has read one.</summary>
    public Func<string, CardFacts?> CardOf { get; init; } = _ => null;

    /// <summary>What nobody could see who did not see all files, and errors that others took for less.</summary>
    public IReadOnlyList<MergeFinding> Findings { get; init; } = [];

    /// <summary>Holds results against each other on all cores.</summary>
    /// <param name="shards">What was read.</param>
    /// <param name="project">The project that was made with them.</param>
    /// <param name="settings">Its settings.</param>
    public static JudgedShards Judge(MergedShards shards, EvalProject project, SeveritySettings settings)
    {
        if (shards.Count == 0)
        {
            return None;
        }

        var files = shards.Files;
        var withoutBaseline = settings with { Baseline = Baseline.Empty };
        var judged = AllCores.Map(files.Count, i => JudgedFile.Of(files[i], project, withoutBaseline));
        return new()
        {
            Definitions = shards.RankedDefinitions,
            Results = [.. judged.SelectMany(file => file.Ranked)],
            PullRequests = shards.PullRequests,
            Excluded = [.. judged.Select(file => file.Excluded).OfType<ExcludedFile>(), .. shards.OtherExcluded],
            Tasks = shards.Tasks,
            CardOf = shards.CardOf,
            Findings = [.. judged.SelectMany(file => file.News)],
        };
    }

    /// <summary>What becomes of one file.</summary>
    private sealed record JudgedFile(IReadOnlyList<BoardEntry> Ranked, ExcludedFile? Excluded, IReadOnlyList<MergeFinding> News)
    {
        public static JudgedFile Of(ShardedFile file, EvalProject project, SeveritySettings settings)
        {
            var judged = project.Compare(file, settings);
            var entries = file.EntriesIn(project, judged).ToList();
            var news = judged.Findings
                .Where(finding => finding.Severity == Severity.Error || !file.ResultOf(finding).Entry.Findings.Contains(finding.Rule.Id, StringComparer.Ordinal))
                .Select(finding => new MergeFinding(file.Document.File.Path, file.ResultOf(finding).Entry.Line, finding))
                .ToList();
            return judged.IsExcluded
                ? new([], new(file.Document.File.Path, file.Document.File.RepoId, FindingIds.InOrder(file.Findings.Concat(entries.SelectMany(entry => entry.Findings)))), news)
                : new(entries, null, news);
        }
    }
}

/// <summary>A finding in a file that another build has read.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line of the value, from 1; 0 where it has none.</param>
/// <param name="Finding">What is wrong.</param>
public sealed record MergeFinding(string Path, int Line, Finding Finding);
