using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL001: the file is not YAML.</summary>
public sealed class MalformedYaml : Rule
{
    internal MalformedYaml()
        : base("EVAL001", "MalformedYaml", Severity.Error, "The file must be YAML")
    {
        MakesUnreadable = true;
        IsOfForm = true;
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(EvalDocument document, CheckContext context)
    {
        if (document.Stream.Fault is { Kind: YamlFaultKind.Malformed } fault && document is not BenchmarkDocument { IsReported: false })
        {
            yield return At(fault.Span, $"not YAML: {fault.Message}{Cost(document)}");
        }
    }

    private static string Cost(EvalDocument document)
    {
        var results = document is ResultsDocument ? EntryCount.Guess(document.Text.Text) : 0;
        return results > 1 ? $". The Hub drops the whole file for this, with all its {results} results" : "";
    }
}
