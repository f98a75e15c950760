using CommunityEvals.Documents;
using CommunityEvals.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CommunityEvals.Analyzers;

/// <summary>The eval files among a compilation's additional files. Their texts are not touched here.</summary>
internal sealed class EvalFileSet
{
    private readonly Dictionary<AdditionalText, EvalFile> _files = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly Lazy<EvalOptions> _options;
    private AdditionalText? _baseline;

    private EvalFileSet(ProjectSettings settings)
    {
        Settings = settings;
        _options = new(settings.ToOptions);
    }

    /// <summary>What the project asks for.</summary>
    public ProjectSettings Settings { get; }

    /// <summary>The same, as the engine takes it.</summary>
    public EvalOptions Options => _options.Value;

    /// <summary>Whether there is no eval file.</summary>
    public bool IsEmpty => _files.Count == 0;

    /// <summary>The files that may define benchmarks, in the compilation's order.</summary>
    public IEnumerable<KeyValuePair<AdditionalText, EvalFile>> Benchmarks => _files.Where(entry => entry.Value.Kind == EvalFileKind.Benchmark);

    /// <summary>The files of results, in the compilation's order.</summary>
    public IEnumerable<KeyValuePair<AdditionalText, EvalFile>> Results => _files.Where(entry => entry.Value.Kind != EvalFileKind.Benchmark);

    /// <summary>Picks the eval files of a compilation. One that is listed twice is taken once.</summary>
    public static EvalFileSet Find(AnalyzerOptions options, ProjectSettings settings, CancellationToken cancellationToken)
    {
        var files = new EvalFileSet(settings);
        var root = new ProjectFolder(settings.Root);
        foreach (var text in options.AdditionalFiles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var path = root.RelativePath(text.Path);
            var metadata = options.AnalyzerConfigOptionsProvider.GetOptions(text);
            if (metadata.Described("Role") == "Baseline")
            {
                files._baseline = text;
            }
            else if (files.Classify(path, metadata) is { } file && files._paths.Add(path))
            {
                files._files.Add(text, file);
            }
        }

        return files;
    }

    /// <summary>What a file is for, or null when it is no eval file or is listed a second time.</summary>
    public EvalFile? FileOf(AdditionalText text) => _files.TryGetValue(text, out var file) ? file : null;

    /// <summary>Reads the findings that are known and do not count.</summary>
    public Baseline ReadBaseline(CancellationToken cancellationToken) =>
        _baseline?.GetText(cancellationToken) is { } text ? Baseline.Parse(text.ToString()) : Baseline.Empty;

    private EvalFile? Classify(string path, AnalyzerConfigOptions metadata) => RoleOf(path, metadata) switch
    {
        EvalFileKind.Benchmark => FileClassifier.Benchmark(path, metadata.Described("DatasetId"), Options.Repos),
        EvalFileKind.Results => FileClassifier.Results(path, metadata.Described("ModelId"), Options.Repos),
        _ => null,
    };

    private static EvalFileKind? RoleOf(string path, AnalyzerConfigOptions metadata) => metadata.Described("Role") switch
    {
        "Results" => EvalFileKind.Results,
        "Benchmark" => EvalFileKind.Benchmark,
        _ => FileClassifier.KindOf(path),
    };
}
