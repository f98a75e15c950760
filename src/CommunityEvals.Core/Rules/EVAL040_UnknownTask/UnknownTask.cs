using CommunityEvals.Benchmarks;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Scores;
using CommunityEvals.Suggestions;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL040: the benchmark does not define the task that a result is for.</summary>
public sealed class UnknownTask : EntryRule
{
    /// <summary>Far more tasks than a benchmark has, and results than a person writes into a file. Beyond, to guess what is meant by each would take minutes.</summary>
    private const int MostGuessed = 500;

    internal UnknownTask()
        : base("EVAL040", "UnknownTask", Severity.Error, "A result's task must be one that its benchmark defines")
    {
    }

    /// <inheritdoc/>
    public override Finding? Check(ResultEntry entry, ResultsDocument document, CheckContext context) =>
        FindRefusing(entry, context) is { } definition ? Report(document, entry, definition, context) : null;

    /// <summary>The same for a result whose file is not at hand, at the place of its value and without fixes.</summary>
    internal Finding? Check(IndexedResult result, CheckContext context) =>
        FindRefusing(result.DatasetId, result.TaskId, context) is { } definition
            ? At(result.ValueSpan, Message(result.TaskId, definition, NearestTask(result.TaskId, result.Index, definition), context), SeverityBy(definition))
            : null;

    /// <summary>Whether this rule has something to say of the entry's task.</summary>
    internal static bool IsRefused(ResultEntry entry, CheckContext context) => FindRefusing(entry, context) is not null;

    /// <summary>The definition that does not know the entry's task, or null.</summary>
    private static BenchmarkDefinition? FindRefusing(ResultEntry entry, CheckContext context) =>
        entry is { DatasetId: not null, TaskId: not null } ? FindRefusing(entry.DatasetId.Value, entry.TaskId.Value, context) : null;

    private static BenchmarkDefinition? FindRefusing(string datasetId, string taskId, CheckContext context) =>
        !context.Benchmarks.IsUnreadable(datasetId)
        && context.Benchmarks.Find(datasetId) is { IsComplete: true } definition
        && definition.FindTask(taskId) is null
            ? definition
            : null;

    private Finding Report(ResultsDocument document, ResultEntry entry, BenchmarkDefinition definition, CheckContext context)
    {
        var task = entry.TaskId!;
        var nearest = NearestTask(task.Value, entry.Index, definition);
        return At(task.Span, Message(task.Value, definition, nearest, context), SeverityBy(definition)) with
        {
            Fixes = nearest is null
                ? []
                : [Fix.Rewrite($"Write '{nearest}'", isSafe: false, document.Text, task, nearest)],
        };
    }

    private static string Message(string task, BenchmarkDefinition definition, string? nearest, CheckContext context)
    {
        var source = definition.Origin == DefinitionOrigin.File ? definition.Path! : $"the catalog of {context.Benchmarks.Catalog!.Date}";
        var advice = nearest is null ? Choice(definition) : $"did you mean '{nearest}'?";
        var what = Formats.Placeholder.IsTemplate(task) ? "is template text, not a task" : "is not a task";
        return $"'{Quoted.OneLine(task)}' {what} of {definition.DatasetId} (says {Quoted.OneLine(source)}): {advice}";
    }

    /// <summary>The catalog may be older than the benchmark.</summary>
    private Severity SeverityBy(BenchmarkDefinition definition) => definition.Origin == DefinitionOrigin.File ? Severity : Severity.Warning;

    private static string Choice(BenchmarkDefinition definition) => definition.Tasks.Count == 1
        ? $"its only task is '{definition.Tasks[0].Id}'"
        : $"write one of {TaskNames.List(definition.Tasks.Select(task => task.Id))}";

    /// <summary>The task whose configuration was written in place of its id, else the one that is spelled alike.</summary>
    private static string? NearestTask(string written, int index, BenchmarkDefinition definition)
    {
        if (index >= MostGuessed || definition.Tasks.Count > MostGuessed)
        {
            return null;
        }

        var byConfig = definition.Tasks.Where(task => task.Config == written && written != "default").ToList();
        return byConfig.Count == 1 ? byConfig[0].Id : Nearest.Find(written, definition.Tasks.Select(task => task.Id));
    }
}
