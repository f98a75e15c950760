using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Sources;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL060: a source's link is not an absolute http or https URL.</summary>
public sealed class InvalidSourceUrl : Rule
{
    internal InvalidSourceUrl()
        : base("EVAL060", "InvalidSourceUrl", Severity.Error, "A source's link must be an absolute http or https URL")
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context)
    {
        foreach (var entry in document.Entries)
        {
            if (entry is { SourceUrl: { } url, SourceLink.IsWeb: false })
            {
                var withScheme = "https://" + url.Value.TrimStart('/');
                var canMend = HasHost(url.Value.TrimStart('/')) && IsWebUrl(withScheme);
                var advice = canMend ? $"write '{Quoted.OneLine(withScheme)}'" : "write a link that begins with 'https://'";
                yield return At(url.Span, $"'[{entry.Index}].source.url' is '{Quoted.OneLine(url.Value)}', which is {What(url.Value)}: {advice}") with
                {
                    Fixes = canMend ? [Fix.Rewrite($"Write '{withScheme}'", isSafe: false, document.Text, url, withScheme)] : [],
                };
            }
        }
    }

    private static string What(string url) => Formats.Placeholder.IsTemplate(url) ? "template text" : "no absolute http(s) URL";

    /// <summary>Whether a text begins with what can only be a host, not a file's name: <c>huggingface.co/…</c>, <c>www.tbench.ai</c>.</summary>
    private static bool HasHost(string text) =>
        !text.Contains(':') && (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || (text.IndexOf('.') is var dot and > 0 && text.IndexOf('/') > dot));

    /// <summary>Whether a text is a link that a browser opens.</summary>
    internal static bool IsWebUrl(string text) => new SourceLink(text).IsWeb;
}
