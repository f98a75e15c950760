using CommunityEvals.Benchmarks;
using CommunityEvals.Cards;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Scores;
using CommunityEvals.Shards;

namespace CommunityEvals;

/// <summary>A set of files that are checked together. What a host feeds, and asks for findings.</summary>
public sealed class EvalProject
{
    private readonly CheckContext _context;

    /// <summary>Makes a project of its benchmarks; results are checked one by one.</summary>
    /// <param name="options">What the project asks for.</param>
    /// <param name="benchmarks">The files that may define benchmarks.</param>
    /// <param name="results">All files of results, called at most once; null when there are none to hold a result against.</param>
    public EvalProject(EvalOptions options, IEnumerable<BenchmarkDocument> benchmarks, Func<IEnumerable<ResultsDocument>>? results = null)
        : this(options, new BenchmarkIndex(benchmarks, options.UseCatalog ? Catalog.Bundled : null), results)
    {
    }

    /// <summary>Makes a project of an index that a host has kept.</summary>
    /// <param name="options">What the project asks for.</param>
    /// <param name="benchmarks">The benchmarks that are known.</param>
    /// <param name="results">All files of results, called at most once; null when there are none to hold a result against.</param>
    public EvalProject(EvalOptions options, BenchmarkIndex benchmarks, Func<IEnumerable<ResultsDocument>>? results = null)
    {
        Options = options;
        Benchmarks = benchmarks;
        _context = new(options, benchmarks, new(() => new(results?.Invoke() ?? [])));
    }

    private EvalProject(EvalProject tree, IReadOnlyList<ResultsDocument> proposed)
    {
        Options = tree.Options;
        Benchmarks = tree.Benchmarks;
        _context = tree._context with { LazyResults = new(() => tree._context.Results.Proposing(proposed)) };
    }

    /// <summary>What the project asks for.</summary>
    public EvalOptions Options { get; }

    /// <summary>The benchmarks that are known.</summary>
    public BenchmarkIndex Benchmarks { get; }

    /// <summary>
    /// The findings in a file, in the order of their places, with severities as the rules give them, less those that a comment
    /// in the file silences. Safe to call from several threads.
    /// </summary>
    public IReadOnlyList<Finding> Check(EvalDocument document)
    {
        var examined = Examine(document);
        return Sorted(IgnoreComments.Apply(examined, CheckAll(examined)));
    }

    /// <summary>The findings in a file, silenced or not.</summary>
    public IReadOnlyList<Finding> CheckAll(EvalDocument document) => CheckAll(Examine(document));

    /// <summary>
    /// Looks at a file by itself. Where there are many files, that is the time to release it: what is left to do needs no more
    /// than its results.
    /// </summary>
    public ExaminedDocument Examine(EvalDocument document)
    {
        List<Finding>? findings = null;
        var isWellFormed = document.IsWellFormed;
        foreach (var rule in RuleTable.All)
        {
            if (isWellFormed && rule.IsOfForm)
            {
                continue;
            }

            if (rule is EntryRule ofEntries && document is ResultsDocument results)
            {
                Add(ofEntries, results, ref findings);
            }
            else
            {
                Add(rule.Check(document, _context), ref findings);
            }
        }

        return new(document, findings?.ToArray() ?? [], IgnoreComment.In(document.Stream), document.Stream.HasAliases);
    }

    /// <summary>The severity that a host shows a finding with, before the settings of the compiler and the build.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="perFile">What an <c>.editorconfig</c> says for the rule in this file, or null.</param>
    /// <remarks>Where invalid files are skipped, an error is a warning.</remarks>
    public Severity ShownSeverity(Finding finding, Severity? perFile = null) =>
        perFile ?? Raise(finding.Rule, Options.SkipInvalid && finding.Severity == Severity.Error ? Severity.Warning : finding.Severity);

    /// <summary>
    /// Checks a file and applies the project's settings. What makes a file unreadable keeps it out of the leaderboard
    /// whatever severity it was given, and so does what would be an error if invalid files were not skipped.
    /// </summary>
    /// <param name="document">The file.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="hostFindings">What the host itself found in the file.</param>
    public CheckedDocument Judge(EvalDocument document, SeveritySettings settings, IReadOnlyList<Finding>? hostFindings = null) =>
        Judge(Examine(document), settings, hostFindings);

    /// <summary>The same for a file that was looked at before.</summary>
    /// <param name="examined">The file.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="hostFindings">What the host itself found in the file.</param>
    public CheckedDocument Judge(ExaminedDocument examined, SeveritySettings settings, IReadOnlyList<Finding>? hostFindings = null)
    {
        var document = examined.Document;
        var all = CheckAll(examined, hostFindings);
        if (all.Count == 0 && examined.Comments.Count == 0)
        {
            return new(document, [], IsExcluded: false);
        }

        var isUnreadable = all.Any(finding => finding.Rule.MakesUnreadable && finding.Severity >= finding.Rule.Severity);
        var heard = settings.Baseline.WithoutKnown(document, Sorted(IgnoreComments.Apply(examined, all)));
        return new(document, Shown(heard, document.File.Path, settings), isUnreadable || IsInvalid(heard, document.File.Path, settings));
    }

    /// <summary>
    /// Holds results that other builds have read against those of all, and applies the project's settings. What they are by
    /// themselves was checked there.
    /// </summary>
    internal CheckedDocument Compare(ShardedFile file, SeveritySettings settings)
    {
        var document = file.Document;
        var unknown = document.Results.Select(result => RuleTable.UnknownTask.Check(result, _context)).OfType<Finding>();
        var found = RuleTable.All.SelectMany(rule => rule.Compare(document, _context)).Concat(unknown).ToList();
        var heard = Sorted([.. found.Concat(file.IgnoredInVain(found)).Where(file.IsHeard)]);
        return new(document, Shown(heard, document.File.Path, settings), file.IsExcluded || IsInvalid(heard, document.File.Path, settings));
    }

    /// <summary>Whether what the build that read a result found in it still stands among the results of all.</summary>
    internal bool StillStands(string id, IndexedResult result) => MergeRules.StillStands(id, result, _context);

    /// <summary>The same project for files that a pull request proposes, which do not have to differ from what their model has in the tree.</summary>
    public EvalProject Proposing(IReadOnlyList<ResultsDocument> documents) => new(this, documents);

    /// <summary>Holds the cards of models against their results, and applies the project's settings.</summary>
    /// <param name="cards">The cards.</param>
    /// <param name="settings">The project's settings.</param>
    /// <returns>The cards with a finding, in the order of their models.</returns>
    public IEnumerable<CheckedCard> Judge(ModelCards cards, SeveritySettings settings)
    {
        var claims = new CardClaims(cards.FactsOf, Benchmarks);
        foreach (var modelId in cards.ModelIds)
        {
            var card = cards.Find(modelId)!;
            var found = Sorted([.. RuleTable.CardDisagrees.Check(modelId, card, claims, _context.Results)]);
            var heard = settings.Baseline.WithoutKnown(card.Path, card.Text, IgnoreComments.Apply(card, found));
            if (Shown(heard, card.Path, settings) is { Count: > 0 } shown)
            {
                yield return new(card, shown);
            }
        }
    }

    private IReadOnlyList<Finding> CheckAll(ExaminedDocument examined, IReadOnlyList<Finding>? hostFindings = null)
    {
        List<Finding>? compared = null;
        if (examined.Document is ResultsDocument { Results.Count: > 0 } results)
        {
            foreach (var rule in RuleTable.All)
            {
                Add(rule.Compare(results, _context), ref compared);
            }
        }

        Add(hostFindings ?? [], ref compared);
        if (compared is null && !examined.HasAliases)
        {
            return examined.Findings;
        }

        var all = examined.Findings.Concat(compared ?? []);
        return examined.HasAliases ? [.. all.Distinct(new SamePlaceComparer())] : [.. all];
    }

    /// <summary>What the rule's own <c>Check</c> does for a file, but there are very many entries and rules.</summary>
    private void Add(EntryRule rule, ResultsDocument document, ref List<Finding>? findings)
    {
        var entries = document.Entries;
        for (var i = 0; i < entries.Count; i++)
        {
            if (rule.Check(entries[i], document, _context) is { } finding)
            {
                (findings ??= []).Add(finding);
            }
        }
    }

    private static void Add(IEnumerable<Finding> some, ref List<Finding>? findings)
    {
        foreach (var finding in some)
        {
            (findings ??= []).Add(finding);
        }
    }

    private bool IsInvalid(IReadOnlyList<Finding> heard, string path, SeveritySettings settings) =>
        heard.Any(finding => settings.Resolve(path, finding.Rule.Id, Raise(finding.Rule, finding.Severity)) == Severity.Error);

    /// <summary>The findings with the severities that they end up with; mostly they have them already.</summary>
    private IReadOnlyList<Finding> Shown(IReadOnlyList<Finding> findings, string path, SeveritySettings settings)
    {
        List<Finding>? shown = null;
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i].As(settings.Resolve(path, findings[i].Rule.Id, ShownSeverity(findings[i])));
            if (shown is null && !ReferenceEquals(finding, findings[i]))
            {
                shown = [.. findings.Take(i)];
            }

            if (finding.Severity != Severity.None)
            {
                shown?.Add(finding);
            }
        }

        return shown ?? findings;
    }

    private Severity Raise(Rule rule, Severity severity) =>
        Options.IsStrict && rule.AlsoImproves && severity is Severity.Info or Severity.Warning ? severity + 1 : severity;

    private static IReadOnlyList<Finding> Sorted(IReadOnlyList<Finding> findings) => AreSorted(findings)
        ? findings
        : [.. findings.OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)];

    private static bool AreSorted(IReadOnlyList<Finding> findings)
    {
        for (var i = 1; i < findings.Count; i++)
        {
            var (one, next) = (findings[i - 1], findings[i]);
            if (one.Span.Start > next.Span.Start || (one.Span.Start == next.Span.Start && string.CompareOrdinal(one.Rule.Id, next.Rule.Id) > 0))
            {
                return false;
            }
        }

        return true;
    }
}
