using CommunityEvals.Formats;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks.Settings;

/// <summary>Reads <c>EvalLeaderboard</c> items. Whether there are such tasks, the results have to tell: <see cref="UnknownCuratedTasks"/>.</summary>
internal static class CuratedBoardReader
{
    public static IReadOnlyList<CuratedBoardRequest> Read(ITaskItem[] items, SettingProblems problems)
    {
        var requests = items.Select(item => Read(item, problems)).OfType<CuratedBoardRequest>().ToList();
        foreach (var twice in requests.GroupBy(request => request.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add($"EvalLeaderboard '{twice.Key}' stands there {twice.Count()} times: keep one, or give each a name of its own");
        }

        return requests;
    }

    private static CuratedBoardRequest? Read(ITaskItem item, SettingProblems problems)
    {
        var name = $"EvalLeaderboard '{item.ItemSpec}'";
        var tasks = Words(item, "Tasks").Select(word => ReadTask(word, name, problems)).OfType<TaskReference>().ToList();
        var models = Words(item, "Models");
        foreach (var model in models.Where(model => !RepoId.IsModel(model)))
        {
            problems.Add($"{name} Models names '{model}', which is no model: write owner/name, separated by ';'");
        }

        foreach (var twice in tasks.GroupBy(task => task).Where(group => group.Count() > 1))
        {
            problems.Add($"{name} Tasks names '{twice.Key}' {twice.Count()} times: keep one");
        }

        if (Words(item, "Tasks").Count == 0)
        {
            problems.Add($"{name} has no Tasks: write Tasks=\"owner/name#task;owner/name#task\", the tasks of its columns");
        }

        var variant = problems.Variant(name + " Variant", item.GetMetadata("Variant")) ?? Variant.Default;
        return tasks.Count == 0 ? null : new(item.ItemSpec, [.. tasks.Distinct()]) { Variant = variant, Models = models.Count == 0 ? null : models };
    }

    private static TaskReference? ReadTask(string word, string name, SettingProblems problems)
    {
        var task = TaskReference.TryParse(word);
        if (task is null)
        {
            problems.Add($"{name} Tasks names '{word}', which is no task: write owner/name#task, the dataset's id and one of its tasks");
        }

        return task;
    }

    private static List<string> Words(ITaskItem item, string metadata) =>
        item.GetMetadata(metadata).Split(';').Select(word => word.Trim()).Where(word => word.Length > 0).ToList();
}
