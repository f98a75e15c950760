namespace CommunityEvals;

/// <summary>Names a task of a dataset, as projects do in their items: <c>owner/name#task</c>.</summary>
/// <param name="DatasetId">The dataset, <c>owner/name</c>.</param>
/// <param name="TaskId">The task, in which anything may stand.</param>
public sealed record TaskReference(string DatasetId, string TaskId)
{
    /// <summary>Reads <c>owner/name#task</c>; null when it has not that form.</summary>
    public static TaskReference? TryParse(string text)
    {
        var hash = text.IndexOf('#');
        var dataset = hash < 0 ? [] : text.Substring(0, hash).Split('/');
        var task = text.Substring(hash + 1);
        return dataset.Length == 2 && !dataset.Any(string.IsNullOrWhiteSpace) && !string.IsNullOrWhiteSpace(task)
            ? new(string.Join("/", dataset), task)
            : null;
    }

    /// <summary>The form in which it is written.</summary>
    public override string ToString() => $"{DatasetId}#{TaskId}";
}
