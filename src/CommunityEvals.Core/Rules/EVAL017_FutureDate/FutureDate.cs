using System.Globalization;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;

namespace CommunityEvals.Rules;

/// <summary>EVAL017: a run that has not happened yet. Raised by the task host: what a compiler says must not depend on the day.</summary>
public sealed class FutureDate : Rule
{
    internal FutureDate()
        : base("EVAL017", "FutureDate", Severity.Warning, "A run's date should not lie in the future") => IsOfTaskHost = true;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context)
    {
        if (context.Options.Today is not { } today)
        {
            yield break;
        }

        foreach (var entry in document.Entries)
        {
            // A day's grace: somewhere it is tomorrow already.
            if (entry.Date is { } date && IsoDate.TryParse(date.Value) is { } day && day > today.AddDays(1))
            {
                yield return At(date.Span, $"'[{entry.Index}].date' is {date.Value}, later than today ({today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}): write the day of the run");
            }
        }
    }
}
