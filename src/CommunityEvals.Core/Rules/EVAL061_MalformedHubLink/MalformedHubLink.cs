using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL061: a link to the Hub of a shape that leads nowhere.</summary>
public sealed class MalformedHubLink : Rule
{
    internal MalformedHubLink()
        : base("EVAL061", "MalformedHubLink", Severity.Warning, "A link to the Hub should have the shape of a page that exists")
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context)
    {
        foreach (var entry in document.Entries)
        {
            if (entry is not { SourceUrl: { } url, SourceLink: { Placeholder: null, WrongShape: { } wrong } })
            {
                continue;
            }

            var advice = wrong.Right is null ? wrong.Advice : $"{wrong.Advice}: write '{Quoted.OneLine(wrong.Right)}'";
            yield return At(url.Span, $"'{Quoted.OneLine(url.Value)}' leads to no page of the Hub, since {advice}") with
            {
                Fixes = wrong.Right is not null && Rewritten(document.Text, url, wrong.Right) is { } edit ? [new($"Write '{wrong.Right}'", IsSafe: true, [edit])] : [],
            };
        }
    }

    /// <summary>The edit that keeps the quotes; none where the value is not written as it reads.</summary>
    private static TextEdit? Rewritten(YamlText text, YamlScalar url, string right)
    {
        var written = text.Slice(url.Span);
        var at = written.IndexOf(url.Value, StringComparison.Ordinal);
        return at < 0 ? null : new(new(url.Span.Start + at, url.Value.Length), url.Value, right);
    }
}
