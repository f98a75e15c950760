using CommunityEvals.Documents;
using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>A rule that looks at each result of a file by itself, and has at most one thing to say of it.</summary>
public abstract class EntryRule : Rule
{
    private protected EntryRule(string id, string name, Severity severity, string title)
        : base(id, name, severity, title)
    {
    }

    /// <summary>Finds whether a result breaks the rule.</summary>
    public abstract Finding? Check(ResultEntry entry, ResultsDocument document, CheckContext context);

    /// <inheritdoc/>
    protected sealed override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context) =>
        document.Entries.Select(entry => Check(entry, document, context)).OfType<Finding>();
}
