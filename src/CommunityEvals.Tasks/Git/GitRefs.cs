using System.Globalization;

namespace CommunityEvals.Tasks.Git;

/// <summary>The refs of a repo that matter here, read as text: git, asked in the repo itself, would read its configuration first.</summary>
/// <param name="Head">The commit that is checked out; null when there is none yet.</param>
/// <param name="PullRequests">The refs <c>refs/pr/N</c>, in the order of their numbers.</param>
internal sealed record GitRefs(string? Head, IReadOnlyList<PullRequestRef> PullRequests)
{
    private const int MostBytesOfRef = 4 * 1024;
    private const int MostBytesOfPackedRefs = 16 * 1024 * 1024;
    private const int MostSymbolicRefs = 5;
    private const int MostPullRequests = 10_000;
    private const string Symbolic = "ref:";
    /// <summary>How the refs of pull requests begin.</summary>
    public const string PullRequestPrefix = "refs/pr/";

    /// <summary>The refs of a repo; null when its folder is none of git's, which has a <c>HEAD</c>.</summary>
    /// <exception cref="GitFault">They cannot be read.</exception>
    public static GitRefs? Read(GitRepo repo)
    {
        if (RepoFile.Read(repo.GitFolder, "HEAD", MostBytesOfRef) is not { } head)
        {
            return null;
        }

        if (RepoFile.NamesIn(repo.CommonFolder, "reftable").Count > 0)
        {
            throw new GitFault("it keeps its refs as a 'reftable', which is not read, so run 'git refs migrate --ref-format=files' in it");
        }

        var packed = ReadPacked(repo);
        var loose = RepoFile.NamesIn(repo.CommonFolder, PullRequestPrefix.TrimEnd('/')).Select(name => PullRequestPrefix + name);
        var names = packed.Keys.Concat(loose).Where(name => NumberOf(name) > 0).Distinct(StringComparer.Ordinal).ToList();
        return names.Count <= MostPullRequests
            ? new(ReadHead(repo, packed, head), ReadPullRequests(repo, packed, names))
            : throw new GitFault($"it has more than {MostPullRequests} refs of pull requests, so delete those of closed ones");
    }

    private static List<PullRequestRef> ReadPullRequests(GitRepo repo, Dictionary<string, string> packed, List<string> names)
    {
        var pullRequests = names.ConvertAll(name => new PullRequestRef(NumberOf(name), Resolve(repo, packed, name)));
        pullRequests.Sort((one, other) => one.Number.CompareTo(other.Number));
        return pullRequests;
    }

    private static string? ReadHead(GitRepo repo, Dictionary<string, string> packed, string head)
    {
        for (var i = 0; i < MostSymbolicRefs; i++)
        {
            head = head.Trim();
            if (!head.StartsWith(Symbolic, StringComparison.Ordinal))
            {
                return ObjectName.Is(head) ? head : throw Broken("HEAD", head);
            }

            var name = head.Substring(Symbolic.Length).Trim();
            if (!IsSafe(name))
            {
                throw Broken("HEAD", head);
            }

            // A branch without a commit yet has no ref.
            if (RepoFile.Read(repo.CommonFolder, name, MostBytesOfRef) is { } loose)
            {
                head = loose;
            }
            else
            {
                return packed.TryGetValue(name, out var commit) ? commit : null;
            }
        }

        throw new GitFault("its 'HEAD' leads from ref to ref without end, so set it with 'git symbolic-ref HEAD refs/heads/main'");
    }

    /// <summary>The object that the ref of a pull request names; null when it names none.</summary>
    private static string? Resolve(GitRepo repo, Dictionary<string, string> packed, string name)
    {
        if (RepoFile.Read(repo.CommonFolder, name, MostBytesOfRef) is { } loose)
        {
            return ObjectName.Is(loose.Trim()) ? loose.Trim() : null;
        }

        return packed.TryGetValue(name, out var commit) ? commit : null;
    }

    /// <summary>What <c>packed-refs</c> holds: lines of an object's name and a ref (git-pack-refs).</summary>
    private static Dictionary<string, string> ReadPacked(GitRepo repo)
    {
        var refs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in (RepoFile.Read(repo.CommonFolder, "packed-refs", MostBytesOfPackedRefs) ?? "").Split('\n'))
        {
            if (line.Length > ObjectName.Length && line[ObjectName.Length] == ' ' && ObjectName.Is(line.Substring(0, ObjectName.Length)))
            {
                refs[line.Substring(ObjectName.Length + 1).Trim()] = line.Substring(0, ObjectName.Length);
            }
        }

        return refs;
    }

    /// <summary>N in <c>refs/pr/N</c>; 0 for another ref.</summary>
    private static int NumberOf(string name) =>
        name.StartsWith(PullRequestPrefix, StringComparison.Ordinal)
        && name.Length > PullRequestPrefix.Length
        && name[PullRequestPrefix.Length] != '0'
        && int.TryParse(name.Substring(PullRequestPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    /// <summary>Whether a ref is a path below the repo's folder; its rules are stricter (git-check-ref-format).</summary>
    private static bool IsSafe(string name) =>
        name.StartsWith("refs/", StringComparison.Ordinal)
        && name.Split('/').All(part => part.Length > 0 && part[0] != '.')
        && !name.Any(c => char.IsControl(c) || c is ':' or '\\' or '*' or '?' or '"' or '<' or '>' or '|');

    private static GitFault Broken(string name, string text) => ObjectName.IsLong(text)
        ? new("it names its objects by SHA-256, which is not read")
        : new($"its '{name}' is broken, so look at it with 'git fsck'");
}

/// <summary>The ref of a pull request.</summary>
/// <param name="Number">N in <c>refs/pr/N</c>.</param>
/// <param name="Target">The name of an object, which should be a commit; null when it names none.</param>
internal sealed record PullRequestRef(int Number, string? Target)
{
    /// <summary><c>refs/pr/N</c>.</summary>
    public string Name => NameOf(Number);

    /// <summary>The name of the ref of a number.</summary>
    public static string NameOf(int number) => GitRefs.PullRequestPrefix + number.ToString(CultureInfo.InvariantCulture);
}
