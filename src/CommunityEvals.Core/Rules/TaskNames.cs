using CommunityEvals.Yaml;

namespace CommunityEvals.Rules;

/// <summary>Names tasks in a message.</summary>
internal static class TaskNames
{
    private const int Most = 8;

    /// <summary>The ids separated by commas, at most eight, and how many more there are.</summary>
    public static string List(IEnumerable<string> taskIds)
    {
        var all = taskIds.ToList();
        var shown = string.Join(", ", all.Take(Most).Select(id => Quoted.OneLine(id)));
        return all.Count > Most ? $"{shown} and {all.Count - Most} more" : shown;
    }
}
