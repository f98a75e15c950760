using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Documents;

/// <summary>A file of results.</summary>
public sealed class ResultsDocument : EvalDocument
{
    internal ResultsDocument(EvalFile file, YamlStream stream)
        : base(file, stream)
    {
        if (file.Kind != EvalFileKind.Results || stream.Fault is not null)
        {
            return;
        }

        WrongRoot = CheckRoot(stream);
        if (WrongRoot is not null)
        {
            return;
        }

        Shape = new();
        var reader = new ShapeReader(Shape);
        var items = ((YamlSequence)stream.Documents[0]).Items;
        var entries = new List<ResultEntry>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            var item = (YamlMapping)items[i];
            var wrapper = WrapperOf(item);
            var mapping = wrapper is null ? item : (YamlMapping)wrapper.Value;
            var path = wrapper is null ? $"[{i}]" : $"[{i}].{ResultsFormat.ApiWrapper}";
            var unknownBefore = Shape.UnknownKeys.Count;
            reader.ReadMapping(mapping, ResultsFormat.Entry, path, mapping.Head);
            var isSetupKnown = IsSetupKnown(mapping, unknownBefore);
            if (wrapper is not null)
            {
                Shape.UnknownKeys.Add(new(path, wrapper, ResultsFormat.Entry, null));
            }

            entries.Add(new(i, mapping, item.Span) { IsSetupKnown = isSetupKnown });
        }

        Entries = entries;
    }

    /// <summary>The results in order; none when the file could not be read.</summary>
    public IReadOnlyList<ResultEntry> Entries { get; } = [];

    /// <summary>What to say of a file that is something else than a list.</summary>
    internal static string NoList(string what) => $"the file is {what} where a list of results is expected: begin each result with '- dataset:'";

    /// <summary>Where the Hub's API form keeps the entry's keys, or null when they stand in the entry itself.</summary>
    private static YamlPair? WrapperOf(YamlMapping item) =>
        item.Find("dataset") is null && item.Find(ResultsFormat.ApiWrapper) is { Value: YamlMapping } pair && !TemplateText.IsTemplate(pair.Value) ? pair : null;

    /// <summary>False where something that is no text, or is meant to be <c>notes</c> by another name, would tell the setup.</summary>
    private bool IsSetupKnown(YamlMapping mapping, int unknownBefore)
    {
        for (var i = unknownBefore; i < Shape.UnknownKeys.Count; i++)
        {
            if (Shape.UnknownKeys[i] is { Suggestion.Name: "notes" } unknown && ReferenceEquals(unknown.Shape, ResultsFormat.Entry))
            {
                return false;
            }
        }

        return mapping.Find("notes")?.Value is null or YamlScalar { Kind: ScalarKind.Text or ScalarKind.Null };
    }

    private static WrongRoot? CheckRoot(YamlStream stream)
    {
        if (stream.Documents.Count == 0 || stream.Documents[0] is YamlScalar { Kind: ScalarKind.Null })
        {
            return new(new(0, 0), "the file is empty: write a list of results, each beginning with '- dataset:', or delete the file");
        }

        if (stream.Documents.Count > 1)
        {
            return new(stream.Documents[1].Span with { Length = 0 }, "the file holds several YAML documents: keep one list of results, without '---' between them");
        }

        if (stream.Documents[0] is not YamlSequence list)
        {
            return new(new(0, 0), NoList(stream.Documents[0].Describe()));
        }

        for (var i = 0; i < list.Items.Count; i++)
        {
            if (list.Items[i] is not YamlMapping mapping || TemplateText.IsTemplate(mapping))
            {
                var what = list.Items[i] is YamlMapping ? "template text" : list.Items[i].Describe();
                return new(list.Items[i].Span, $"[{i}] is {what} where a result is expected, {ResultsFormat.Entry.Noun}");
            }
        }

        return null;
    }
}

/// <summary>One result of a file. A part that is absent or of the wrong type is null.</summary>
public sealed class ResultEntry
{
    internal ResultEntry(int index, YamlMapping node, CharSpan span)
    {
        Index = index;
        Span = span;
        var dataset = node.Find("dataset")?.Value as YamlMapping;
        var source = node.Find("source")?.Value as YamlMapping;
        Node = node;
        DatasetId = Text(dataset, "id");
        TaskId = Text(dataset, "task_id");
        Revision = Text(dataset, "revision");
        Value = node.Find("value")?.Value is YamlScalar { IsNumber: true } number ? number : null;
        VerifyToken = Text(node, "verifyToken");
        Date = node.Find("date")?.Value is YamlScalar { Kind: ScalarKind.Text } date ? date : null;
        Notes = Text(node, "notes");
        SourceUrl = Text(source, "url");
        SourceName = Text(source, "name");
        SourceUser = Text(source, "user");
        SourceOrg = Text(source, "org");
    }

    /// <summary>Its place in the file's list, from 0.</summary>
    public int Index { get; }

    /// <summary>Whether <see cref="Notes"/> tell its setup; a fault there that is reported already does not make it the default one.</summary>
    public bool IsSetupKnown { get; internal init; }

    /// <summary>The mapping that holds its keys.</summary>
    public YamlMapping Node { get; }

    /// <summary>Its place in the text.</summary>
    public CharSpan Span { get; }

    /// <summary><c>dataset.id</c>.</summary>
    public YamlScalar? DatasetId { get; }

    /// <summary><c>dataset.task_id</c>.</summary>
    public YamlScalar? TaskId { get; }

    /// <summary><c>dataset.revision</c>.</summary>
    public YamlScalar? Revision { get; }

    /// <summary><c>value</c>, a number.</summary>
    public YamlScalar? Value { get; }

    /// <summary><c>verifyToken</c>.</summary>
    public YamlScalar? VerifyToken { get; }

    /// <summary><c>date</c>, also where it is blank: no date at all is still a wrong one.</summary>
    public YamlScalar? Date { get; }

    /// <summary><c>notes</c>.</summary>
    public YamlScalar? Notes { get; }

    /// <summary><c>source.url</c>.</summary>
    public YamlScalar? SourceUrl { get; }

    /// <summary><c>source.name</c>.</summary>
    public YamlScalar? SourceName { get; }

    /// <summary><c>source.user</c>.</summary>
    public YamlScalar? SourceUser { get; }

    /// <summary><c>source.org</c>.</summary>
    public YamlScalar? SourceOrg { get; }

    private static YamlScalar? Text(YamlMapping? mapping, string key) =>
        mapping?.Find(key)?.Value is YamlScalar { Kind: ScalarKind.Text } scalar && !string.IsNullOrWhiteSpace(scalar.Value) ? scalar : null;
}
