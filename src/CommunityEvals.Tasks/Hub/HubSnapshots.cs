using CommunityEvals.Benchmarks;
using CommunityEvals.Rules;
using CommunityEvals.Snapshots;
using CommunityEvals.Tasks.Reporting;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Hub;

/// <summary>The saved answers about models and leaderboards (item <c>EvalHubSnapshot</c>), and what is to be said of them.</summary>
internal sealed class HubSnapshots
{
    private const int MostFaults = 100;

    private readonly IReadOnlyList<ReadAnswer> _read;

    private HubSnapshots(IReadOnlyList<ReadAnswer> read, IEnumerable<Snapshot> others)
    {
        _read = read;
        Own = [.. read.Select(each => each.Snapshot)];
        Together = new([.. Own.Concat(others).OrderBy(snapshot => snapshot.Path, StringComparer.Ordinal)]);
    }

    /// <summary>What each of the project's own says, in ordinal order of their paths.</summary>
    public IReadOnlyList<Snapshot> Own { get; }

    /// <summary>What they say together.</summary>
    public SnapshotSet Together { get; }

    /// <summary>Reads answers.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="benchmarks">The benchmarks that are known.</param>
    /// <param name="others">What other builds have read of theirs.</param>
    public static HubSnapshots Read(IReadOnlyList<HubAnswer> answers, BenchmarkIndex benchmarks, IEnumerable<Snapshot> others) =>
        new([.. answers.Select(answer => new ReadAnswer(answer, SnapshotReader.Read(FileOf(answer), benchmarks)))], others);

    /// <summary>What is wrong with the answers, and what the Hub refuses.</summary>
    public IEnumerable<ReportedFinding> Findings(ProjectFindings ofProject) => _read.SelectMany(each => Findings(each.Answer, each.Snapshot, ofProject));

    private static IEnumerable<ReportedFinding> Findings(HubAnswer answer, Snapshot snapshot, ProjectFindings ofProject) =>
    [
        .. snapshot.ItemFault is { } fault ? [ofProject.Of(RuleTable.InvalidSetting, $"EvalHubSnapshot '{answer.Path}' {fault}")] : Array.Empty<ReportedFinding>(),
        .. Told(snapshot.Faults, answer.Root).Select(fault => ofProject.Of(answer.Problem(fault.Node, fault.Message))),
        .. snapshot.Rejections.Select(finding => ofProject.Of(finding.Rule, finding.Message) with { File = answer.FullPath, Range = answer.Text.RangeOf(finding.Span) }),
    ];

    /// <summary>A list of something else has a fault in every row: the first ones are enough to see it.</summary>
    private static IEnumerable<SnapshotFault> Told(List<SnapshotFault> faults, YamlNode root) => faults.Count <= MostFaults
        ? faults
        : faults.Take(MostFaults).Append(new(root, $"nor is it one at {Count.Of(faults.Count - MostFaults, "other place")}"));

    private static SnapshotFile FileOf(HubAnswer answer) => new(answer.Path, answer.Text, answer.Root)
    {
        ModelId = Written(answer, "ModelId"),
        DatasetId = Written(answer, "DatasetId"),
        TaskId = Written(answer, "TaskId"),
    };

    private static string? Written(HubAnswer answer, string metadata) =>
        answer.Item.GetMetadata(metadata).Trim() is { Length: > 0 } written ? written : null;

    private sealed record ReadAnswer(HubAnswer Answer, Snapshot Snapshot);
}
