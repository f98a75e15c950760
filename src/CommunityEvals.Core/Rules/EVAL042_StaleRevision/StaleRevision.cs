using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>
/// EVAL042: a dataset's own history does not have a result's revision, or has another task there. Raised by the task host, which
/// asks git.
/// </summary>
public sealed class StaleRevision : Rule
{
    internal StaleRevision()
        : base("EVAL042", "StaleRevision", Severity.Info, "A revision should be a commit of the dataset since which the task is the same") => IsOfTaskHost = true;

    /// <summary>Whether a revision can only be meant as a commit: 7 to 40 hexadecimal digits. Branches and tags are the matter of EVAL010.</summary>
    public static bool IsCommitName(string revision) =>
        revision.Length is >= InvalidRevision.ShortestAbbreviation and <= InvalidRevision.ShaLength && revision.All(Uri.IsHexDigit);

    /// <summary>The finding for a revision that is no commit of the clone.</summary>
    /// <param name="entry">The result, which names a dataset and a revision.</param>
    public Finding NotThere(ResultEntry entry) => At(
        entry.Revision!.Span,
        $"{Written(entry)}, which is no commit of {Dataset(entry)} that this clone has: fetch the clone's newest commits, or write the commit that was evaluated");

    /// <summary>The finding for a revision of which nothing can be told.</summary>
    /// <param name="entry">The result, which names a dataset and a revision.</param>
    /// <param name="reason">Why not, and what to do about it.</param>
    public Finding NotAsked(ResultEntry entry, string reason) => At(
        entry.Revision!.Span,
        $"{Written(entry)}, which could not be looked up in the clone of {Dataset(entry)}: {reason}");

    /// <summary>The finding for a commit whose definition lacks the result's task.</summary>
    /// <param name="entry">The result, which names a dataset, a task and a revision.</param>
    public Finding NotDefined(ResultEntry entry) => At(
        entry.Revision!.Span,
        $"{Written(entry)}, but the 'eval.yaml' of that commit of {Dataset(entry)} does not define '{Task(entry)}': write the commit that was evaluated");

    /// <summary>The finding for a commit that defines the result's task otherwise.</summary>
    /// <param name="entry">The result, which names a dataset, a task and a revision.</param>
    /// <param name="keys">What is different, as <see cref="Changes"/> tells.</param>
    public Finding Changed(ResultEntry entry, IReadOnlyList<string> keys) => At(
        entry.Revision!.Span,
        $"{Written(entry)}, but '{Task(entry)}' of {Dataset(entry)} has changed since that commit ({TaskNames.List(keys)}): evaluate again at a commit that has today's task, or expect the value not to compare with newer ones");

    /// <summary>The keys of a task whose values differ, in the order of the task as it is now, then those that are gone.</summary>
    /// <param name="then">The task as a commit defines it.</param>
    /// <param name="now">The task as it is defined today.</param>
    public static IReadOnlyList<string> Changes(BenchmarkTask then, BenchmarkTask now) => TaskChange.Between(then, now);

    private static string Written(ResultEntry entry) => $"'[{entry.Index}].dataset.revision' is '{Quoted.OneLine(entry.Revision!.Value)}'";

    private static string Dataset(ResultEntry entry) => Quoted.OneLine(entry.DatasetId!.Value);

    private static string Task(ResultEntry entry) => Quoted.OneLine(entry.TaskId!.Value);
}
