using CommunityEvals.Documents;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Settings;

namespace CommunityEvals.Tasks;

/// <summary>Files that were checked together.</summary>
/// <param name="Project">What they were checked by.</param>
/// <param name="Files">The files.</param>
/// <param name="Documents">The same with their findings, in the same order.</param>
internal sealed record CheckedFiles(EvalProject Project, IReadOnlyList<ReadFile> Files, IReadOnlyList<CheckedDocument> Documents)
{
    /// <summary>Checks files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="settings">What the project asks for.</param>
    /// <param name="step">Called for each file that was checked, on any thread; null for nothing.</param>
    public static CheckedFiles Check(IReadOnlyList<ReadFile> files, CheckSettings settings, Action? step = null)
    {
        var project = new EvalProject(
            settings.Options,
            files.Select(file => file.Document).OfType<BenchmarkDocument>(),
            () => files.Select(file => file.Document).OfType<ResultsDocument>());
        return new(project, files, new Judge(project, settings).Check(files, step));
    }
}
