using CommunityEvals.Benchmarks;
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
    /// <summary>The datasets that the files define.</summary>
    public HashSet<string?> DefinedDatasets => new(
        Documents.Select(document => document.Document).OfType<BenchmarkDocument>().Where(definition => definition.Tasks.Count > 0).Select(definition => definition.File.RepoId),
        StringComparer.Ordinal);

    /// <summary>Checks files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="settings">What the project asks for.</param>
    /// <param name="step">Called for each file that was checked, on any thread; null for nothing.</param>
    public static CheckedFiles Check(IReadOnlyList<ReadFile> files, CheckSettings settings, Action? step = null)
    {
        var benchmarks = new BenchmarkIndex(
            files.Select(file => file.Document).OfType<BenchmarkDocument>(),
            settings.Options.UseCatalog ? Catalog.Bundled : null,
            settings.Shards.CheckedDefinitions,
            settings.Shards.UnreadableDatasets);
        var project = new EvalProject(
            settings.Options,
            benchmarks,
            () => files.Select(file => file.Document).OfType<ResultsDocument>().Concat(settings.Shards.Documents));
        return new(project, files, new Judge(project, settings).Check(files, step));
    }
}
