using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Sources;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL009: the dataset's id cannot be the id of a repo on the Hub.</summary>
public sealed class InvalidRepoId : Rule
{
    internal InvalidRepoId()
        : base("EVAL009", "InvalidRepoId", Severity.Warning, "A dataset's id should be 'owner/name' by the Hub's rules for names")
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context)
    {
        foreach (var entry in document.Entries)
        {
            if (entry.DatasetId is not { } id || RepoId.FindFault(id.Value) is not { } fault || Placeholder.In(id.Value) is not null)
            {
                continue;
            }

            var moved = context.Benchmarks.Catalog?.FindMoved(id.Value);
            var meant = moved ?? IdInLink(id.Value);
            var advice = meant is null ? "write 'owner/name' as the dataset's page on the Hub has it"
                : moved is null ? $"write '{Quoted.OneLine(meant)}'"
                : $"write '{moved}', where that dataset lives now";
            yield return At(id.Span, $"'[{entry.Index}].dataset.id' is '{Quoted.OneLine(id.Value)}', which is no id of a repo on the Hub ({fault}): {advice}") with
            {
                Fixes = meant is null ? [] : [Fix.Rewrite($"Write '{meant}'", isSafe: true, document.Text, id, meant)],
            };
        }
    }

    /// <summary>The id in the address of a dataset's page, or null.</summary>
    private static string? IdInLink(string text) =>
        HubUrl.TryParse(text) is { RepoKind: HubRepoKind.Dataset, RepoId: { } id } && RepoId.FindFault(id) is null ? id : null;
}
