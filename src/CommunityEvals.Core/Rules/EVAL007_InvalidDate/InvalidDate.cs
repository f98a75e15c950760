using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL007: a date is neither an ISO 8601 date nor a datetime, or names a day that does not exist.</summary>
public sealed class InvalidDate : EntryRule
{
    internal InvalidDate()
        : base("EVAL007", "InvalidDate", Severity.Error, "A date must be an ISO 8601 date or datetime")
    {
    }

    /// <inheritdoc/>
    public override Finding? Check(ResultEntry entry, ResultsDocument document, CheckContext context)
    {
        if (entry.Date is not { } date || IsoDate.TryParse(date.Value) is not null)
        {
            return null;
        }

        var meant = IsoDate.Normalize(date.Value);
        var advice = meant is not null ? $"write \"{meant}\""
            : IsoDate.HasForm(date.Value) ? $"write the day of the run{(date.Value.Contains('T') ? ", and hours to 23, minutes and seconds to 59" : "")}"
            : "write it as \"2026-01-15\" or \"2026-01-15T10:30:00Z\"";
        return At(date.Span, $"'[{entry.Index}].date' {What(date.Value)} ({Quoted.OneLine(date.Value)}): {advice}{Loss(document)}") with
        {
            Fixes = meant is null ? [] : [Fix.Rewrite($"Write \"{meant}\"", isSafe: true, document.Text, date, meant)],
        };
    }

    private static string What(string date) => Placeholder.IsTemplate(date) ? "is template text"
        : IsoDate.HasForm(date) ? "names a day or time that does not exist"
        : "is not written as a calendar date or datetime of ISO 8601";
}
