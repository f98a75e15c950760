using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>Something that a file must hold to. Each rule lives in a room of its own, beside its page.</summary>
public abstract class Rule
{
    private const string RoomUri = RuleTable.RepositoryUri + "/blob/main/src/CommunityEvals.Core/Rules/";

    private protected Rule(string id, string name, Severity severity, string title)
    {
        Id = id;
        Name = name;
        Severity = severity;
        Title = title;
    }

    /// <summary><c>EVAL</c> and three digits; never changes its meaning.</summary>
    public string Id { get; }

    /// <summary>The fault in two or three words: <c>UnknownTask</c>.</summary>
    public string Name { get; }

    /// <summary>The rule in one sentence.</summary>
    public string Title { get; }

    /// <summary>How bad breaking it is by default.</summary>
    public Severity Severity { get; }

    /// <summary>The rule's page.</summary>
    public string HelpUri => field ??= $"{RoomUri}{Id}_{Name}/README.md";

    /// <summary>Whether a file that breaks it cannot be taken into a leaderboard, whatever severity somebody gave the rule.</summary>
    public bool MakesUnreadable { get; private protected init; }

    /// <summary>Whether some of its findings are no mistakes, only improvements, and so of <see cref="Findings.Severity.Info"/>.</summary>
    public bool AlsoImproves { get; private protected init; }

    /// <summary>Whether it has nothing to say of a file that is well formed: see <see cref="EvalDocument.IsWellFormed"/>.</summary>
    public bool IsOfForm { get; private protected init; }

    /// <summary>Whether the shipped JSON Schemas say the same, so that an editor can tell without us.</summary>
    public bool IsExpressedBySchema { get; private protected init; }

    /// <summary>Whether only the MSBuild host can raise it, because it takes a disk, a process or a library that a compiler should not load.</summary>
    public bool IsOfTaskHost { get; private protected init; }

    /// <summary>Whether the shipped JSON Schema for files of that kind says the same.</summary>
    public virtual bool IsExpressedBySchemaFor(EvalDocument document) => IsExpressedBySchema;

    /// <summary>Finds where <paramref name="document"/> breaks the rule.</summary>
    public virtual IEnumerable<Finding> Check(EvalDocument document, CheckContext context) => document switch
    {
        ResultsDocument results => Check(results, context),
        BenchmarkDocument benchmark => Check(benchmark, context),
        _ => [],
    };

    /// <summary>
    /// Finds where results break the rule that are held against those of all files. Looks at nothing but the
    /// <see cref="ResultsDocument.Results"/>: the rest of the file may have been released.
    /// </summary>
    public virtual IEnumerable<Finding> Compare(ResultsDocument document, CheckContext context) => [];

    /// <summary>Finds where a file of results breaks the rule.</summary>
    protected virtual IEnumerable<Finding> Check(ResultsDocument document, CheckContext context) => [];

    /// <summary>Finds where a benchmark's definition breaks the rule.</summary>
    protected virtual IEnumerable<Finding> Check(BenchmarkDocument document, CheckContext context) => [];

    /// <summary>A finding of this rule. Many files have the same fault, so that the same message is kept once.</summary>
    public Finding At(CharSpan span, string message, Severity? severity = null) => new(this, span, TextPool.Messages.Take(message), severity ?? Severity);

    /// <summary>What an error in a file of results costs on the Hub; nothing to say for a single result.</summary>
    private protected static string Loss(EvalDocument document) =>
        document is ResultsDocument { Entries.Count: > 1 } results
            ? $". The Hub drops the whole file for this, with all its {results.Entries.Count} results"
            : "";

    /// <summary>The severity of a fault in a definition: what only Inspect refuses is less grave in a copy, whose reader is the Hub's leaderboard.</summary>
    private protected Severity SeverityOf(EvalDocument document, Authority authority, CheckContext context) =>
        authority == Authority.Inspect && document.File.IsCopy && !context.Options.StrictBenchmarks && Severity == Severity.Error
            ? Severity.Warning
            : Severity;
}
