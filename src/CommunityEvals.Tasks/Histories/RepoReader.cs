using CommunityEvals.Tasks.Git;
using CommunityEvals.Tasks.PullRequests;

namespace CommunityEvals.Tasks.Histories;

/// <summary>Reads what one repo says, in two runs of git.</summary>
/// <param name="question">The repo.</param>
/// <param name="withProvenance">Whether who changed which result and when is asked.</param>
/// <param name="refs">Its refs.</param>
/// <param name="store">Its objects.</param>
/// <param name="git">Runs git over them.</param>
/// <param name="problems">Where to tell what could not be read.</param>
internal sealed class RepoReader(RepoQuestion question, bool withProvenance, GitRefs refs, ObjectStore store, GitRunner git, RepoProblems problems)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="GitFault">Git gives no answer.</exception>
    public RepoAnswer Read()
    {
        using var objects = new GitObjects(git);
        var heads = PullRequestsThatAreCommits(objects);
        var log = ReadLog(ref heads);
        var main = refs.Head is null ? null : log[refs.Head];
        var proposals = new Proposals(question, main, problems, git.Limit);
        var proposed = heads.SelectMany(pull => proposals.Of(pull, log[pull.Target!])).ToList();
        var files = question.Repo.IsBare && main is not null ? FilesAt(main) : [];
        var follows = withProvenance ? main : null;
        var contents = RepoContents.Read(
            objects,
            follows is null ? [] : CheckedOut(),
            follows is null ? [] : VersionsUpTo(follows),
            files.Select(file => file.After).Concat(proposed.SelectMany(file => new[] { file.Content, file.Base })).OfType<string>());
        objects.Finish();
        return new(problems)
        {
            Results = follows is null ? RepoAnswer.NoResults : new ResultsReplay(contents.Versions, store.Boundary, git.Limit).UpTo(follows),
            Files = files.ToDictionary(file => file.Path, file => contents.Find(file.After!), StringComparer.Ordinal),
            PullRequestFiles = [.. proposed.Select(file => proposals.WithContent(file, contents)).OfType<PullRequestFile>()],
        };
    }

    private List<PullRequestRef> PullRequestsThatAreCommits(GitObjects objects)
    {
        var named = refs.PullRequests.Where(pull => pull.Target is not null).ToList();
        var found = objects.Find([.. named.Select(pull => pull.Target!)]);
        var commits = named.Where((_, i) => found[i]?.Type == "commit").ToList();
        foreach (var pull in refs.PullRequests.Except(commits))
        {
            problems.Add(pull.Name, "it names no commit of the repo, so fetch it again");
        }

        return commits;
    }

    private CommitLog ReadLog(ref List<PullRequestRef> heads)
    {
        try
        {
            return ReadLogFrom(heads);
        }
        catch (GitFault fault) when (heads.Count > 0 && !fault.ConcernsAll)
        {
            // What is broken may be a pull request's alone.
            heads.ForEach(pull => problems.Add(pull.Name, fault.Message));
            heads = [];
            return ReadLogFrom([]);
        }
    }

    private CommitLog ReadLogFrom(List<PullRequestRef> heads)
    {
        var starts = heads.Select(pull => pull.Target).Prepend(refs.Head).OfType<string>();
        var isRootAsked = question.Repo.IsBare || heads.Count > 0;
        var specs = RepoPaths.Specs(question.Documents.Keys).Concat(isRootAsked ? [RepoPaths.AtRoot] : []);
        return CommitLog.Read(git, starts, specs);
    }

    /// <summary>The files of results that there are in a bare repo.</summary>
    private List<FileChange> FilesAt(LoggedCommit main)
    {
        var files = main.FilesAt().Values.Where(file => file.After is not null && RepoPaths.IsAtRoot(file.Path)).ToLookup(RepoPaths.Refusal);
        foreach (var refused in files.Where(same => same.Key is not null).SelectMany(same => same))
        {
            problems.Add(refused.Path, RepoPaths.Refusal(refused)!);
        }

        return [.. files[null]];
    }

    private static IEnumerable<string> VersionsUpTo(LoggedCommit newest) =>
        newest.WithAncestors().SelectMany(commit => commit.Files).Where(file => file.IsPlain).Select(file => file.After).OfType<string>();

    /// <summary>Files as they lie there, by the names that git gives to their contents: most are what was committed, and need not be read again.</summary>
    private Dictionary<string, FileVersion> CheckedOut()
    {
        var documents = question.Documents.Values.ToList();
        var names = AllCores.Map(documents.Count, i => ObjectName.OfBlob(documents[i].Text.ToUtf8()));
        var versions = AllCores.Map(documents.Count, i => FileVersion.Of(documents[i]));
        var checkedOut = new Dictionary<string, FileVersion>(names.Length, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            checkedOut[names[i]] = versions[i];
        }

        return checkedOut;
    }
}
