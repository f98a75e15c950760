using CommunityEvals.Documents;
using CommunityEvals.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CommunityEvals.Analyzers;

/// <summary>The eval files among a compilation's additional files. Their texts are not touched here.</summary>
internal sealed class EvalFileSet
{
    private readonly Dictionary<AdditionalText, EvalFile> _files;

    // Asked for its keys alone: it is made at every edit, and a HashSet of .NET Standard cannot be made in its final size.
    private readonly Dictionary<string, AdditionalText> _byPath;
    private readonly Lazy<EvalOptions> _options;
    private readonly Lazy<ProjectFolder> _root;
    private readonly Func<string, FileDescription, FileRole> _classify;
    private AdditionalText? _baseline;

    private EvalFileSet(ProjectSettings settings, int most)
    {
        _files = new(most);
        _byPath = new(most, StringComparer.Ordinal);
        Settings = settings;
        _options = new(settings.ToOptions);
        _root = new(() => new(settings.Root));
        _classify = Classify;
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
    public static EvalFileSet Find(AnalyzerOptions options, ProjectSettings settings, FileRoleCache roles, CancellationToken cancellationToken)
    {
        var files = new EvalFileSet(settings, options.AdditionalFiles.Length);
        foreach (var text in options.AdditionalFiles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var description = FileDescription.Of(options.AnalyzerConfigOptionsProvider.GetOptions(text));
            if (description.Role == "Baseline")
            {
                files._baseline = text;
            }
            else if (roles.Get(text, description, settings, files._classify) is { File: { } file } role && !files._byPath.ContainsKey(role.Path))
            {
                files._byPath.Add(role.Path, text);
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

    private FileRole Classify(string fullPath, FileDescription description)
    {
        var path = _root.Value.RelativePath(fullPath);
        return new(path, RoleOf(path, description) switch
        {
            EvalFileKind.Benchmark => FileClassifier.Benchmark(path, description.DatasetId, Options.Repos),
            EvalFileKind.Results => FileClassifier.Results(path, description.ModelId, Options.Repos),
            _ => null,
        });
    }

    private static EvalFileKind? RoleOf(string path, FileDescription description) => description.Role switch
    {
        "Results" => EvalFileKind.Results,
        "Benchmark" => EvalFileKind.Benchmark,
        _ => FileClassifier.KindOf(path),
    };
}
