using CommunityEvals.Snapshots;
using CommunityEvals.Yaml;

namespace CommunityEvals.PullRequests;

/// <summary>Reads an answer of <c>GET /api/models/&lt;id&gt;/discussions?type=pull_request</c>, or the list in it.</summary>
/// <remarks>Fields: <c>get_repo_discussions</c> in <c>src/huggingface_hub/hf_api.py</c> of huggingface/huggingface_hub.</remarks>
public sealed class DiscussionList
{
    private const string ListKey = "discussions";

    private readonly List<KnownPullRequest> _pullRequests = [];
    private readonly List<SnapshotFault> _faults = [];
    private readonly string? _modelId;
    private readonly string? _otherwise;

    private DiscussionList(string? modelId, string? otherwise)
    {
        _modelId = modelId;
        _otherwise = otherwise;
    }

    /// <summary>The pull requests whose state it tells.</summary>
    public IReadOnlyList<KnownPullRequest> PullRequests => _pullRequests;

    /// <summary>What in it is not as the API answers.</summary>
    public IReadOnlyList<SnapshotFault> Faults => _faults;

    /// <summary>Whether it tells of pull requests, but not of which model.</summary>
    public bool IsOfUnknownModel { get; private set; }

    /// <summary>Reads an answer. Never throws for what it holds: see <see cref="Faults"/>.</summary>
    /// <param name="root">The answer.</param>
    /// <param name="modelId">The model that it is said to be of, or null.</param>
    /// <param name="otherwise">The model that it is of unless it says so itself, or null.</param>
    public static DiscussionList Read(YamlNode root, string? modelId, string? otherwise)
    {
        var list = new DiscussionList(modelId, otherwise);
        foreach (var discussion in list.DiscussionsIn(root))
        {
            list.Add(discussion);
        }

        return list;
    }

    private IEnumerable<AnswerObject> DiscussionsIn(YamlNode root)
    {
        switch (root)
        {
            case YamlSequence discussions:
                return AnswerObject.ObjectsIn(discussions, "", _faults);
            case YamlMapping answer when answer.Find(ListKey) is not null:
                return new AnswerObject(answer, "", _faults).Objects(ListKey);
            default:
                _faults.Add(SnapshotFault.OfAnswer(root, $"it is neither a list of pull requests nor an object with one as '{ListKey}'"));
                return [];
        }
    }

    private void Add(AnswerObject discussion)
    {
        var repo = discussion.Object("repo");
        var isOther = (discussion.Has("isPullRequest") && !discussion.Flag("isPullRequest")) || (repo?.Text("type")?.Value ?? "model") != "model";
        if (isOther || discussion.NeededCount("num") is not { } number || discussion.NeededText("status") is not { } status)
        {
            return;
        }

        var modelId = _modelId ?? repo?.Text("name")?.Value ?? _otherwise;
        IsOfUnknownModel |= modelId is null;

        // A word that is not known yet tells nothing.
        if (modelId is not null && KnownPullRequest.StateOf(status.Value) is { } state)
        {
            _pullRequests.Add(new(modelId, number, state, AuthorOf(discussion)));
        }
    }

    /// <summary>A name, or an object that has one.</summary>
    private static string? AuthorOf(AnswerObject discussion) =>
        (discussion.Find("author") is YamlMapping ? discussion.Object("author")?.Text("name") : discussion.Text("author"))?.Value;
}
