using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Documents;

/// <summary>A file that may define a benchmark.</summary>
public sealed class BenchmarkDocument : EvalDocument
{
    internal BenchmarkDocument(EvalFile file, YamlText text)
        : base(file, text)
    {
        var stream = YamlReader.Read(text);
        Stream = stream;
        var root = stream.Documents.Count > 0 ? stream.Documents[0] as YamlMapping : null;
        var isRecognised = root is not null && IsRecognised(root);
        IsReported = stream.Fault is not null || WrongCount(stream) is not null
            ? file.IsMarked || file.IsCopy || isRecognised
            : file.IsMarked || isRecognised;
        if (!IsReported || stream.Fault is not null)
        {
            return;
        }

        WrongRoot = CheckRoot(stream);
        if (WrongRoot is not null || root is null)
        {
            return;
        }

        Root = root;
        Framework = TextOf(root, "evaluation_framework");
        Tasks = TasksOf(root).Select(task => new BenchmarkTask(task)).ToList();
        IsForInspect = Framework is null
            ? root.Find("evaluation_framework")?.Value is not YamlMapping && Tasks.Any(task => task.HasSteps)
            : Framework.Value == BenchmarkFormat.InspectFramework;
        Shape = new();
        new ShapeReader(Shape).ReadMapping(root, IsForInspect ? BenchmarkFormat.InspectDefinition : BenchmarkFormat.HubDefinition, root.Head);
    }

    /// <inheritdoc/>
    public override YamlStream Stream { get; }

    /// <inheritdoc/>
    public override ShapeReport Shape { get; } = ShapeReport.Clean;

    /// <inheritdoc/>
    public override WrongRoot? WrongRoot { get; }

    /// <summary>Whether the file is a definition, so that its faults are ours to report. Much else is named <c>eval.yaml</c>.</summary>
    public bool IsReported { get; }

    /// <summary>The definition, or null when the file is none or could not be read.</summary>
    public YamlMapping? Root { get; }

    /// <summary>Whether Inspect's strict task model reads it.</summary>
    public bool IsForInspect { get; }

    /// <summary><c>evaluation_framework</c>, or null.</summary>
    public YamlScalar? Framework { get; }

    /// <summary><c>name</c>, or null.</summary>
    public YamlScalar? Name => Root is null ? null : TextOf(Root, "name");

    /// <summary><c>description</c>, or null.</summary>
    public YamlScalar? Description => Root is null ? null : TextOf(Root, "description");

    /// <summary>The tasks in order.</summary>
    public IReadOnlyList<BenchmarkTask> Tasks { get; } = [];

    internal static YamlScalar? TextOf(YamlMapping mapping, string key) =>
        mapping.Find(key)?.Value is YamlScalar { Kind: ScalarKind.Text } scalar && !string.IsNullOrWhiteSpace(scalar.Value) ? scalar : null;

    /// <summary>
    /// Whether a mapping looks like a benchmark's definition: it names a framework, or one of its tasks has an id or what only
    /// Inspect knows. Configurations of other programs that are named alike have neither.
    /// </summary>
    private static bool IsRecognised(YamlMapping root) =>
        root.Find("evaluation_framework") is not null
        || TasksOf(root).Any(task =>
            task.Find("id") is not null || task.Find("field_spec") is not null || task.Find("solvers") is not null || task.Find("scorers") is not null);

    private static IEnumerable<YamlMapping> TasksOf(YamlMapping root) =>
        root.Find("tasks")?.Value is YamlSequence list ? list.Items.OfType<YamlMapping>() : [];

    private static WrongRoot? CheckRoot(YamlStream stream) =>
        WrongCount(stream)
        ?? (stream.Documents[0] is YamlMapping
            ? null
            : new(new(0, 0), $"the file is {stream.Documents[0].Describe()} where a benchmark's definition is expected, a mapping with 'name', 'description', 'evaluation_framework' and 'tasks'"));

    private static WrongRoot? WrongCount(YamlStream stream)
    {
        if (stream.Documents.Count == 0 || stream.Documents[0] is YamlScalar { Kind: ScalarKind.Null })
        {
            return new(new(0, 0), "the file is empty: write the benchmark's 'name', 'description', 'evaluation_framework' and 'tasks'");
        }

        return stream.Documents.Count > 1
            ? new(stream.Documents[1].Span with { Length = 0 }, "the file holds several YAML documents: keep one definition, without '---' between them")
            : null;
    }
}

/// <summary>One task of a definition. A part that is absent or of the wrong type is null.</summary>
public sealed class BenchmarkTask
{
    internal BenchmarkTask(YamlMapping node) => Node = node;

    /// <summary>The mapping that holds its keys.</summary>
    public YamlMapping Node { get; }

    /// <summary><c>id</c>.</summary>
    public YamlScalar? Id => BenchmarkDocument.TextOf(Node, "id");

    /// <summary><c>config</c>, by default <c>default</c>.</summary>
    public YamlScalar? Config => BenchmarkDocument.TextOf(Node, "config");

    /// <summary><c>split</c>, by default <c>test</c>.</summary>
    public YamlScalar? Split => BenchmarkDocument.TextOf(Node, "split");

    internal bool HasSteps => Node.Find("solvers") is not null || Node.Find("scorers") is not null;
}
