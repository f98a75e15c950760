namespace CommunityEvals.Yaml;

/// <summary>What was read of one YAML text.</summary>
public sealed class YamlStream
{
    internal YamlStream(
        YamlText text,
        IReadOnlyList<YamlNode> documents,
        IReadOnlyList<DuplicateKey> duplicateKeys,
        YamlFault? fault)
    {
        Text = text;
        Documents = documents;
        DuplicateKeys = duplicateKeys;
        Fault = fault;
    }

    /// <summary>The text that was read.</summary>
    public YamlText Text { get; }

    /// <summary>The roots of the documents in order; behind a fault, what stands before it.</summary>
    public IReadOnlyList<YamlNode> Documents { get; }

    /// <summary>Keys that stand twice in one mapping, in the order of the second ones.</summary>
    public IReadOnlyList<DuplicateKey> DuplicateKeys { get; }

    /// <summary>Whether a place of the text stands for several of what was read.</summary>
    public bool HasAliases { get; internal init; }

    /// <summary>Why reading stopped, or null when the whole text was read.</summary>
    public YamlFault? Fault { get; }

    /// <summary>The comments in order, from <c>#</c> to the end of the line. Searched for at each call.</summary>
    public IEnumerable<CharSpan> FindComments() => CommentFinder.Find(this);
}

/// <summary>A key that stands twice in one mapping.</summary>
/// <param name="First">The key that counts.</param>
/// <param name="Second">The same key again.</param>
public sealed record DuplicateKey(YamlScalar First, YamlScalar Second);

/// <summary>Why a text could not be read to its end.</summary>
/// <param name="Kind">Not YAML, or more than the reader takes.</param>
/// <param name="Span">The place of the fault.</param>
/// <param name="Message">What is wrong and what to write, in plain words, without the place.</param>
public sealed record YamlFault(YamlFaultKind Kind, CharSpan Span, string Message);

/// <summary>Kinds of <see cref="YamlFault"/>.</summary>
public enum YamlFaultKind
{
    /// <summary>The text is not YAML.</summary>
    Malformed,

    /// <summary>The text is larger or more nested than <see cref="YamlLimits"/> allow.</summary>
    LimitExceeded,
}
