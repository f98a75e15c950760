using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL008: a date without quotes, which many YAML readers take for a date and not for text.</summary>
public sealed class UnquotedDate : Rule
{
    internal UnquotedDate()
        : base("EVAL008", "UnquotedDate", Severity.Warning, "A date should be quoted, so that every YAML reader takes it for text")
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context)
    {
        foreach (var entry in document.Entries)
        {
            if (entry.Date is { IsPlain: true } date && IsoDate.TryParse(date.Value) is not null && IsoDate.IsTimestamp(date.Value))
            {
                var quoted = ScalarText.Quote(date.Value);
                yield return At(date.Span, $"'[{entry.Index}].date' is not quoted, and many YAML readers take it for a date where text is expected: write {quoted}") with
                {
                    Fixes = [Fix.Replace($"Write {quoted}", isSafe: true, document.Text, date.Span, quoted)],
                };
            }
        }
    }
}
