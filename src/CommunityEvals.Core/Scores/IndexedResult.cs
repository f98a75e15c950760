using CommunityEvals.Documents;

namespace CommunityEvals.Scores;

/// <summary>A result that can be ranked, and where it stands.</summary>
/// <param name="Document">Its file.</param>
/// <param name="Entry">Its place there.</param>
public sealed record IndexedResult(ResultsDocument Document, ResultEntry Entry)
{
    /// <summary>Its value.</summary>
    public Score Score => Entry.Score!;

    /// <summary>The model.</summary>
    public string ModelId => Document.File.RepoId!;

    /// <summary>The dataset.</summary>
    public string DatasetId => Entry.DatasetId!.Value;

    /// <summary>The task.</summary>
    public string TaskId => Entry.TaskId!.Value;

    /// <summary>The setup: see <see cref="Scores.Variant"/>.</summary>
    public string Variant => Entry.Variant;
}
