using CommunityEvals.Documents;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Git;

/// <summary>A dataset's own folder, which may be a git repo.</summary>
/// <param name="folder">Full path.</param>
/// <param name="now">The dataset's definition as it lies there.</param>
internal sealed class DatasetClone(string folder, BenchmarkDocument now)
{
    /// <summary>Far beyond what git needs for the most revisions that are asked for.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(30);

    /// <summary>What the clone's history says of results; nothing when the folder is no git repo.</summary>
    /// <param name="claims">Results of the dataset.</param>
    /// <param name="limit">How long git may take.</param>
    public IReadOnlyList<ClaimFinding> Check(IReadOnlyList<RevisionClaim> claims, TimeSpan limit)
    {
        try
        {
            return GitRepo.At(folder) is { } repo ? Check(claims, ObjectStore.Of(repo), limit) : [];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // One line is enough: what keeps git from answering is the same for all.
            return [new(claims[0].Document, RuleTable.StaleRevision.NotAsked(claims[0].Entry, Yaml.Quoted.OneLine(GitFault.ReasonOf(exception), 300)))];
        }
    }

    private List<ClaimFinding> Check(IReadOnlyList<RevisionClaim> claims, ObjectStore store, TimeSpan limit)
    {
        using var scratch = new ScratchRepo(store.Boundary);
        using var objects = new GitObjects(new(GitProgram.Find(Environment.GetEnvironmentVariable("PATH")), scratch, store, new(limit)));
        var revisions = claims.Select(claim => claim.Revision).Distinct(StringComparer.Ordinal).ToList();
        var answers = revisions
            .Zip(new DatasetHistory(store, objects).Ask(revisions), (revision, answer) => (revision, answer))
            .ToDictionary(pair => pair.revision, pair => pair.answer, StringComparer.Ordinal);
        var definitions = answers.Values.Select(answer => answer.Definition).OfType<GitObject>().Distinct().ToList();
        List<ClaimFinding> findings = [.. AboutCommits(claims, answers), .. AboutTasks(claims, answers, objects.Read(definitions))];
        objects.Finish();
        return findings;
    }

    private static IEnumerable<ClaimFinding> AboutCommits(IReadOnlyList<RevisionClaim> claims, Dictionary<string, RevisionAnswer> answers)
    {
        var reasons = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var answer = answers[claim.Revision];
            if (answer.State == RevisionState.Missing)
            {
                yield return new(claim.Document, RuleTable.StaleRevision.NotThere(claim.Entry));
            }
            else if (answer.Reason is { } reason && reasons.Add(reason))
            {
                yield return new(claim.Document, RuleTable.StaleRevision.NotAsked(claim.Entry, reason));
            }
        }
    }

    private IEnumerable<ClaimFinding> AboutTasks(
        IReadOnlyList<RevisionClaim> claims,
        Dictionary<string, RevisionAnswer> answers,
        IEnumerable<KeyValuePair<string, byte[]>> texts)
    {
        var tasksNow = TasksById(now);
        var judged = claims
            .Where(claim => claim.Entry.TaskId is { } task && tasksNow.ContainsKey(task.Value))
            .ToLookup(claim => answers[claim.Revision] switch
            {
                { State: RevisionState.WithoutDefinition } => "",
                var answer => answer.Definition?.Id,
            });
        foreach (var text in texts.Append(new("", [])))
        {
            var then = (BenchmarkDocument)EvalDocument.Read(now.File, FileText.Read(text.Value));
            foreach (var finding in Compare(judged[text.Key], TasksById(then), tasksNow))
            {
                yield return finding;
            }
        }
    }

    /// <summary>Compares each task once, however many results it has.</summary>
    private static IEnumerable<ClaimFinding> Compare(
        IEnumerable<RevisionClaim> claims,
        Dictionary<string, BenchmarkTask> then,
        Dictionary<string, BenchmarkTask> now)
    {
        foreach (var ofTask in claims.GroupBy(claim => claim.Entry.TaskId!.Value, StringComparer.Ordinal))
        {
            then.TryGetValue(ofTask.Key, out var before);
            var changes = before is null ? null : StaleRevision.Changes(before, now[ofTask.Key]);
            foreach (var claim in ofTask.Where(_ => changes is not { Count: 0 }))
            {
                yield return new(claim.Document, changes is null
                    ? RuleTable.StaleRevision.NotDefined(claim.Entry)
                    : RuleTable.StaleRevision.Changed(claim.Entry, changes));
            }
        }
    }

    /// <summary>The tasks of a definition; of two with one id the first, and none of a file that cannot be read.</summary>
    private static Dictionary<string, BenchmarkTask> TasksById(BenchmarkDocument definition) =>
        definition.Tasks
            .Where(task => task.Id is not null)
            .GroupBy(task => task.Id!.Value, StringComparer.Ordinal)
            .ToDictionary(tasks => tasks.Key, tasks => tasks.First(), StringComparer.Ordinal);
}
