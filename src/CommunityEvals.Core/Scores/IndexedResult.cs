using CommunityEvals.Documents;
using CommunityEvals.Leaderboards;
using CommunityEvals.Yaml;

namespace CommunityEvals.Scores;

/// <summary>A result that can be ranked: all that is known of it, without the nodes of its file, so that they need not be kept.</summary>
public sealed class IndexedResult
{
    private readonly EvalFile _file;
    private readonly string? _notes;
    private readonly bool _hasVerifyToken;
    private readonly string? _date;
    private readonly BoardSource? _source;
    private readonly string? _datasetRevision;

    /// <summary>Keeps what <paramref name="entry"/> says, which is complete and in a file that belongs to a model.</summary>
    internal IndexedResult(EvalDocument document, ResultEntry entry)
    {
        _file = document.File;
        _notes = entry.Notes?.Value;
        _hasVerifyToken = entry.VerifyToken is not null;
        _date = entry.Date?.Value;
        _source = entry.SourceUrl is null
            ? null
            : new(entry.SourceUrl.Value.Trim(), entry.SourceName?.Value, entry.SourceUser?.Value, entry.SourceOrg?.Value, entry.SourceLink!.Kind);
        _datasetRevision = entry.Revision?.Value;
        DatasetId = entry.DatasetId!.Value;
        TaskId = entry.TaskId!.Value;
        Variant = entry.Variant;
        Score = entry.Score!;
        Value = entry.Value!.Value;
        ValueSpan = entry.Value.Span;
        Line = document.Text.PositionAt(ValueSpan.Start).Line;
        Index = entry.Index;
        Span = entry.Span;
        IsSetupKnown = entry.IsSetupKnown;
        TaskHash = SameResultComparer.HashOfTask(DatasetId, TaskId);
        SetupHash = SameResultComparer.HashOfSetup(TaskHash, ModelId, Variant);
    }

    /// <summary>Keeps a result whose file is not at hand.</summary>
    /// <param name="file">The file.</param>
    /// <param name="entry">The result.</param>
    /// <param name="index">Its place among those of its file.</param>
    /// <param name="isSetupKnown">Whether it tells its setup.</param>
    internal IndexedResult(EvalFile file, BoardEntry entry, int index, bool isSetupKnown)
    {
        _file = file;
        _notes = entry.Notes;
        _hasVerifyToken = entry.HasVerifyToken;
        _date = entry.Date;
        _source = entry.Source;
        _datasetRevision = entry.DatasetRevision;
        DatasetId = entry.DatasetId;
        TaskId = entry.TaskId;
        Variant = entry.Variant;
        Score = entry.Value;
        Value = entry.Value.Json;
        ValueSpan = new(index, 0);
        Line = entry.Line;
        Index = index;
        Span = ValueSpan;
        IsSetupKnown = isSetupKnown;
        TaskHash = SameResultComparer.HashOfTask(DatasetId, TaskId);
        SetupHash = SameResultComparer.HashOfSetup(TaskHash, ModelId, Variant);
    }

    /// <summary>The model.</summary>
    public string ModelId => _file.RepoId!;

    /// <summary>The file, as people are shown it.</summary>
    public string Path => _file.ShownPath;

    /// <summary>The dataset.</summary>
    public string DatasetId { get; }

    /// <summary>The task.</summary>
    public string TaskId { get; }

    /// <summary>The setup: see <see cref="Scores.Variant"/>.</summary>
    public string Variant { get; }

    /// <summary>Its value.</summary>
    public Score Score { get; }

    /// <summary>Its value as written.</summary>
    public string Value { get; }

    /// <summary>The place of its value.</summary>
    public CharSpan ValueSpan { get; }

    /// <summary>The line of its value, from 1.</summary>
    public int Line { get; }

    /// <summary>Its place in the file's list, from 0.</summary>
    public int Index { get; }

    /// <summary>Its place in the text.</summary>
    public CharSpan Span { get; }

    /// <summary>Whether it tells its setup: see <see cref="ResultEntry.IsSetupKnown"/>.</summary>
    public bool IsSetupKnown { get; }

    /// <summary>For <see cref="SameResultComparer.Task"/>. Kept, because all results of a project are indexed after each edit of one file.</summary>
    internal int TaskHash { get; }

    /// <summary>The same for <see cref="SameResultComparer.Setup"/>.</summary>
    internal int SetupHash { get; }

    /// <summary>What is ranked.</summary>
    /// <param name="findings">Ids of the findings inside the result.</param>
    /// <param name="known">What the history of its repo says of it, or null.</param>
    /// <remarks>A result without a date has the one of the commit that added it, as on the Hub (hub-docs, eval-results.md).</remarks>
    internal BoardEntry ToEntry(IReadOnlyList<string> findings, ResultProvenance? known) => new(ModelId, DatasetId, TaskId, Score)
    {
        Variant = Variant,
        Notes = _notes,
        HasVerifyToken = _hasVerifyToken,
        Status = known?.Status,
        Added = known?.Added,
        Changed = known?.Changed,
        History = known?.History,
        Commit = known?.Changed?.Commit,
        PullRequest = known?.MergedBy?.Number,
        DiscussionUrl = known?.MergedBy?.DiscussionUrl,
        SubmittedBy = known?.MergedBy?.Author ?? known?.Added?.Author,
        Date = _date ?? known?.Added?.Date,
        DateOrigin = _date is not null ? DateOrigin.Declared : known?.Added is null ? null : DateOrigin.Git,
        Source = _source,
        DatasetRevision = _datasetRevision,
        Path = Path,
        Filename = BoardEntry.FilenameIn(_file.Path),
        Line = Line,
        Findings = findings,
    };
}
