using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Git;
using CommunityEvals.Tasks.Settings;

namespace CommunityEvals.Tasks;

/// <summary>Checks files one by one on all cores.</summary>
internal sealed class Judge(EvalProject project, CheckSettings settings)
{
    /// <summary>The files with their findings, in the same order.</summary>
    /// <param name="files">The files.</param>
    /// <param name="step">Called for each file that was checked, on any thread; null for nothing.</param>
    public IReadOnlyList<CheckedDocument> Check(IReadOnlyList<ReadFile> files, Action? step)
    {
        var stale = StaleRevisions.Find(settings.Histories is null ? [] : files, project.Options.Repos, settings.Severities);
        var documents = new CheckedDocument[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            documents[i] = Check(files[i], stale);
            step?.Invoke();
        });
        return documents;
    }

    private CheckedDocument Check(ReadFile file, ILookup<EvalDocument, Finding> stale)
    {
        if (file.Unreadable is not null)
        {
            return LeftOut(file.Document, file.Unreadable);
        }

        try
        {
            return project.Judge(file.Document, settings.Severities, [.. FindPolicyViolations(file.Document), .. stale[file.Document]]);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return LeftOut(file.Document, ReadFile.FaultOfOurs(file.Listed.FullPath, exception));
        }
    }

    private IEnumerable<Finding> FindPolicyViolations(EvalDocument document) =>
        document is ResultsDocument results ? settings.Policies.Check(results) : [];

    private CheckedDocument LeftOut(EvalDocument document, Finding finding)
    {
        var severity = settings.Severities.Resolve(finding.Rule.Id, project.ShownSeverity(finding));
        return new(document, severity == Severity.None ? [] : [finding with { Severity = severity }], IsExcluded: true);
    }
}
