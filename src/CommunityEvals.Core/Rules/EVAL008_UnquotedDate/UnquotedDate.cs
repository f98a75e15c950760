using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL008: a date without quotes, which many YAML readers take for a date and not for text.</summary>
public sealed class UnquotedDate : EntryRule
{
    internal UnquotedDate()
        : base("EVAL008", "UnquotedDate", Severity.Warning, "A date should be quoted, so that every YAML reader takes it for text")
    {
    }

    /// <inheritdoc/>
    public override Finding? Check(ResultEntry entry, ResultsDocument document, CheckContext context)
    {
        if (entry.Date is not { IsPlain: true } date || IsoDate.TryParse(date.Value) is null || !IsoDate.IsTimestamp(date.Value))
        {
            return null;
        }

        var quoted = ScalarText.Quote(date.Value);
        return At(date.Span, $"'[{entry.Index}].date' is not quoted, and many YAML readers take it for a date where text is expected: write {quoted}") with
        {
            Fixes = [Fix.Replace($"Write {quoted}", isSafe: true, document.Text, date.Span, quoted)],
        };
    }
}
