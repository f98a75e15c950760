using System.Text;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Core.Tests.Rules;

/// <summary>
/// A text in which expected findings are marked: <c>{|EVAL003:dataset|}</c> for an error, <c>{|warning EVAL005:x|}</c> and
/// <c>{|info EVAL041:x|}</c> for the others.
/// </summary>
internal sealed class Marked
{
    public const string Gpqa = """
        name: GPQA
        evaluation_framework: math-arena
        tasks:
          - id: diamond
            config: gpqa_diamond
          - id: main
        """;

    public const string Hle = """
        evaluation_framework: math-arena
        tasks:
          - id: hle
        """;

    private readonly List<string> _expected = [];

    private Marked(string markup) => Text = Unmark(markup);

    public string Text { get; }

    /// <summary>Checks a model's file against its marks and gives its findings.</summary>
    public static IReadOnlyList<Finding> Results(string markup, params (string DatasetId, string Definition)[] benchmarks)
    {
        var file = FileClassifier.Results("models/acme/tiny/.eval_results/x.yaml", null, new());
        return Check(markup, file, new(), benchmarks);
    }

    /// <summary>Checks the definition in a dataset's own repo against its marks and gives its findings.</summary>
    public static IReadOnlyList<Finding> Definition(string markup, EvalOptions? options = null)
    {
        var repos = new RepoContext { DatasetId = "acme/bench" };
        return Check(markup, FileClassifier.Benchmark("eval.yaml", null, repos), options ?? new(), []);
    }

    /// <summary>Checks a copied definition against its marks and gives its findings.</summary>
    public static IReadOnlyList<Finding> Copy(string markup, EvalOptions? options = null) =>
        Check(markup, FileClassifier.Benchmark("benchmarks/acme/bench/eval.yaml", null, new()), options ?? new(), []);

    /// <summary>Checks any file against its marks and gives its findings; hints count only where a mark names their rule.</summary>
    public static IReadOnlyList<Finding> Check(string markup, EvalFile file, EvalOptions options, params (string DatasetId, string Definition)[] benchmarks)
    {
        var marked = new Marked(markup);
        var definitions = benchmarks.Select(benchmark => (BenchmarkDocument)EvalDocument.Read(
            FileClassifier.Benchmark($"benchmarks/{benchmark.DatasetId}/eval.yaml", null, new()),
            new(benchmark.Definition)));
        var document = EvalDocument.Read(file, new(marked.Text));
        var findings = new EvalProject(options, definitions, () => new[] { document }.OfType<ResultsDocument>()).Check(document);
        Assert.Equal(marked._expected, findings.Where(finding => IsAsked(finding, markup)).Select(finding => Describe(document.Text, finding)));
        return findings.Where(finding => IsAsked(finding, markup)).ToList();
    }

    /// <summary>The text after the first fix of a finding.</summary>
    public static string Fixed(string markup, Finding finding, int fix = 0)
    {
        var text = new StringBuilder(new Marked(markup).Text);
        foreach (var edit in finding.Fixes[fix].Edits.OrderByDescending(edit => edit.Span.Start))
        {
            Assert.Equal(edit.OldText, text.ToString(edit.Span.Start, edit.Span.Length));
            text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        }

        return text.ToString();
    }

    private static bool IsAsked(Finding finding, string markup) =>
        finding.Severity >= Severity.Warning || markup.Contains(finding.Rule.Id, StringComparison.Ordinal);

    private static string Describe(YamlText text, Finding finding) =>
        $"{finding.Severity} {finding.Rule.Id} at {finding.Span.Start}: {text.Slice(finding.Span)}";

    private string Unmark(string markup)
    {
        var text = new StringBuilder();
        var at = 0;
        while (markup.IndexOf("{|", at, StringComparison.Ordinal) is var open and >= 0)
        {
            var colon = markup.IndexOf(':', open);
            var close = markup.IndexOf("|}", open, StringComparison.Ordinal);
            var label = markup[(open + 2)..colon].Split(' ');
            var severity = label.Length == 1 ? Severity.Error : Enum.Parse<Severity>(label[0], ignoreCase: true);
            var marked = markup[(colon + 1)..close];
            text.Append(markup, at, open - at);
            _expected.Add($"{severity} {label[^1]} at {text.Length}: {marked}");
            text.Append(marked);
            at = close + 2;
        }

        return text.Append(markup, at, markup.Length - at).ToString();
    }
}
