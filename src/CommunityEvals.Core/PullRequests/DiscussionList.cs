using System.Globalization;
using CommunityEvals.Yaml;

namespace CommunityEvals.PullRequests;

/// <summary>Reads an answer of <c>GET /api/models/&lt;id&gt;/discussions?type=pull_request</c>.</summary>
/// <remarks>Fields: <c>get_repo_discussions</c> in <c>src/huggingface_hub/hf_api.py</c> of huggingface/huggingface_hub.</remarks>
public sealed class DiscussionList
{
    private readonly List<KnownPullRequest> _pullRequests = [];
    private readonly string? _modelId;
    private readonly string? _otherwise;

    private DiscussionList(string? modelId, string? otherwise)
    {
        _modelId = modelId;
        _otherwise = otherwise;
    }

    /// <summary>The pull requests whose state it tells.</summary>
    public IReadOnlyList<KnownPullRequest> PullRequests => _pullRequests;

    /// <summary>Whether it tells of pull requests, but not of which model.</summary>
    public bool IsOfUnknownModel { get; private set; }

    /// <summary>The first thing in it that is not of such an answer, and what is expected there; or null.</summary>
    public (YamlNode Place, string Expected)? Fault { get; private set; }

    /// <summary>Reads an answer, whole or the list in it.</summary>
    /// <param name="root">The answer.</param>
    /// <param name="modelId">The model that it is said to be about, or null.</param>
    /// <param name="otherwise">The model that it is about unless it says so itself, or null.</param>
    public static DiscussionList Read(YamlNode root, string? modelId, string? otherwise)
    {
        var list = new DiscussionList(modelId, otherwise);
        if (((root as YamlMapping)?.Find("discussions")?.Value ?? root) is YamlSequence discussions)
        {
            foreach (var discussion in discussions.Items)
            {
                list.Add(discussion);
            }
        }
        else
        {
            list.Fault = (root, "a list of pull requests, or an object with one as 'discussions'");
        }

        return list;
    }

    private void Add(YamlNode node)
    {
        if (node is not YamlMapping discussion || NumberOf(discussion) is not { } number || TextOf(discussion, "status") is not { } status)
        {
            Fault ??= (node, "a pull request, an object with 'num' and 'status'");
        }
        else if (IsPullRequestOfModel(discussion))
        {
            Add(_modelId ?? TextOf(discussion.Find("repo")?.Value, "name") ?? _otherwise, number, status, AuthorOf(discussion));
        }
    }

    private void Add(string? modelId, int number, string status, string? author)
    {
        IsOfUnknownModel |= modelId is null;

        // A word that is not known yet tells nothing.
        if (modelId is not null && KnownPullRequest.StateOf(status) is { } state)
        {
            _pullRequests.Add(new(modelId, number, state, author));
        }
    }

    private static int? NumberOf(YamlMapping discussion) =>
        discussion.Find("num")?.Value is YamlScalar { Kind: ScalarKind.Integer } scalar
        && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static bool IsPullRequestOfModel(YamlMapping discussion) =>
        discussion.Find("isPullRequest")?.Value is not YamlScalar { Kind: ScalarKind.Boolean, Value: "false" }
        && (TextOf(discussion.Find("repo")?.Value, "type") ?? "model") == "model";

    /// <summary>A name, or an object that has one.</summary>
    private static string? AuthorOf(YamlMapping discussion) => TextOf(discussion, "author") ?? TextOf(discussion.Find("author")?.Value, "name");

    private static string? TextOf(YamlNode? node, string key) =>
        node is YamlMapping mapping && mapping.Find(key)?.Value is YamlScalar { Kind: ScalarKind.Text, Value.Length: > 0 } scalar ? scalar.Value : null;
}
