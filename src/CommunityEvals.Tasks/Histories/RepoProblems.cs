using CommunityEvals.Tasks.Git;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Histories;

/// <summary>Collects what of a repo could not be read, each reason once.</summary>
/// <param name="repo">How the repo's folder is called.</param>
internal sealed class RepoProblems(string repo)
{
    private const int Longest = 300;

    private readonly string _repo = repo;
    private readonly List<Problem> _ofPlaces = [];

    private GitFault? _ofAll;

    /// <summary>Sets why nothing of it could be read.</summary>
    public void SetAll(GitFault fault) => _ofAll = fault;

    /// <summary>Adds something in the repo that could not be read.</summary>
    /// <param name="place">A ref, or a file in one.</param>
    /// <param name="reason">Why, and what to do about it, as the end of a sentence of which <paramref name="place"/> is the subject.</param>
    public void Add(string place, string reason)
    {
        var same = _ofPlaces.FirstOrDefault(problem => problem.Reason == reason);
        if (same is null)
        {
            _ofPlaces.Add(new(reason, [place]));
        }
        else
        {
            same.Places.Add(place);
        }
    }

    /// <summary>What to say of repos: of each for itself, and once what concerns all.</summary>
    public static IReadOnlyList<string> MessagesOf(IReadOnlyList<RepoProblems> all)
    {
        var unread = all.Where(problems => problems._ofAll is not null).ToList();
        return
        [
            .. all.SelectMany(problems => problems.OfPlaces()),
            .. unread.Where(problems => !problems._ofAll!.ConcernsAll).Select(problems => NotRead(problems._repo, 0, problems._ofAll!)),
            .. unread.Where(problems => problems._ofAll!.ConcernsAll)
                .GroupBy(problems => problems._ofAll!.Message, StringComparer.Ordinal)
                .Select(same => NotRead(same.First()._repo, same.Count() - 1, same.First()._ofAll!)),
        ];
    }

    private IEnumerable<string> OfPlaces() => _ofPlaces.Select(problem =>
        $"'{Quoted.OneLine(problem.Places[0])}'{Others(problem.Places.Count - 1)} of '{_repo}' {(problem.Places.Count == 1 ? "was" : "were")} left out: {Quoted.OneLine(problem.Reason, Longest)}");

    private static string NotRead(string repo, int others, GitFault fault) =>
        $"the git history of '{repo}'{Others(others)} was not read: {Quoted.OneLine(fault.Message, Longest)}";

    private static string Others(int count) => count switch
    {
        0 => "",
        1 => " and 1 other",
        _ => $" and {count} others",
    };

    private sealed record Problem(string Reason, List<string> Places);
}
