using System.Globalization;
using CommunityEvals.Documents;
using CommunityEvals.Formats;
using CommunityEvals.PullRequests;
using CommunityEvals.Tasks.Hub;
using CommunityEvals.Yaml;
using Microsoft.Build.Framework;

namespace CommunityEvals.Tasks.Settings;

/// <summary>Reads what the project says of pull requests: <c>EvalPullRequest</c> items, and saved answers of the Hub (<c>EvalHubDiscussions</c>).</summary>
/// <param name="repos">The repos around.</param>
/// <param name="problems">Where to tell what is wrong.</param>
internal sealed class PullRequestReader(RepoContext repos, SettingProblems problems)
{
    /// <summary>The pull requests that items name, as they say.</summary>
    public IReadOnlyList<KnownPullRequest> ReadItems(ITaskItem[] items)
    {
        var known = items.Select(Read).OfType<KnownPullRequest>().ToList();
        foreach (var twice in known.GroupBy(pullRequest => $"{pullRequest.ModelId}#{pullRequest.Number}", StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add($"EvalPullRequest '{twice.Key}' stands there {twice.Count()} times: keep one");
        }

        return known;
    }

    /// <summary>The pull requests of saved answers; those of later files, in the order of their paths, first: names with a date do what one expects.</summary>
    public IReadOnlyList<KnownPullRequest> ReadAnswers(IReadOnlyList<HubAnswer> answers) => answers.Reverse().SelectMany(Read).ToList();

    private KnownPullRequest? Read(ITaskItem item)
    {
        var parts = item.ItemSpec.Trim().Split('#');
        var modelId = parts.Length == 2 ? parts[0].Trim() : Given(item) ?? repos.OwnModelId;
        var isNumber = int.TryParse(parts[parts.Length - 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (parts.Length > 2 || !isNumber || number == 0 || modelId is null || !RepoId.IsModel(modelId))
        {
            problems.Add($"EvalPullRequest '{item.ItemSpec}' names no pull request: write Include=\"owner/name#5\", the model's id and a number; the number alone is enough for the project's own model");
            return null;
        }

        var name = $"EvalPullRequest '{item.ItemSpec}'";
        if (item.GetMetadata("State").Trim().Length == 0)
        {
            problems.Add($"{name} has no State: write {SettingProblems.List(KnownPullRequest.StateWords)}");
            return null;
        }

        var state = problems.Choice(name + " State", item.GetMetadata("State"), [.. KnownPullRequest.StateWords]);
        var author = item.GetMetadata("Author").Trim();
        return new(modelId, number, KnownPullRequest.StateOf(state)!.Value, author.Length == 0 ? null : author);
    }

    private IReadOnlyList<KnownPullRequest> Read(HubAnswer answer)
    {
        var list = DiscussionList.Read(answer.Root, Given(answer.Item), FromFolders(answer.Path));
        foreach (var fault in list.Faults)
        {
            problems.Add(answer.Problem(fault.Node, fault.Message));
        }

        if (list.IsOfUnknownModel)
        {
            problems.Add($"EvalHubDiscussions '{Quoted.OneLine(answer.Path)}' does not say which model it is of: write ModelId=\"owner/name\"");
        }

        return list.PullRequests;
    }

    private static string? Given(ITaskItem item) => item.GetMetadata("ModelId").Trim() is { Length: > 0 } id ? id : null;

    /// <summary>The two folders that hold a file, where they can be a model's id.</summary>
    private static string? FromFolders(string path) =>
        path.Split('/') is [.., var owner, var name, _] && RepoId.FindFault($"{owner}/{name}") is null ? $"{owner}/{name}" : null;
}
