using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Sources;
using CommunityEvals.Suggestions;
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

            var meant = Meant(id.Value, context);
            yield return At(id.Span, $"'[{entry.Index}].dataset.id' is '{Quoted.OneLine(id.Value)}', which is no id of a repo on the Hub ({fault}): {meant.Advice}") with
            {
                Fixes = meant.Id is null ? [] : [Fix.Rewrite($"Write '{meant.Id}'", meant.IsSafe, document.Text, id, meant.Id)],
            };
        }
    }

    /// <summary>The id that was meant, where that can be told, and what to say of it.</summary>
    private static (string? Id, bool IsSafe, string Advice) Meant(string written, CheckContext context)
    {
        if (context.Benchmarks.Catalog?.FindMoved(written) is { } moved)
        {
            return (moved, true, $"write '{moved}', where that dataset lives now");
        }

        if (IdIn(written) is { } id)
        {
            return (id, true, $"write '{Quoted.OneLine(id)}'");
        }

        var nearest = NearestDataset.Find(written, context.Benchmarks.KnownDatasets.Union(context.Benchmarks.Catalog?.MovedDatasets ?? []));
        return (nearest, false, nearest is null ? "write 'owner/name' as the dataset's page on the Hub has it" : $"did you mean '{nearest}'?");
    }

    /// <summary>The id in the address of the dataset's page, in whole or in part, or with blanks around it; else null.</summary>
    private static string? IdIn(string text)
    {
        var trimmed = text.Trim();
        var page = HubUrl.TryParse(trimmed) ?? HubUrl.TryParse("https://" + trimmed) ?? HubUrl.TryParse("https://hf.co/" + trimmed);
        var isOfRepo = page is { RepoKind: HubRepoKind.Dataset } or { RepoKind: HubRepoKind.Model, Page: HubPage.RepoRoot };
        return isOfRepo && page!.RepoId is { } id && RepoId.FindFault(id) is null ? id : null;
    }
}
