namespace CommunityEvals.Formats;

/// <summary>The format of <c>.eval_results/*.yaml</c>.</summary>
/// <remarks>
/// Source: <c>eval_results.yaml</c> and <c>docs/hub/eval-results.md</c> in huggingface/hub-docs, read in August 2026;
/// <c>task_id</c> is required since 2026-01-23.
/// </remarks>
public static class ResultsFormat
{
    private static readonly TextShape Text = new();

    /// <summary><c>dataset</c>: which task of which benchmark.</summary>
    public static MappingShape Dataset { get; } = new(
        "a mapping with 'id' and 'task_id'",
        [
            new("id", Text, IsRequired: true),
            new("task_id", Text, IsRequired: true),
            new("revision", Text),
        ],
        OtherKeys.Ignored);

    /// <summary><c>source</c>: where the evidence is.</summary>
    public static MappingShape Source { get; } = new(
        "a mapping with 'url'",
        [
            new("url", Text, IsRequired: true),
            new("name", Text),
            new("user", Text),
            new("org", Text),
        ],
        OtherKeys.Ignored);

    /// <summary>One result.</summary>
    public static MappingShape Entry { get; } = new(
        "a mapping with 'dataset' and 'value'",
        [
            new("dataset", Dataset, IsRequired: true),
            new("value", new NumberShape(), IsRequired: true),
            new("verifyToken", Text),
            new("date", Text),
            new("source", Source),
            new("notes", Text),
        ],
        OtherKeys.Ignored);

    /// <summary>The key under which the Hub's API puts an entry's own keys; its client reads files of that form too.</summary>
    public const string ApiWrapper = "data";
}
