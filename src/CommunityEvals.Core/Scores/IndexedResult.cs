using CommunityEvals.Documents;
using CommunityEvals.Leaderboards;
using CommunityEvals.Yaml;

namespace CommunityEvals.Scores;

/// <summary>A result that can be ranked, and where it stands. It does without the nodes of its file, so that they need not be kept.</summary>
/// <param name="Entry">What is ranked: the result, without what others say of it.</param>
/// <param name="Index">Its place in the file's list, from 0.</param>
/// <param name="Span">Its place in the text.</param>
/// <param name="ValueSpan">The place of its value.</param>
/// <param name="Value">Its value as written.</param>
/// <param name="IsSetupKnown">Whether it tells its setup: see <see cref="ResultEntry.IsSetupKnown"/>.</param>
public sealed record IndexedResult(BoardEntry Entry, int Index, CharSpan Span, CharSpan ValueSpan, string Value, bool IsSetupKnown)
{
    /// <summary>Its value.</summary>
    public Score Score => Entry.Value;

    /// <summary>The model.</summary>
    public string ModelId => Entry.ModelId;

    /// <summary>The dataset.</summary>
    public string DatasetId => Entry.DatasetId;

    /// <summary>The task.</summary>
    public string TaskId => Entry.TaskId;

    /// <summary>The setup: see <see cref="Scores.Variant"/>.</summary>
    public string Variant => Entry.Variant;

    /// <summary>A complete result of a file that belongs to a model.</summary>
    internal static IndexedResult Of(EvalDocument document, ResultEntry entry) =>
        new(EntryReader.Read(document, entry), entry.Index, entry.Span, entry.Value!.Span, entry.Value.Value, entry.IsSetupKnown);
}
