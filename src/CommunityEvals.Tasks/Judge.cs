using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Git;
using CommunityEvals.Tasks.Settings;

namespace CommunityEvals.Tasks;

/// <summary>Checks files on all cores: each by itself, then against the others.</summary>
internal sealed class Judge(EvalProject project, CheckSettings settings)
{
    /// <summary>The files with their findings, in the same order.</summary>
    /// <param name="files">The files. What was read of them is released: whoever asks for more than their results has it read again.</param>
    /// <param name="step">Called for each file that was checked, on any thread; null for nothing.</param>
    public IReadOnlyList<CheckedDocument> Check(IReadOnlyList<ReadFile> files, Action? step)
    {
        var stale = StaleRevisions.Find(settings.Histories is null ? [] : files, project.Options.Repos, settings.Severities);
        var examined = AllCores.Map(files.Count, i =>
        {
            var file = Examine(files[i], stale);
            step?.Invoke();
            return file;
        });
        return AllCores.Map(files.Count, i => Compare(files[i], examined[i]));
    }

    private ExaminedFile Examine(ReadFile file, ILookup<EvalDocument, Finding> stale)
    {
        if (file.Unreadable is not null)
        {
            return new(null, [], file.Unreadable);
        }

        try
        {
            var ofHost = FindPolicyViolations(file.Document).Concat(stale[file.Document]).ToList();
            var examined = project.Examine(file.Document);
            (file.Document as ResultsDocument)?.Release();
            return new(examined, ofHost, null);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            (file.Document as ResultsDocument)?.Abandon();
            return Failed(file, exception);
        }
    }

    private CheckedDocument Compare(ReadFile file, ExaminedFile examined)
    {
        if (examined.Document is null)
        {
            return LeftOut(file.Document, examined.Fault!);
        }

        try
        {
            return project.Judge(examined.Document, settings.Severities, examined.OfHost);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return LeftOut(file.Document, Failed(file, exception).Fault!);
        }
    }

    private IEnumerable<Finding> FindPolicyViolations(EvalDocument document) =>
        document is ResultsDocument results ? settings.Policies.Check(results) : [];

    private static ExaminedFile Failed(ReadFile file, Exception exception) => new(null, [], ReadFile.FaultOfOurs(file.Listed.FullPath, exception));

    private CheckedDocument LeftOut(EvalDocument document, Finding finding)
    {
        var severity = settings.Severities.Resolve(finding.Rule.Id, project.ShownSeverity(finding));
        return new(document, severity == Severity.None ? [] : [finding with { Severity = severity }], IsExcluded: true);
    }

    /// <summary>A file that was looked at by itself.</summary>
    /// <param name="Document">What was found; null when that was not to be had.</param>
    /// <param name="OfHost">What the build found in it besides.</param>
    /// <param name="Fault">Why it was not to be had.</param>
    private sealed record ExaminedFile(ExaminedDocument? Document, IReadOnlyList<Finding> OfHost, Finding? Fault);
}
