using System.Globalization;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;

namespace CommunityEvals.Rules;

/// <summary>EVAL017: a run that has not happened yet. Raised by the task host: what a compiler says must not depend on the day.</summary>
public sealed class FutureDate : EntryRule
{
    internal FutureDate()
        : base("EVAL017", "FutureDate", Severity.Warning, "A run's date should not lie in the future") => IsOfTaskHost = true;

    /// <inheritdoc/>
    public override Finding? Check(ResultEntry entry, ResultsDocument document, CheckContext context)
    {
        // A day's grace: somewhere it is tomorrow already.
        var isAhead = context.Options.Today is { } today && entry.Date is { } date && IsoDate.TryParse(date.Value) > today.AddDays(1);
        return isAhead
            ? At(entry.Date!.Span, $"'[{entry.Index}].date' is {entry.Date.Value}, later than today ({context.Options.Today!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}): write the day of the run")
            : null;
    }
}
