using CommunityEvals.Scores;
using CommunityEvals.Sources;
using CommunityEvals.Yaml;

namespace CommunityEvals.Documents;

/// <summary>One result of a file. A part that is absent or of the wrong type is null.</summary>
public sealed class ResultEntry
{
    internal ResultEntry(int index, YamlMapping node, CharSpan span, bool isSetupKnown)
    {
        Index = index;
        Span = span;
        IsSetupKnown = isSetupKnown;
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
        SourceLink = SourceUrl is null ? null : new(SourceUrl.Value);
        SourceName = Text(source, "name");
        SourceUser = Text(source, "user");
        SourceOrg = Text(source, "org");
        Score = Value is null ? null : Score.TryParse(Value.Value);
        Variant = Scores.Variant.Of(Notes?.Value);
    }

    /// <summary>Its place in the file's list, from 0.</summary>
    public int Index { get; }

    /// <summary>Whether <see cref="Notes"/> tell its setup; a fault there that is reported already does not make it the default one.</summary>
    public bool IsSetupKnown { get; }

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

    /// <summary><see cref="Value"/> as a number; null also where it is not finite.</summary>
    public Score? Score { get; }

    /// <summary>The setup that <see cref="Notes"/> tell: see <see cref="Scores.Variant"/>.</summary>
    public string Variant { get; }

    /// <summary>Whether it says of what it is a result, and which.</summary>
    public bool IsComplete => DatasetId is not null && TaskId is not null && Score is not null;

    /// <summary><c>verifyToken</c>.</summary>
    public YamlScalar? VerifyToken { get; }

    /// <summary><c>date</c>, also where it is blank: no date at all is still a wrong one.</summary>
    public YamlScalar? Date { get; }

    /// <summary><c>notes</c>.</summary>
    public YamlScalar? Notes { get; }

    /// <summary><c>source.url</c>.</summary>
    public YamlScalar? SourceUrl { get; }

    /// <summary><see cref="SourceUrl"/> taken apart, or null.</summary>
    internal SourceLink? SourceLink { get; }

    /// <summary><c>source.name</c>.</summary>
    public YamlScalar? SourceName { get; }

    /// <summary><c>source.user</c>.</summary>
    public YamlScalar? SourceUser { get; }

    /// <summary><c>source.org</c>.</summary>
    public YamlScalar? SourceOrg { get; }

    private static YamlScalar? Text(YamlMapping? mapping, string key) =>
        mapping?.Find(key)?.Value is YamlScalar { Kind: ScalarKind.Text } scalar && !string.IsNullOrWhiteSpace(scalar.Value) ? scalar : null;
}
