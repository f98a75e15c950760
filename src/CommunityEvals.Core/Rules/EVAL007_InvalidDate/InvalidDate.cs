using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL007: a date is neither an ISO 8601 date nor a datetime, or names a day that does not exist.</summary>
public sealed class InvalidDate : Rule
{
    internal InvalidDate()
        : base("EVAL007", "InvalidDate", Severity.Error, "A date must be an ISO 8601 date or datetime")
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context)
    {
        foreach (var entry in document.Entries)
        {
            if (entry.Date is not { } date || IsoDate.TryParse(date.Value) is not null)
            {
                continue;
            }

            var meant = IsoDate.Normalize(date.Value);
            var advice = meant is not null ? $"write \"{meant}\""
                : IsoDate.HasForm(date.Value) ? $"write the day of the run{(date.Value.Contains('T') ? ", and hours to 23, minutes and seconds to 59" : "")}"
                : "write it as \"2026-01-15\" or \"2026-01-15T10:30:00Z\"";
            yield return At(date.Span, $"'[{entry.Index}].date' {What(date.Value)} ({Quoted.OneLine(date.Value)}): {advice}{Loss(document)}") with
            {
                Fixes = meant is null ? [] : [Fix.Rewrite($"Write \"{meant}\"", isSafe: true, document.Text, date, meant)],
            };
        }
    }

    private static string What(string date) => Placeholder.IsTemplate(date) ? "is template text"
        : IsoDate.HasForm(date) ? "names a day or time that does not exist"
        : "is not written as a calendar date or datetime of ISO 8601";
}
