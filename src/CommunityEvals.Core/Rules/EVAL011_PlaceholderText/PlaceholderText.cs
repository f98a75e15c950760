using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL011: text that a template left behind.</summary>
public sealed class PlaceholderText : Rule
{
    private const string TaskName = "dataset.task_id";
    private const string UrlName = "source.url";

    private static readonly EntryValue[] Values =
    [
        new("dataset.id", entry => entry.DatasetId, Placeholder.In),
        new(TaskName, entry => entry.TaskId, Placeholder.Whole),
        new("dataset.revision", entry => entry.Revision, Placeholder.Whole),
        new("verifyToken", entry => entry.VerifyToken, Placeholder.Whole),
        new(UrlName, entry => entry.SourceUrl, Placeholder.In),
        new("source.name", entry => entry.SourceName, Placeholder.Whole),
        new("source.user", entry => entry.SourceUser, Placeholder.In),
        new("source.org", entry => entry.SourceOrg, Placeholder.In),
        new("notes", entry => entry.Notes, Placeholder.Whole),
    ];

    internal PlaceholderText()
        : base("EVAL011", "PlaceholderText", Severity.Warning, "A value should not be what a template left to be filled in")
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context)
    {
        List<Finding>? findings = null;
        foreach (var entry in document.Entries)
        {
            foreach (var value in Values)
            {
                if (value.In(entry) is { } scalar && value.Find(scalar.Value) is { } placeholder && !IsRefused(value, entry, context))
                {
                    (findings ??= []).Add(At(scalar.Span, $"'[{entry.Index}].{value.Name}' holds template text ('{Quoted.OneLine(placeholder)}'): {Advice(value.Name)}"));
                }
            }
        }

        return findings ?? [];
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(BenchmarkDocument document, CheckContext context)
    {
        var findings = new List<Finding>();
        AddIfTemplate("name", document.Name, findings);
        AddIfTemplate("evaluation_framework", document.Framework, findings);
        for (var i = 0; i < document.Tasks.Count; i++)
        {
            AddIfTemplate($"tasks[{i}].id", document.Tasks[i].Id, findings);
            AddIfTemplate($"tasks[{i}].config", document.Tasks[i].Config, findings);
            AddIfTemplate($"tasks[{i}].split", document.Tasks[i].Split, findings);
        }

        return findings;
    }

    private void AddIfTemplate(string name, YamlScalar? scalar, List<Finding> findings)
    {
        if (scalar is not null && Placeholder.Whole(scalar.Value) is not null)
        {
            findings.Add(At(scalar.Span, $"'{name}' is template text ('{Quoted.OneLine(scalar.Value)}'): fill it in"));
        }
    }

    private static string Advice(string name) => name switch
    {
        "dataset.id" or TaskName => "fill it in",
        UrlName => "fill it in, or remove 'source'",
        _ => "fill it in, or remove the key",
    };

    /// <summary>Whether a graver rule refuses the value for being template text.</summary>
    private static bool IsRefused(EntryValue value, ResultEntry entry, CheckContext context) => value.Name switch
    {
        TaskName => UnknownTask.IsRefused(entry, context),
        UrlName => entry.SourceLink is { IsWeb: false },
        _ => false,
    };

    /// <summary>A value of a result, and what a placeholder in it is.</summary>
    private sealed record EntryValue(string Name, Func<ResultEntry, YamlScalar?> In, Func<string, string?> Find);
}
