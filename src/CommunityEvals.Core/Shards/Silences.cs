using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Leaderboards;
using CommunityEvals.Rules;
using CommunityEvals.Scores;
using CommunityEvals.Yaml;

namespace CommunityEvals.Shards;

/// <summary>Which findings that only a merge can make nobody is to hear in a file: by its comments, an <c>.editorconfig</c> or the baseline.</summary>
/// <remarks>Whether such a comment has a finding to silence, a merge alone can tell.</remarks>
internal sealed class Silences
{
    private readonly ResultsDocument _document;
    private readonly Baseline _baseline;
    private readonly IReadOnlyList<IgnoreComment> _comments;
    private readonly IReadOnlyList<Rule> _off;

    public Silences(ResultsDocument document, SeveritySettings settings)
    {
        _document = document;
        _baseline = settings.Baseline;
        _comments = IgnoreComment.In(document.Stream);
        _off = [.. MergeRules.Remade.Append(RuleTable.UnnecessarySuppression).Where(rule => settings.PerFile.SeverityOf(document.File.Path, rule.Id) == Severity.None)];
    }

    private bool AreNone => _comments.Count == 0 && _off.Count == 0 && _baseline.IsEmpty;

    /// <summary>A result with what is silent at it.</summary>
    public ShardResult With(BoardEntry entry, IndexedResult result)
    {
        var sharded = new ShardResult(entry) { IsSetupKnown = result.IsSetupKnown };
        if (AreNone)
        {
            return sharded;
        }

        var inside = _comments.Where(comment => result.Span.Contains(comment.Span)).ToList();
        var ignored = MergeRules.Remade.Where(rule => inside.Exists(comment => IsFor(comment, rule, result))).Select(rule => rule.Id).ToList();
        var isLeftToMerge = ignored.Count > 0 && inside.TrueForAll(comment => comment.Ids.All(id => ignored.Contains(id, StringComparer.OrdinalIgnoreCase)));
        return sharded with
        {
            Entry = isLeftToMerge ? entry with { Findings = [.. entry.Findings.Where(id => id != RuleTable.UnnecessarySuppression.Id)] } : entry,
            Ignored = isLeftToMerge ? ignored : [],
            Silenced = [.. MergeRules.Remade.Where(rule => IsSilent(rule, result)).Concat(_off).Select(rule => rule.Id).Distinct()],
        };
    }

    private bool IsSilent(Rule rule, IndexedResult result) =>
        _comments.Any(comment => IsFor(comment, rule, result)) || _baseline.Knows(_document, rule.At(PlaceOf(rule, result), ""));

    private bool IsFor(IgnoreComment comment, Rule rule, IndexedResult result) =>
        comment.Silences(rule.Id, _document.Text.PositionAt(PlaceOf(rule, result).Start).Line);

    private CharSpan PlaceOf(Rule rule, IndexedResult result) =>
        rule == RuleTable.UnknownTask ? _document.Entries[result.Index].TaskId!.Span : result.ValueSpan;
}
