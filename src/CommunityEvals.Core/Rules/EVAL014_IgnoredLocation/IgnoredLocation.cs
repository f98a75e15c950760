using CommunityEvals.Documents;
using CommunityEvals.Findings;

namespace CommunityEvals.Rules;

/// <summary>EVAL014: the Hub does not read this file.</summary>
public sealed class IgnoredLocation : Rule
{
    internal IgnoredLocation()
        : base("EVAL014", "IgnoredLocation", Severity.Warning, "Results must be where the Hub reads them: .eval_results/*.yaml") => MakesUnreadable = true;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context) => document.File.Kind == EvalFileKind.IgnoredResults
        ? [At(new(0, 0), $"the Hub does not read '{Yaml.Quoted.OneLine(document.File.Path)}', only files named '.eval_results/<name>.yaml': {Advice(document.File.Path)}")]
        : [];

    private static string Advice(string path)
    {
        var parts = path.Split('/');
        var isInFolder = parts.Length > 1 && parts[parts.Length - 2] == ".eval_results";
        var name = System.IO.Path.GetFileNameWithoutExtension(parts[parts.Length - 1]) + ".yaml";
        return isInFolder && name != parts[parts.Length - 1] ? $"rename it to '{name}'" : $"move it to '.eval_results/{name}' at the root of the model's repo";
    }
}
