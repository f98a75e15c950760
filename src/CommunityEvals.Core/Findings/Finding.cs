using CommunityEvals.Rules;
using CommunityEvals.Yaml;

namespace CommunityEvals.Findings;

/// <summary>One fault in one file.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Span">Its place in the file.</param>
/// <param name="Message">What is wrong, and what to write instead; one line.</param>
/// <param name="Severity">How bad it is, before anyone's settings.</param>
public sealed record Finding(Rule Rule, CharSpan Span, string Message, Severity Severity)
{
    /// <summary>A second place that the message speaks of: of a duplicate, the first one.</summary>
    public CharSpan? RelatedSpan { get; init; }

    /// <summary>Ways to mend it, best first.</summary>
    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    /// <summary>The same finding with another severity.</summary>
    public Finding As(Severity severity) => severity == Severity ? this : this with { Severity = severity };
}
