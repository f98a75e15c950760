using System.Text;
using CommunityEvals.Documents;
using CommunityEvals.Yaml;

namespace CommunityEvals.Findings;

/// <summary>Known faults that a project has decided to live with, so that only new ones count.</summary>
/// <remarks>
/// A fault is known by its rule, its file and what stands at its place, not by its line or the wording of its message: it stays
/// known when the file grows above it and when this package changes a message. One line of the file is one fault.
/// </remarks>
public sealed class Baseline
{
    private const string Header = "# Known findings that do not count, one a line. Written by -t:CommunityEvalsUpdateBaseline.\n";

    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    private Baseline()
    {
    }

    /// <summary>A baseline that knows nothing.</summary>
    public static Baseline Empty { get; } = new();

    /// <summary>Whether it knows nothing.</summary>
    public bool IsEmpty => _known.Count == 0;

    /// <summary>Reads a baseline; lines that are empty or begin with <c>#</c> say nothing.</summary>
    public static Baseline Parse(string text) =>
        Knowing(text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#'));

    /// <summary>A baseline that knows findings of one file.</summary>
    public static Baseline Of(EvalDocument document, IEnumerable<Finding> findings) => Knowing(findings.Select(finding => LineFor(document.File.Path, document.Text, finding)));

    /// <summary>The text of a baseline that knows all <paramref name="findings"/>: sorted, the same for the same faults.</summary>
    public static string Write(IEnumerable<(string Path, YamlText Text, Finding Finding)> findings)
    {
        var text = new StringBuilder(Header);
        foreach (var line in findings.Select(found => LineFor(found.Path, found.Text, found.Finding)).OrderBy(line => line, StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The findings of a file that are not known; where two are alike and one is known, the second one is new.</summary>
    public IReadOnlyList<Finding> WithoutKnown(EvalDocument document, IReadOnlyList<Finding> findings) =>
        WithoutKnown(document.File.Path, document.Text, findings);

    /// <summary>The same for a file of any kind.</summary>
    public IReadOnlyList<Finding> WithoutKnown(string path, YamlText text, IReadOnlyList<Finding> findings)
    {
        if (IsEmpty)
        {
            return findings;
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return findings
            .Where(finding =>
            {
                var line = LineFor(path, text, finding);
                seen[line] = seen.TryGetValue(line, out var count) ? count + 1 : 1;
                return !_known.TryGetValue(line, out var known) || seen[line] > known;
            })
            .ToList();
    }

    /// <summary>Whether a finding like this one is known, be it once or more often.</summary>
    internal bool Knows(EvalDocument document, Finding finding) => !IsEmpty && _known.ContainsKey(LineFor(document.File.Path, document.Text, finding));

    private static Baseline Knowing(IEnumerable<string> lines)
    {
        var baseline = new Baseline();
        foreach (var line in lines)
        {
            baseline._known[line] = baseline._known.TryGetValue(line, out var count) ? count + 1 : 1;
        }

        return baseline;
    }

    private static string LineFor(string path, YamlText text, Finding finding) =>
        $"{finding.Rule.Id} {Quoted.OneLine(path, int.MaxValue)}: {Quoted.OneLine(text.Slice(finding.Span))}".TrimEnd();
}
