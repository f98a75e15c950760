using CommunityEvals.Documents;
using CommunityEvals.Findings;

namespace CommunityEvals;

/// <summary>A file with what was found by looking at it alone; it has not been held against the results of the others.</summary>
public sealed class ExaminedDocument
{
    internal ExaminedDocument(EvalDocument document, IReadOnlyList<Finding> findings, IReadOnlyList<IgnoreComment> comments, bool hasAliases)
    {
        Document = document;
        Findings = findings;
        Comments = comments;
        HasAliases = hasAliases;
    }

    /// <summary>The file.</summary>
    public EvalDocument Document { get; }

    /// <summary>Its findings, silenced or not.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Its comments that silence findings.</summary>
    internal IReadOnlyList<IgnoreComment> Comments { get; }

    /// <summary>Whether a place of the file stands for several of what was read.</summary>
    internal bool HasAliases { get; }
}
