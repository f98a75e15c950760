using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL011: text that a template left behind.</summary>
public sealed class PlaceholderText : Rule
{
    internal PlaceholderText()
        : base("EVAL011", "PlaceholderText", Severity.Warning, "A value should not be what a template left to be filled in")
    {
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ResultsDocument document, CheckContext context)
    {
        foreach (var entry in document.Entries)
        {
            foreach (var (name, scalar) in Values(entry, context))
            {
                var placeholder = name is "verifyToken" or "source.name" or "notes" or "dataset.revision" or "dataset.task_id"
                    ? Placeholder.Whole(scalar.Value)
                    : Placeholder.In(scalar.Value);
                if (placeholder is not null)
                {
                    yield return At(scalar.Span, $"'[{entry.Index}].{name}' holds template text ('{Quoted.OneLine(placeholder)}'): {Advice(name)}");
                }
            }
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(BenchmarkDocument document, CheckContext context)
    {
        var scalars = new[] { ("name", document.Name), ("evaluation_framework", document.Framework) }
            .Concat(document.Tasks.SelectMany((task, i) => new[] { ($"tasks[{i}].id", task.Id), ($"tasks[{i}].config", task.Config), ($"tasks[{i}].split", task.Split) }));
        return from pair in scalars
               where pair.Item2 is not null && Placeholder.Whole(pair.Item2.Value) is not null
               select At(pair.Item2!.Span, $"'{pair.Item1}' is template text ('{Quoted.OneLine(pair.Item2.Value)}'): fill it in");
    }

    private static string Advice(string name) => name switch
    {
        "dataset.id" or "dataset.task_id" => "fill it in",
        "source.url" => "fill it in, or remove 'source'",
        _ => "fill it in, or remove the key",
    };

    /// <summary>The values of a result that no graver rule refuses for being template text.</summary>
    private static IEnumerable<(string Name, YamlScalar Scalar)> Values(ResultEntry entry, CheckContext context)
    {
        (string, YamlScalar?)[] all =
        [
            ("dataset.id", entry.DatasetId),
            ("dataset.task_id", UnknownTask.IsRefused(entry, context) ? null : entry.TaskId),
            ("dataset.revision", entry.Revision),
            ("verifyToken", entry.VerifyToken),
            ("source.url", entry.SourceUrl is { } url && InvalidSourceUrl.IsWebUrl(url.Value) ? url : null),
            ("source.name", entry.SourceName),
            ("source.user", entry.SourceUser),
            ("source.org", entry.SourceOrg),
            ("notes", entry.Notes),
        ];
        return all.Where(value => value.Item2 is not null).Select(value => (value.Item1, value.Item2!));
    }
}
