using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Sources;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL062: the evidence of a result is the card of another model.</summary>
public sealed class SourceOfOtherModel : Rule
{
    internal SourceOfOtherModel()
        : base("EVAL062", "SourceOfOtherModel", Severity.Warning, "A result's source should not be the card of another model")
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context)
    {
        foreach (var entry in document.Entries)
        {
            if (entry is { SourceUrl: { } url, SourceLink: { Placeholder: null, Page: { RepoKind: HubRepoKind.Model, RepoId: { } other } page } }
                && document.File.RepoId is { } modelId
                && IsCard(page)
                && !string.Equals(other, modelId, StringComparison.OrdinalIgnoreCase))
            {
                var model = Quoted.OneLine(modelId);
                var relation = IsBaseModel(other, document, context) ? $", which the card of {model} declares as its base model" : "";
                yield return At(url.Span, $"the source is the card of {Quoted.OneLine(other)}{relation}, but the result is of {model}: link to where this model was evaluated");
            }
        }
    }

    private static bool IsBaseModel(string other, ResultsDocument document, CheckContext context) =>
        context.Options.BaseModels.Of(document.File).Contains(other, StringComparer.OrdinalIgnoreCase);

    private static bool IsCard(HubUrl page) =>
        page.Page == HubPage.RepoRoot || (page.Page == HubPage.File && string.Equals(page.FilePath, "README.md", StringComparison.OrdinalIgnoreCase));
}
