using CommunityEvals.Documents;
using CommunityEvals.Findings;

namespace CommunityEvals.Configuration;

/// <summary>Severities that <c>.editorconfig</c> files set for single files: <c>community_evals.EVAL045.severity = none</c>.</summary>
/// <remarks>
/// <c>dotnet_diagnostic.EVAL045.severity</c> does not work for files that are no source (dotnet/roslyn#31916), hence a key of our
/// own. In the compiler Roslyn matches the sections; everyone else asks here.
/// </remarks>
public sealed class EditorConfigs
{
    /// <summary>What the keys begin with.</summary>
    public const string Prefix = "community_evals.";

    private const string Suffix = ".severity";

    private readonly string _projectFolder;
    private readonly List<ConfigFile> _files;

    /// <summary>Reads configuration files.</summary>
    /// <param name="projectFolder">Full path of the project's folder.</param>
    /// <param name="files">The files.</param>
    public EditorConfigs(string projectFolder, IEnumerable<ConfigSource> files)
    {
        _projectFolder = projectFolder;

        // From the outermost to the innermost: the last one that says something wins.
        _files = files.Select(file => ConfigFile.Read(file)).Where(file => file.Matters).OrderBy(file => file.Depth).ToList();
    }

    /// <summary>No files.</summary>
    public static EditorConfigs None { get; } = new("", []);

    /// <summary>What global configs say under the same keys: it counts where no file here says anything.</summary>
    public IReadOnlyDictionary<string, Severity> Everywhere { get; init; } = new Dictionary<string, Severity>();

    /// <summary>The key under which a rule's severity is set.</summary>
    public static string KeyOf(string id) => Prefix + id + Suffix;

    /// <summary>Whether a file says that those above it do not count.</summary>
    public static bool IsRoot(string text) => ConfigFile.IsRoot(ConfigText.Read(text));

    /// <summary>The severity that is set for a rule in the file at <paramref name="path"/>, or null.</summary>
    /// <param name="path">Path relative to the project, with <c>/</c>.</param>
    /// <param name="id">The rule.</param>
    public Severity? SeverityOf(string path, string id)
    {
        string? word = null;
        foreach (var file in _files)
        {
            if (file.PathBelow($"{_projectFolder}/{path}") is { } below)
            {
                word = file.Find(below, KeyOf(id)) ?? (file.EndsSearch ? null : word);
            }
        }

        return word is not null ? SeverityWord.Parse(word)
            : Everywhere.TryGetValue(id, out var severity) ? severity
            : null;
    }

    /// <summary>One file: its folder, whether those above it do not count, and its sections.</summary>
    private sealed record ConfigFile(ProjectFolder Folder, int Depth, bool EndsSearch, IReadOnlyList<GlobbedSection> Sections)
    {
        /// <summary>Whether it changes anything here: most are about source code.</summary>
        public bool Matters => EndsSearch || Sections.Count > 0;

        public static ConfigFile Read(ConfigSource source)
        {
            var folder = Path.GetDirectoryName(source.Path)!;
            var sections = ConfigText.Read(source.Text);
            return new(
                new(folder),
                folder.TrimEnd('/', '\\').Split('/', '\\').Length,
                IsRoot(sections),
                sections.Skip(1)
                    .Where(section => section.Settings.Keys.Any(key => key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)))
                    .Select(section => new GlobbedSection(new(section.Pattern), section))
                    .ToList());
        }

        public static bool IsRoot(IReadOnlyList<ConfigSection> sections) =>
            sections[0].Settings.TryGetValue("root", out var root) && string.Equals(root, "true", StringComparison.OrdinalIgnoreCase);

        /// <summary>What the file says under <paramref name="key"/> for a path below it: its last word.</summary>
        public string? Find(string path, string key) => Sections
            .Where(entry => entry.Section.Settings.ContainsKey(key) && entry.Glob.IsMatch(path))
            .Select(entry => entry.Section.Settings[key])
            .LastOrDefault();

        /// <summary>The path below the folder, or null when it does not lie there.</summary>
        public string? PathBelow(string fullPath)
        {
            var path = Folder.RelativePath(fullPath);
            var isBelow = path.IndexOf(':') != 1 && !path.StartsWith("/", StringComparison.Ordinal) && !path.StartsWith("../", StringComparison.Ordinal);
            return isBelow ? path : null;
        }
    }

    /// <summary>A section and the files that it is for.</summary>
    private sealed record GlobbedSection(EditorConfigGlob Glob, ConfigSection Section);
}
