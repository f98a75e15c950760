namespace CommunityEvals.Formats;

/// <summary>The format of <c>eval.yaml</c>.</summary>
/// <remarks>
/// Sources, read in August 2026: <c>docs/hub/eval-results.md</c> in huggingface/hub-docs for the Hub's part,
/// <c>src/inspect_ai/_eval/task/hf.py</c> in UKGovernmentBEIS/inspect_ai for Inspect's strict task model.
/// </remarks>
public static class BenchmarkFormat
{
    /// <summary>The framework whose tasks are read by Inspect's strict model.</summary>
    public const string InspectFramework = "inspect-ai";

    private static readonly TextShape Text = new();
    private static readonly KeyShape Id = new("id", Text, IsRequired: true);
    private static readonly KeyShape Config = new("config", Text);
    private static readonly KeyShape Split = new("split", Text);

    private static readonly MappingShape Arguments = new("a mapping", [], OtherKeys.Allowed);

    private static readonly MappingShape Step = new(
        "a mapping with 'name'",
        [
            new("name", Text, IsRequired: true, Authority.Inspect),
            new("args", Arguments, Authority: Authority.Inspect),
        ],
        OtherKeys.Refused);

    private static readonly MappingShape FieldSpec = new(
        "a mapping of fields to column names",
        [
            new("input", Text, Authority: Authority.Inspect),
            new("target", Text, Authority: Authority.Inspect),
            new("choices", new TextOrListShape(), Authority: Authority.Inspect),
            new("input_image", Text, Authority: Authority.Inspect),
            new("metadata", new ListShape("a list of column names", Text), Authority: Authority.Inspect),
            new("id", Text, Authority: Authority.Inspect),
            new("sandbox", Text, Authority: Authority.Inspect),
            new("files", Text, Authority: Authority.Inspect),
            new("setup", Text, Authority: Authority.Inspect),
        ],
        OtherKeys.Refused);

    /// <summary>The keys that only Inspect reads in a task.</summary>
    public static IReadOnlyList<KeyShape> InspectTaskKeys { get; } =
    [
        new("field_spec", FieldSpec, IsRequired: true, Authority.Inspect),
        new("shuffle_choices", new BooleanShape(), Authority: Authority.Inspect),
        new("epochs", new NumberShape(IsInteger: true), Authority: Authority.Inspect),
        new("epoch_reducer", Text, Authority: Authority.Inspect),
        new("solvers", new ListShape("a list of solvers", Step, NeedsItem: true), IsRequired: true, Authority.Inspect),
        new("scorers", new ListShape("a list of scorers", Step, NeedsItem: true), IsRequired: true, Authority.Inspect),
    ];

    /// <summary>A task as the Hub reads it: other frameworks keep keys of their own there.</summary>
    public static MappingShape HubTask { get; } = new("a mapping with 'id'", [Id, Config, Split], OtherKeys.Allowed);

    /// <summary>A task as Inspect reads it.</summary>
    public static MappingShape InspectTask { get; } = new(
        "a mapping with 'id', 'field_spec', 'solvers' and 'scorers'",
        [Id, Config, Split, .. InspectTaskKeys],
        OtherKeys.Refused);

    /// <summary>A definition that is not for Inspect.</summary>
    public static MappingShape HubDefinition { get; } = Definition(HubTask);

    /// <summary>A definition for Inspect.</summary>
    public static MappingShape InspectDefinition { get; } = Definition(InspectTask);

    private static MappingShape Definition(MappingShape task) => new(
        "a mapping with 'tasks'",
        [
            new("name", Text),
            new("description", Text),
            new("evaluation_framework", Text),
            new("tasks", new ListShape("a list of tasks", task, NeedsItem: true), IsRequired: true),
        ],
        OtherKeys.Allowed);
}
