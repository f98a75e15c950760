using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;

namespace CommunityEvals.Rules;

/// <summary>EVAL023: a scorer that Inspect does not know, or <c>scores</c> where <c>scorers</c> is read.</summary>
public sealed class UnknownScorer : UnknownStep
{
    /// <summary>What the Hub's documentation calls the key in its prose; its examples and Inspect call it otherwise.</summary>
    internal const string DocumentedKey = "scores";

    internal UnknownScorer()
        : base("EVAL023", "UnknownScorer", "scorers", "scorer", InspectSteps.Scorers)
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(BenchmarkDocument document, CheckContext context) =>
        document.Shape.AbsentKeys
            .Where(IsDocumentedKey)
            .Select(absent => At(
                absent.Misspelled!.Key.Span,
                "'scores' is not the key that Inspect reads, though the prose of the Hub's documentation has it so: write 'scorers'",
                SeverityOf(document, Authority.Inspect, context)) with
            {
                Fixes = KeyRename.For(document.Text, absent.Misspelled!, absent.Key),
            })
            .Concat(base.Check(document, context));

    /// <summary>Whether a missing key is this fault, so that it is not reported as missing too.</summary>
    internal static bool IsDocumentedKey(AbsentKey absent) =>
        absent.Key.Name == "scorers" && absent.Misspelled?.Name == DocumentedKey;
}
