using CommunityEvals.Benchmarks;
using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Suggestions;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>EVAL040: the benchmark does not define the task that a result is for.</summary>
public sealed class UnknownTask : EntryRule
{
    internal UnknownTask()
        : base("EVAL040", "UnknownTask", Severity.Error, "A result's task must be one that its benchmark defines")
    {
    }

    /// <inheritdoc/>
    public override Finding? Check(ResultEntry entry, ResultsDocument document, CheckContext context) =>
        FindRefusing(entry, context) is { } definition ? Report(document, entry.TaskId!, definition, context) : null;

    /// <summary>Whether this rule has something to say of the entry's task.</summary>
    internal static bool IsRefused(ResultEntry entry, CheckContext context) => FindRefusing(entry, context) is not null;

    /// <summary>The definition that does not know the entry's task, or null.</summary>
    private static BenchmarkDefinition? FindRefusing(ResultEntry entry, CheckContext context) =>
        entry is { DatasetId: not null, TaskId: { } task }
        && !context.Benchmarks.IsUnreadable(entry.DatasetId.Value)
        && context.Benchmarks.Find(entry.DatasetId.Value) is { IsComplete: true } definition
        && definition.FindTask(task.Value) is null
            ? definition
            : null;

    private Finding Report(ResultsDocument document, YamlScalar task, BenchmarkDefinition definition, CheckContext context)
    {
        var isFile = definition.Origin == DefinitionOrigin.File;
        var source = isFile ? definition.Path! : $"the catalog of {context.Benchmarks.Catalog!.Date}";
        var nearest = NearestTask(task.Value, definition);
        var advice = nearest is null ? Choice(definition) : $"did you mean '{nearest}'?";
        var what = Formats.Placeholder.IsTemplate(task.Value) ? "is template text, not a task" : "is not a task";
        var message = $"'{Quoted.OneLine(task.Value)}' {what} of {definition.DatasetId} (says {Quoted.OneLine(source)}): {advice}";
        return At(task.Span, message, isFile ? Severity : Severity.Warning) with
        {
            Fixes = nearest is null
                ? []
                : [Fix.Rewrite($"Write '{nearest}'", isSafe: false, document.Text, task, nearest)],
        };
    }

    private static string Choice(BenchmarkDefinition definition) => definition.Tasks.Count == 1
        ? $"its only task is '{definition.Tasks[0].Id}'"
        : $"write one of {TaskNames.List(definition.Tasks.Select(task => task.Id))}";

    /// <summary>The task whose configuration was written in place of its id, else the one that is spelled alike.</summary>
    private static string? NearestTask(string written, BenchmarkDefinition definition)
    {
        var byConfig = definition.Tasks.Where(task => task.Config == written && written != "default").ToList();
        return byConfig.Count == 1 ? byConfig[0].Id : Nearest.Find(written, definition.Tasks.Select(task => task.Id));
    }
}
