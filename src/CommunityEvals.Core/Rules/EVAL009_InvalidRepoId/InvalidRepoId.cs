using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
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
            if (entry.DatasetId is not { } id || Placeholder.In(id.Value) is not null || RepoId.FindFault(id.Value) is not { } fault)
            {
                continue;
            }

            var moved = context.Benchmarks.Catalog?.FindMoved(id.Value);
            var reason = moved is null ? fault : $"that dataset lives at '{moved}' now: write that";
            yield return At(id.Span, $"'[{entry.Index}].dataset.id' is '{Quoted.OneLine(id.Value)}', which is no id of a repo on the Hub: {reason}") with
            {
                Fixes = moved is null ? [] : [Fix.Replace($"Write '{moved}'", isSafe: true, document.Text, id.Span, moved)],
            };
        }
    }
}
