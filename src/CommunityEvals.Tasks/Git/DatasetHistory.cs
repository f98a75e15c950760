using CommunityEvals.Documents;

namespace CommunityEvals.Tasks.Git;

/// <summary>Looks up revisions in a dataset's clone.</summary>
/// <param name="store">The clone's objects.</param>
/// <param name="objects">Reads them.</param>
internal sealed class DatasetHistory(ObjectStore store, GitObjects objects)
{
    /// <summary>How many revisions are asked for; git answers that many in a second.</summary>
    public const int MostRevisions = 10_000;

    private const int MostBytesOfDefinition = 8 * 1024 * 1024;
    private const int MostBytesInAll = 32 * 1024 * 1024;

    private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);
    private readonly HashSet<string> _definitions = new(StringComparer.Ordinal);
    private long _bytes;

    /// <summary>The answers, in the order of the questions. Git is run once.</summary>
    /// <param name="revisions">SHAs, whole or shortened, each once.</param>
    /// <exception cref="GitFault">Git gives no answer.</exception>
    public IReadOnlyList<RevisionAnswer> Ask(IReadOnlyList<string> revisions)
    {
        var asked = revisions.Take(MostRevisions).ToList();
        var found = objects.Find([.. asked, .. asked.Select(revision => $"{revision}:{FileClassifier.DefinitionName}")], name => _ambiguous.Add(name));
        return revisions
            .Select((revision, i) => i < asked.Count
                ? AnswerFor(revision, found[i], found[i + asked.Count])
                : new(RevisionState.NotAsked, Reason: $"no more than {MostRevisions} revisions are looked up in one build"))
            .ToList();
    }

    private RevisionAnswer AnswerFor(string revision, GitObject? commit, GitObject? definition)
    {
        if (commit?.Type is not ("commit" or "tag"))
        {
            // A shallow clone lacks commits that the dataset has; of an ambiguous abbreviation EVAL010 says enough.
            var isTold = commit is not null || !(store.IsShallow || _ambiguous.Contains(revision));
            return new(isTold ? RevisionState.Missing : RevisionState.Untold);
        }

        return definition switch
        {
            { Type: "blob" } => TooMuch(definition) is { } reason ? new(RevisionState.NotAsked, Reason: reason) : new(RevisionState.Defined, definition),
            null when store.IsPartial => new(RevisionState.Untold),
            _ => new(RevisionState.WithoutDefinition),
        };
    }

    private string? TooMuch(GitObject definition)
    {
        if (_definitions.Contains(definition.Id))
        {
            return null;
        }

        if (definition.Size > MostBytesOfDefinition)
        {
            return $"the 'eval.yaml' of that commit is larger than {MostBytesOfDefinition} bytes";
        }

        if (_bytes + definition.Size > MostBytesInAll)
        {
            return $"the 'eval.yaml' files of all revisions together are larger than {MostBytesInAll} bytes";
        }

        _definitions.Add(definition.Id);
        _bytes += definition.Size;
        return null;
    }
}
