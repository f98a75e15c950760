using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Formats;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL003: a required key is absent or empty. The Hub drops the whole file without a word.</summary>
public sealed class MissingKey : Rule
{
    private const int MostOffered = 8;

    internal MissingKey()
        : base("EVAL003", "MissingKey", Severity.Error, "A required key must be there, with a value")
    {
        MakesUnreadable = true;
        IsExpressedBySchema = true;
    }

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(EvalDocument document, CheckContext context)
    {
        foreach (var missing in document.Shape.AbsentKeys.Where(missing => context.Hears(missing.Key.Authority) && !UnknownScorer.IsDocumentedKey(missing)))
        {
            var what = missing.Written is null ? "is missing" : "is empty";
            yield return At(
                missing.Span,
                $"'{missing.Path}' {what}: {Advice(missing, document, context)}{Refusal(missing)}{Loss(document)}",
                SeverityOf(document, missing.Key.Authority, context)) with
            {
                Fixes = FixesFor(missing, document, context),
            };
        }
    }

    /// <summary>What to say of a key that is missing in a file that is not at hand.</summary>
    internal static string Words(string path, KeyShape key) => $"'{path}' is missing: {Advice(key)}";

    private static string Advice(AbsentKey missing, EvalDocument document, CheckContext context)
    {
        if (missing.Misspelled is { } misspelled)
        {
            return $"'{Quoted.OneLine(misspelled.Name!)}' should be {KeyRename.Tell(misspelled, missing.Key)}";
        }

        if (missing.Strays is { } strays)
        {
            return KeyIndentation.Tell(strays, missing.Key.Name == strays.Owner ? "it" : $"'{strays.Owner}'");
        }

        var tasks = KnownTasks(missing, document, context);
        return tasks.Count > 0
            ? $"write '{missing.Key.Name}: {tasks[0]}'{OtherTasks(tasks)}"
            : Advice(missing.Key);
    }

    private static string Advice(KeyShape key) => $"write '{key.Name}:' with {key.Value.Noun}";

    private static string Refusal(AbsentKey missing) =>
        missing.Key.Authority == Authority.Inspect ? "; Inspect refuses a task without it" : "";

    private static string OtherTasks(List<string> tasks) =>
        tasks.Count == 1 ? "" : $", or another task of the benchmark: {TaskNames.List(tasks.Skip(1))}";

    private static IReadOnlyList<Fix> FixesFor(AbsentKey missing, EvalDocument document, CheckContext context)
    {
        if (missing.Misspelled is { } misspelled)
        {
            return KeyRename.For(document.Text, misspelled, missing.Key);
        }

        if (missing.Strays is { } strays)
        {
            return KeyIndentation.For(document.Text, strays);
        }

        var tasks = KnownTasks(missing, document, context);
        return tasks
            .Take(MostOffered)
            .Select(task => (Task: task, Edit: KeyInsertion.For(document.Text, missing, task)))
            .Where(choice => choice.Edit is not null)
            .Select(choice => new Fix($"Add '{missing.Key.Name}: {choice.Task}'{(tasks.Count == 1 ? ", the benchmark's only task" : "")}", IsSafe: tasks.Count == 1, [choice.Edit!]))
            .ToList();
    }

    /// <summary>The tasks to choose from, when it is a task that is missing and its benchmark is known as a whole.</summary>
    private static List<string> KnownTasks(AbsentKey missing, EvalDocument document, CheckContext context)
    {
        if (document is not ResultsDocument || missing.Key.Name != "task_id")
        {
            return [];
        }

        var datasetId = (missing.Parent.Find("id")?.Value as YamlScalar)?.Value;
        var definition = datasetId is null ? null : context.Benchmarks.Find(datasetId);
        return definition is { IsComplete: true } ? definition.Tasks.Select(task => task.Id).ToList() : [];
    }
}
