using Microsoft.CodeAnalysis.Diagnostics;

namespace CommunityEvals.Analyzers;

/// <summary>What the build says of a file beside its path; each is empty when it says nothing.</summary>
/// <param name="Role"><c>Results</c>, <c>Benchmark</c> or <c>Baseline</c>.</param>
/// <param name="ModelId">The model that it belongs to.</param>
/// <param name="DatasetId">The dataset that it defines.</param>
internal sealed record FileDescription(string Role, string ModelId, string DatasetId)
{
    private const string Metadata = "build_metadata._CommunityEvalsDescribed.";
    private static readonly FileDescription Nothing = new("", "", "");

    /// <summary>Reads the metadata of the <c>_CommunityEvalsDescribed</c> item that is this file, if there is one.</summary>
    public static FileDescription Of(AnalyzerConfigOptions options)
    {
        // Whatever the build describes has a role, and very few files are described.
        var role = options.Value(Metadata + nameof(Role));
        return role.Length == 0 ? Nothing : new(role, options.Value(Metadata + nameof(ModelId)), options.Value(Metadata + nameof(DatasetId)));
    }
}
