using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Documents;

/// <summary>What was read of a file of results.</summary>
internal sealed class ResultsContent
{
    public ResultsContent(EvalFile file, YamlText text)
    {
        Stream = YamlReader.Read(text);
        if (file.Kind != EvalFileKind.Results || Stream.Fault is not null)
        {
            return;
        }

        WrongRoot = CheckRoot(Stream);
        if (WrongRoot is not null)
        {
            return;
        }

        Shape = new();
        var reader = new ShapeReader(Shape);
        var items = ((YamlSequence)Stream.Documents[0]).Items;
        var entries = new List<ResultEntry>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            reader.Path.Enter(i);
            entries.Add(ReadEntry(i, (YamlMapping)items[i], reader));
            reader.Path.Leave();
        }

        Entries = entries;
    }

    public YamlStream Stream { get; }

    public ShapeReport Shape { get; } = ShapeReport.Clean;

    public WrongRoot? WrongRoot { get; }

    public IReadOnlyList<ResultEntry> Entries { get; } = [];

    private ResultEntry ReadEntry(int index, YamlMapping item, ShapeReader reader)
    {
        var unknownBefore = Shape.UnknownKeys.Count;
        if (WrapperOf(item) is not { } wrapper)
        {
            reader.ReadMapping(item, ResultsFormat.Entry, item.Head);
            return new(index, item, item.Span, IsSetupKnown(item, unknownBefore));
        }

        var mapping = (YamlMapping)wrapper.Value;
        reader.Path.Enter(ResultsFormat.ApiWrapper);
        reader.ReadMapping(mapping, ResultsFormat.Entry, mapping.Head);
        var isSetupKnown = IsSetupKnown(mapping, unknownBefore);
        Shape.UnknownKeys.Add(new(reader.Path.Write(), wrapper, ResultsFormat.Entry, null));
        reader.Path.Leave();
        return new(index, mapping, item.Span, isSetupKnown);
    }

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
            return new(new(0, 0), ResultsDocument.NoList(stream.Documents[0].Describe()));
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
